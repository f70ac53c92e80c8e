import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { setUpWorkbook } from "../../../src/excel/setup/setUpWorkbook";
import { headerOf, workSheets } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, sheetNames, valuesOf, write } from "../workbook";
import { actionsOfWriting, workbookAsItIs } from "../wholeWorkbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
});
afterEach(() => bench.dispose());

const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const NEWS = workSheets("nb").map(({ name }) => name);

/** The example as the first release left it: without what came later, and with a line of each single value gone. */
async function oldWorkbook(): Promise<void> {
  await openExample("nb");
  await change(({ tables, names }) => {
    const { columns } = tables.getItem("Poster");
    columns.getItem("Rolle").delete();
    columns.getItem("Avviksårsak").delete();
    columns.getItem("Manuelt regnskap").delete();
    columns.getItem("Regnskap fra").delete();
    columns.getItem("Akkumulert").delete();
    columns.getItem("Restbudsjett").delete();
    for (const later of [7, 6]) tables.getItem("Oppsett").rows.getItemAt(later).delete();
    tables.getItem("Forutsetninger").rows.getItemAt(5).delete();
    names.getItem("Regnskapsår").delete();
    names.getItem("Enhet").delete();
    names.getItem("LukkedeMåneder").delete();
    names.getItem("Prisvekst").delete();
    names.getItem("ForrigeFratrekk").delete();
  });
}

test("an empty workbook gets every work sheet, and is left where one begins", async () => {
  bench.host.traffic.resetCount();
  const { sheet, findings, news } = await setUpWorkbook("nb");
  expect(bench.host.traffic.documentRequests).toBe(3);
  expect([sheet, findings]).toEqual(["Oppsett", []]);
  expect(news?.nb).toBe(`Arbeidsboken er satt opp. Nye ark: ${NEWS.join(", ")}.`);
  expect((await sheetNames()).slice(1)).toEqual(NEWS);
  for (const one of workSheets("nb")) {
    const head = one.rows.findIndex(({ role }) => role === "head");
    const shown = await valuesOf(one.name, `A${head + 1}:${String.fromCharCode(64 + one.columns.length)}${head + 1}`);
    expect(shown).toEqual([headerOf(one)]);
  }
});

test("run twice, nothing is written, and the news says so", async () => {
  await setUpWorkbook("nn");
  const before = await workbookAsItIs();
  bench.host.traffic.resetCount();
  const { sheet, findings, news } = await setUpWorkbook("nn");
  expect([sheet, findings, news?.nn]).toEqual(["Oppsett", [], "Alt er på plass frå før. Ingenting er endra."]);
  expect(bench.host.traffic.documentRequests).toBe(1);
  expect(await workbookAsItIs()).toEqual(before);
});

test("a workbook of the first release gets what came later, and every figure of its own stands", async () => {
  await openExample("nb");
  const whole = await valuesOf("Poster", "A4:N12");
  const [settings, assumptions] = [await valuesOf("Oppsett", "A4:D10"), await valuesOf("Forutsetninger", "A4:G9")];
  bench.dispose();
  bench = await openWorkbook();
  await oldWorkbook();
  await write("Poster", "C9", 8274);
  const { findings, news } = await setUpWorkbook("en");
  expect(findings).toEqual([]);
  expect(news?.nb).toBe(
    "Arbeidsboken er satt opp. Nye ark: Kontoregler, Historikk, Kontroll, Logg. Nye kolonner i Poster: Restbudsjett, Akkumulert, Regnskap fra, Manuelt regnskap, Avviksårsak, Rolle. Nye linjer i Oppsett: spraak, lukkede-maaneder. " +
      "Nye linjer i Forutsetninger: forrige-fratrekk. Nye navn: Regnskapsår, Enhet, LukkedeMåneder, Prisvekst, ForrigeFratrekk.",
  );
  expect(await valuesOf("Poster", "A4:N12")).toEqual(whole);
  expect(await valuesOf("Oppsett", "A4:D10")).toEqual(settings);
  expect(await valuesOf("Oppsett", "A11:C11")).toEqual([["spraak", "Language of reports", "en"]]);
  expect(await valuesOf("Forutsetninger", "A4:G9")).toEqual(assumptions);
  expect(await valuesOf("Forutsetninger", "A10:C10")).toEqual([
    ["forrige-fratrekk", "Deduction in this year's fee", ""],
  ]);
  expect((await setUpWorkbook("en")).news?.en).toBe("Everything is in place already. Nothing was changed.");
  // What each income is to the fee is asked for in its cell, and never filled in.
  expect(await valuesOf("Poster", "R4:R12")).toEqual([["Rolle"], ...Array.from({ length: 8 }, () => [""])]);
  const asked = (await createReport("frame")).findings.map(({ code, severity }) => `${severity} ${code}`);
  expect(asked).toEqual([...Array.from({ length: 3 }, () => "error role-missing"), "warning role-missing"]);
  await write("Poster", "R5:R8", [["avgift"], ["viderefakturert"], ["kapital"], ["overføring"]]);
  expect((await createReport("frame")).findings).toEqual([]);
  expect((await valuesOf("Ramme 2025", "A1:D20")).find(([label]) => label === "Consortium fee 2025")?.[3]).toBe(
    34358.19,
  );
});

test("what is added to a table looks and asks as in a new one", async () => {
  await oldWorkbook();
  await setUpWorkbook("nb");
  const read = await Excel.run(async (context) => {
    const [setup, lines] = ["Oppsett", "Poster"].map((name) => context.workbook.worksheets.getItem(name));
    const [value, computed, head] = [setup?.getRange("C11"), lines?.getRange("M9"), lines?.getRange("M4")];
    value?.load("numberFormat,dataValidation/rule,format/fill/color");
    computed?.load("numberFormat,formulas");
    head?.load("format/fill/color,format/font/bold");
    await context.sync();
    return [
      value?.numberFormat,
      value?.dataValidation.rule.list?.source,
      value?.format.fill.color,
      computed?.numberFormat,
      String(computed?.formulas[0]?.[0]).includes("BIBSYS.REMAINING"),
      head?.format.font.bold,
      head?.format.fill.color,
    ] as unknown[];
  });
  expect(read).toEqual([[["@"]], "nb,nn,en", "#FFF8E1", [["#,##0.00"]], true, true, "#1B3A57"]);
});

test("a table that is called something else, and has its columns in another order, gets its lines in the right columns", async () => {
  await openExample("nb");
  await change(({ tables, worksheets, names }) => {
    const table = tables.getItem("Oppsett");
    table.name = "Innstillinger";
    for (const missing of [7, 2]) table.rows.getItemAt(missing).delete();
    names.getItem("Periode").delete();
    names.getItem("LukkedeMåneder").delete();
    // Forklaring, Verdi, Felt, Nøkkel
    worksheets.getItem("Oppsett").getRange("A4:D10").formulas = [["Forklaring", "Verdi", "Felt", "Nøkkel"], ...OLD];
  });
  expect((await setUpWorkbook("nb")).findings).toEqual([]);
  expect(await valuesOf("Oppsett", "B11:D11")).toEqual([["", "Periode", "periode"]]);
  const formula = await Excel.run(async (context) => {
    const name = context.workbook.names.getItem("Periode").getRange().load("address");
    await context.sync();
    return name.address;
  });
  expect(formula).toBe("Oppsett!B11");
});

const OLD = [
  ["", "BIBSYS-konsortiet", "Konsortium", "konsortium"],
  ["", 2024, "År", "aar"],
  ["", 1000, "Enhet", "enhet"],
  ["", "BIB-2024/30", "Sak, regnskap", "sak-regnskap"],
  ["", "BIB-2024/31", "Sak, budsjettramme", "sak-ramme"],
  ["", "nb", "Språk i rapportene", "spraak"],
];

test("columns of the user's own, and what stands beside and below a table, are not written over", async () => {
  await oldWorkbook();
  await write("Poster", "M4:M6", [["Egen merknad"], ["a"], ["b"]]);
  await write("Oppsett", "A11", "Under tabellen");
  await change(({ tables, worksheets }) =>
    tables.getItem("Poster").resize(worksheets.getItem("Poster").getRange("A4:M12")),
  );
  expect((await setUpWorkbook("nb")).findings).toEqual([]);
  expect((await valuesOf("Poster", "M4:O4"))[0]).toEqual(["Egen merknad", "Restbudsjett", "Akkumulert"]);
  expect(await valuesOf("Poster", "M5:M6")).toEqual([["a"], ["b"]]);
  expect(await valuesOf("Oppsett", "A11:A13")).toEqual([["spraak"], ["lukkede-maaneder"], ["Under tabellen"]]);
});

test("a sheet of the user's own with the name of a work sheet stops it, all of them told, and nothing is changed", async () => {
  await change(({ worksheets, names }) => {
    worksheets.add("Poster").getRange("A1").values = [["Mine egne notater"]];
    names.add("Logg", worksheets.getItem("Poster").getRange("A1"));
  });
  const before = await workbookAsItIs();
  const { sheet, findings } = await setUpWorkbook("nb");
  expect([sheet, findings.map(({ code, facts }) => [code, facts])]).toEqual([
    undefined,
    [
      ["name-taken", { name: "Poster" }],
      ["name-taken", { name: "Logg" }],
    ],
  ]);
  expect(await workbookAsItIs()).toEqual(before);
});

test("a name whose cell is gone gets its cell again", async () => {
  await openExample("nb");
  await change(({ names }) => {
    names.getItem("Periode").delete();
    names.add("Periode", "=#REF!");
  });
  expect((await setUpWorkbook("nb")).news?.nb).toContain("Nye navn: Periode.");
  expect(await valuesOf("Poster", "E9")).toEqual([[17770]]);
});

test.each(["an empty workbook", "an old workbook"])(
  "%s: a set-up cut off anywhere leaves it as it was",
  async (which) => {
    const prepare = async (): Promise<void> => {
      if (which !== "an old workbook") return;
      await oldWorkbook();
      await change(({ names }) => void names.add("Prisvekst", "=#REF!"));
    };
    await prepare();
    const actions = await actionsOfWriting(() => setUpWorkbook("nb"));
    bench.dispose();
    bench = await openWorkbook();
    await prepare();
    const before = await workbookAsItIs();
    const cuts = [0, 1, 2, 3, 10, 40, ...Array.from({ length: 12 }, (_, i) => Math.max(0, actions - 1 - i * 7))];
    for (const afterActions of cuts) {
      bench.host.traffic.resetCount();
      bench.host.traffic.failRequest(2, { code: "AccessDenied", afterActions });
      await expect(setUpWorkbook("nb")).rejects.toMatchObject({ name: "ExcelRefusal", code: "AccessDenied" });
      expect(await workbookAsItIs()).toEqual(before);
    }
    expect((await setUpWorkbook("nb")).findings).toEqual([]);
  },
);

test("a workbook that cannot be read is left alone", async () => {
  const before = await workbookAsItIs();
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(1, { code: "GeneralException", afterActions: 0 });
  await expect(setUpWorkbook("nb")).rejects.toMatchObject({ code: "GeneralException" });
  expect(await workbookAsItIs()).toEqual(before);
});

import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { offerSetUp, setUpWorkbook } from "../../../src/excel/setup/setUpWorkbook";
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

/** Makes the example one from before *Vekst*: growths in *Forutsetninger*, the frame in *Ramme 2025*. */
async function fromBeforeGrowths(): Promise<void> {
  await change(({ tables, names, worksheets }) => {
    for (const name of ["Vekst", "Prinsipper"]) worksheets.getItem(name).delete();
    const { columns } = tables.getItem("Poster");
    for (const name of ["I fjor", "Rammebegrunnelse", "Rammejustering"]) columns.getItem(name).delete();
    for (const later of [9, 8]) tables.getItem("Oppsett").rows.getItemAt(later).delete();
    names.getItem("Rammegrunnlag").delete();
    const sheet = worksheets.getItem("Forutsetninger");
    tables.getItem("Forutsetninger").rows.add(undefined, KEPT.slice(2));
    sheet.getRange("A5:G10").formulas = [...GROWTHS_BEFORE, ...KEPT];
    for (const [name, cell] of NAMES_BEFORE) {
      if (!["Prisvekst", "Lisensvekst"].includes(name)) names.getItem(name).delete();
      names.add(name, sheet.getRange(cell));
    }
    const frame = columns.getItem("Ramme neste år");
    frame.name = "Ramme 2025";
    frame.getDataBodyRange().formulas = Array.from({ length: 8 }, () => [OLD_FRAME]);
  });
}

const GROWTHS_BEFORE = [
  [
    "prisvekst",
    "Generell prisstigning",
    0.03,
    "andel",
    "",
    "foreløpig",
    "Regjeringens anslag, endelig sats i statsbudsjettet (BIB-2024/31)",
  ],
  ["lisensvekst", "Lisens etter kontrakt", 0.03, "andel", "", "endelig", "Kontrakten om biblioteksystemet"],
];
const KEPT = [
  ["nedtrekk", "Planlagt nedtrekk av virksomhetskapital", 3650, "arbeidsbokens enhet", "", "endelig", ""],
  ["fratrekksandel", "Andel av mindreforbruk til fratrekk", 0.5, "andel", "", "foreløpig", ""],
  ["forrige-avgift", "Konsortieavgift i år, før fratrekk", 33923, "arbeidsbokens enhet", "", "endelig", ""],
  ["forrige-fratrekk", "Fratrekk i årets avgift", 3488, "arbeidsbokens enhet", "", "endelig", ""],
];
const NAMES_BEFORE = [
  ["Prisvekst", "C5"],
  ["Lisensvekst", "C6"],
  ["Nedtrekk", "C7"],
  ["Fratrekksandel", "C8"],
  ["ForrigeAvgift", "C9"],
  ["ForrigeFratrekk", "C10"],
] as const;

const OLD_FRAME =
  '=IF(OR(Poster[[#This Row],[Gruppe]]="Inntekter",COUNTA(Poster[[#This Row],[Budsjett]])=0,COUNTA(Prisvekst)=0,COUNTA(Lisensvekst)=0),"",BIBSYS.FRAME2025(Poster[[#This Row],[Budsjett]],Poster[[#This Row],[Kategori]],Prisvekst,Lisensvekst))';

/** The example as the first release left it: without what came later, and with a line of each single value gone. */
async function oldWorkbook(): Promise<void> {
  await openExample("nb");
  await fromBeforeGrowths();
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
  await fromBeforeGrowths();
  const whole = await valuesOf("Poster", "A4:L12");
  const [settings, assumptions] = [await valuesOf("Oppsett", "A4:D10"), await valuesOf("Forutsetninger", "A4:G9")];
  bench.dispose();
  bench = await openWorkbook();
  await oldWorkbook();
  await write("Poster", "C9", 8274);
  const { findings, news } = await setUpWorkbook("en");
  expect(findings).toEqual([]);
  expect(news?.nb).toBe(
    "Arbeidsboken er satt opp. Nye ark: Vekst, Prinsipper, Kontoregler, Historikk, Kontroll, Logg. Nye kolonner i Poster: Ramme neste år, Restbudsjett, Akkumulert, Regnskap fra, Manuelt regnskap, Avviksårsak, Rolle, Rammejustering, Rammebegrunnelse, I fjor. Nye linjer i Oppsett: spraak, lukkede-maaneder, rammegrunnlag, avgiftsbudsjett. " +
      "Nye linjer i Forutsetninger: forrige-fratrekk. Nye navn: Regnskapsår, Enhet, LukkedeMåneder, Rammegrunnlag, Prisvekst, ForrigeFratrekk.",
  );
  expect(await valuesOf("Poster", "A4:L12")).toEqual(whole);
  // The new frame is the old one, line by line, by growths that stay where they were written.
  expect(await valuesOf("Poster", "M5:M12")).toEqual(whole.slice(1).map((line) => [line[5]]));
  expect(await valuesOf("Vekst", "A4:E6")).toEqual([
    ["Kategori", "År", "Vekst", "Grunnlag", "Status"],
    ["pris", 2025, 0.03, "prisstigning", "foreløpig"],
    ["lisens", 2025, 0.03, "kontrakt", "endelig"],
  ]);
  expect(await valuesOf("Oppsett", "A4:D10")).toEqual(settings);
  expect(await valuesOf("Oppsett", "A11:C11")).toEqual([["spraak", "Language of reports", "en"]]);
  expect(await valuesOf("Forutsetninger", "A4:G9")).toEqual(assumptions);
  expect(await valuesOf("Forutsetninger", "A10:C10")).toEqual([
    ["forrige-fratrekk", "Deduction in this year's fee", ""],
  ]);
  expect((await setUpWorkbook("en")).news?.en).toBe("Everything is in place already. Nothing was changed.");
  // What each income is to the fee is asked for in its cell, and never filled in.
  expect(await valuesOf("Poster", "S4:S12")).toEqual([["Rolle"], ...Array.from({ length: 8 }, () => [""])]);
  const asked = (await createReport("frame")).findings.map(({ code, severity }) => `${severity} ${code}`);
  expect(asked).toEqual([...Array.from({ length: 3 }, () => "error role-missing"), "warning role-missing"]);
  await write("Poster", "S5:S8", [["avgift"], ["viderefakturert"], ["kapital"], ["overføring"]]);
  expect((await createReport("frame")).findings).toEqual([]);
  await write("Forutsetninger", "C5", 0.04);
  expect([await valuesOf("Poster", "F9"), await valuesOf("Poster", "M9")]).toEqual([[[19520.8]], [[19520.8]]]);
  await write("Forutsetninger", "C5", 0.03);
  expect((await valuesOf("Ramme 2025", "A1:D20")).find(([label]) => label === "Consortium fee 2025")?.[3]).toBe(
    34358.19,
  );
});

test("a workbook with work sheets is shown what would be added, and is not written in; an empty one is set up at once", async () => {
  expect((await offerSetUp("nb")).sheet).toBe("Oppsett");
  bench.dispose();
  bench = await openWorkbook();
  await oldWorkbook();
  const before = await workbookAsItIs();
  const { sheet, findings, additions } = await offerSetUp("nb");
  expect([sheet, findings]).toEqual([undefined, []]);
  expect(additions?.nb).toMatch(/blir stående\. Nye ark: Vekst, Prinsipper.* Nye kolonner i Poster: Ramme neste år/u);
  expect(await workbookAsItIs()).toEqual(before);
});

test("what is added to a table looks and asks as in a new one", async () => {
  await oldWorkbook();
  await setUpWorkbook("nb");
  const read = await Excel.run(async (context) => {
    const [setup, lines] = ["Oppsett", "Poster"].map((name) => context.workbook.worksheets.getItem(name));
    const [value, computed, head] = [setup?.getRange("C11"), lines?.getRange("N9"), lines?.getRange("M4")];
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
    for (const missing of [9, 8, 7, 2]) table.rows.getItemAt(missing).delete();
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
  expect((await valuesOf("Poster", "M4:O4"))[0]).toEqual(["Egen merknad", "Ramme neste år", "Restbudsjett"]);
  expect(await valuesOf("Poster", "M5:M6")).toEqual([["a"], ["b"]]);
  expect((await valuesOf("Oppsett", "A11:A15")).flat()).toEqual([
    "spraak",
    "lukkede-maaneder",
    "rammegrunnlag",
    "avgiftsbudsjett",
    "Under tabellen",
  ]);
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

import { decimal } from "../../../src/core";
import { createReport } from "../../../src/excel/reports/createReport";
import { importLedger } from "../../../src/excel/ledger/importLedger";
import { readRules } from "../../../src/excel/ledger/readRules";
import { previewActuals, changeSources } from "../../../src/excel/ledger/changeSources";
import { snapshotIn } from "../../../src/excel/read/readSnapshot";
import { runControl } from "../../../src/excel/control/runControl";
import { openExample } from "../../../src/excel/setup/openExample";
import { readTotals } from "../../../src/readers";
import { actualFormula, areaOf, explainCell, INPUT_FILL } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { fileWith } from "../../readers/files";
import { madeLedger, SEED } from "../../readers/made/ledger";
import { saftPieces } from "../../readers/made/saft";
import { functionsIn } from "../../snapshot";
import { isCutOff } from "../cutOff";
import { calculated, openWorkbook, valuesOf, write } from "../workbook";
import { workbookAsItIs } from "../wholeWorkbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

/** The made ledger of the first half of 2024, imported by the standard rules. */
async function withLedger(): Promise<void> {
  const { rules } = await readRules();
  const read = await readTotals([fileWith([...saftPieces(madeLedger())].join(""))], rules);
  await importLedger({ ...read, source: "saft.xml" }, "nb");
}

const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const column = async (letter: string): Promise<unknown[]> =>
  (await valuesOf("Poster", `${letter}5:${letter}12`)).flat();

const formulasOf = (range: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Poster").getRange(range).load("formulas");
    await context.sync();
    return (cells.formulas as unknown[][]).flat();
  });

const TYPED = Object.values(SEED).map(Number);

test("a newcomer's way: import, map, let the ledger give the actuals, and the report is the board's", async () => {
  await createReport("accounts");
  const board = await valuesOf("Regnskap 2024K2", "A1:D30");
  // What was typed must not be what the report shows.
  await write(
    "Poster",
    "C5:C12",
    TYPED.map(() => [1]),
  );
  await withLedger();
  const { sheet, findings, news } = await changeSources({ lines: "all", from: "ledger" });
  expect([sheet, findings]).toEqual(["Poster", []]);
  expect(news?.nb).toBe(
    "8 linjer i Poster henter regnskapet fra Hovedbok. Det som var skrevet, står i Manuelt regnskap.",
  );
  expect(await column("C")).toEqual(TYPED);
  expect(await column("O")).toEqual(TYPED.map(() => "hovedbok"));
  expect(await column("P")).toEqual(TYPED.map(() => 1));
  const report = await createReport("accounts");
  expect(report.findings).toEqual([]);
  const [, , , ...figures] = await valuesOf("Regnskap 2024K2", "A1:D30");
  expect(figures.map((row) => row.slice(1))).toEqual(board.slice(3).map((row) => row.slice(1)));
});

/** The shade of cells of *Poster*, and what Excel says when the cell is selected. */
const looks = (cells: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Poster").getRange(cells);
    range.load("format/fill/color,dataValidation/prompt");
    await context.sync();
    return [range.format.fill.color, range.dataValidation.prompt.title];
  });

test("a cell that the ledger fills is no longer shown as the user's own, until it is typed again", async () => {
  const typed = await looks("C9");
  expect(typed).toEqual([INPUT_FILL, "Her kan du skrive"]);
  await withLedger();
  await changeSources({ lines: ["lonn"], from: "ledger" });
  expect(await looks("C9")).toEqual([(await looks("E9"))[0], "Hentes fra Hovedbok"]);
  expect(await looks("C10")).toEqual(typed);
  await changeSources({ lines: ["lonn"], from: "typed" });
  expect(await looks("C9")).toEqual(typed);
});

test("the actual follows the period, the year, the unit and the ledger; what does not exist is no nought", async () => {
  await withLedger();
  await changeSources({ lines: "all", from: "ledger" });
  await write("Oppsett", "C7", "2024-02");
  expect((await column("C")).slice(4, 6)).toEqual([2701.66785, 3293.97716]);
  await write("Oppsett", "C7", 12);
  await write("Oppsett", "C8", 1);
  expect((await column("C")).slice(4, 6)).toEqual([8274000, 9541000]);
  await write("Oppsett", "C7", 0);
  expect(await column("C")).toEqual(TYPED.map(() => 0));
  await write("Oppsett", "C7", "31. juni 2024");
  expect(await column("C")).toEqual(TYPED.map(() => "#VALUE!"));
  await write("Oppsett", "C7", "2024K2");
  await change(({ tables }) => {
    const { rows } = tables.getItem("Hovedbok");
    const line = (period: number) => [2024, period, "5990", "Annet", "", "", "lonn", 1000, 1000, 1];
    for (const period of [0, 6, 7, 13]) rows.add(undefined, [line(period)]);
  });
  expect((await column("C"))[4]).toBe(8275000);
});

test("some lines go over, and all come back to what was typed, be it a formula or nothing", async () => {
  await withLedger();
  await write("Poster", "C10", "=9000+541");
  await write("Poster", "C12", "");
  const before = await workbookAsItIs();
  await changeSources({ lines: ["drift", " IGELU "], from: "ledger" });
  expect(await formulasOf("C9:C12")).toEqual([8274, actualFormula({}, "nb"), 227, actualFormula({}, "nb")]);
  expect(await formulasOf("P9:P12")).toEqual(["", "=9000+541", "", ""]);
  expect(await column("O")).toEqual([
    "manuelt",
    "manuelt",
    "manuelt",
    "manuelt",
    "manuelt",
    "hovedbok",
    "manuelt",
    "hovedbok",
  ]);
  expect((await changeSources({ lines: ["drift"], from: "ledger" })).news?.en).toBe(
    "The lines already have this source. Nothing was changed.",
  );
  await changeSources({ lines: "all", from: "typed" });
  expect(await formulasOf("C9:C12")).toEqual([8274, "=9000+541", 227, ""]);
  const withoutLog = (workbook: unknown) =>
    (workbook as { sheets: { name: string }[] }).sheets.filter(({ name }) => name !== "Logg");
  expect(withoutLog(await workbookAsItIs())).toEqual(withoutLog(before));
  expect((await valuesOf("Logg", "C6:I7")).map((row) => [row[0], row[6]])).toEqual([
    ["Regnskap hentes fra hovedboken", "Driftskjøp/lisenser/annen leiekostnad/drift; IGELU-medlemskap"],
    ["Regnskap skrives manuelt", "Driftskjøp/lisenser/annen leiekostnad/drift; IGELU-medlemskap"],
  ]);
});

test("of the lines that have gone over, some come back to what was typed, and each says which; the log says who", async () => {
  await write(
    "Poster",
    "C5:C12",
    TYPED.map((_actual, i) => [i + 1]),
  );
  await withLedger();
  await changeSources({ lines: "all", from: "ledger" });
  await changeSources({ lines: ["drift", "igelu"], from: "typed", by: " Kari " });
  expect(await column("C")).toEqual(TYPED.map((actual, i) => ([5, 7].includes(i) ? i + 1 : actual)));
  expect(await column("O")).toEqual(TYPED.map((_actual, i) => ([5, 7].includes(i) ? "manuelt" : "hovedbok")));
  expect(await column("P")).toEqual(TYPED.map((_actual, i) => ([5, 7].includes(i) ? "" : i + 1)));
  expect((await valuesOf("Logg", "B6:C7")).map(([who, what]) => [who, what])).toEqual([
    ["", "Regnskap hentes fra hovedboken"],
    ["Kari", "Regnskap skrives manuelt"],
  ]);
});

test("the preview tells what is typed, what the ledger has, and what is in no month", async () => {
  await withLedger();
  await change(({ tables }) => {
    const { rows } = tables.getItem("Hovedbok");
    for (const period of [0, 13]) rows.add(undefined, [[2024, period, "5990", "", "", "", "lonn", 500, 500, 1]]);
  });
  await write("Poster", "C9", 8000);
  const { lines, findings } = await previewActuals();
  expect(findings).toEqual([]);
  expect(lines[4]).toMatchObject({
    key: "lonn",
    source: "typed",
    isComputed: false,
    shown: decimal("8000"),
    typed: 8000,
    typedAmount: decimal("8000"),
    difference: decimal("274"),
    ledger: { actual: decimal("8274"), opening: decimal("0.5"), closing: decimal("0.5") },
  });
});

test("without a ledger of the year nothing goes over, and the findings say so", async () => {
  const { sheet, findings } = await changeSources({ lines: "all", from: "ledger" });
  expect([sheet, findings]).toMatchObject([
    undefined,
    [{ code: "ledger-year-missing", facts: { year: 2024, years: "" } }],
  ]);
  await withLedger();
  await write("Oppsett", "C6", 2025);
  await write("Oppsett", "C7", "2025K2");
  expect((await changeSources({ lines: "all", from: "ledger" })).findings).toMatchObject([
    { facts: { years: "2024" } },
  ]);
});

test.each([
  ["the ledger's sheet is deleted", () => change(({ worksheets }) => worksheets.getItem("Hovedbok").delete())],
  ["a column of the ledger is gone", () => write("Hovedbok", "I4", "Sum")],
  ["the period does not exist", () => write("Oppsett", "C7", "31. juni 2024")],
  ["the year is another than the ledger's", () => write("Oppsett", "C6", 2025)],
])("what was typed comes back, though %s", async (_why, breakIt) => {
  await write("Poster", "C10", "=9000+541");
  await withLedger();
  await changeSources({ lines: "all", from: "ledger" });
  await breakIt();
  expect((await previewActuals()).lines.map(({ source }) => source)).toEqual(TYPED.map(() => "ledger"));
  expect(await changeSources({ lines: "all", from: "typed" })).toMatchObject({ sheet: "Poster", findings: [] });
  expect(await column("C")).toEqual(TYPED);
  expect((await formulasOf("C10"))[0]).toBe("=9000+541");
  expect(await column("O")).toEqual(TYPED.map(() => "manuelt"));
});

test("an actual of the ledger is explained down to the rows behind it, which add up to it", async () => {
  await withLedger();
  await changeSources({ lines: "all", from: "ledger" });
  await createReport("accounts");
  const { snapshot } = await Excel.run((context) => snapshotIn(context, { ledger: true }));
  const call = await functionsIn();
  const at = areaOf({ sheet: "Poster", cell: "C9" });
  if (!at) throw new Error("no cell");
  const { how, inputs, findings } = explainCell(snapshot, at, call);
  const rows = inputs.filter(({ table }) => table === "Hovedbok");
  expect([how, findings, rows.length > 50]).toEqual(["worked", [], true]);
  expect(rows[0]?.column).toBe("Beløp");
  expect(rows[0]?.row).toMatch(/^5000 .*, 2024-01$/u);
  const kroner = rows.map(({ values }) => Math.round(Number(values[0]?.[0]) * 100));
  expect(kroner.reduce((sum, one) => sum + one, 0)).toBe(827400000);
  const others = inputs.filter(({ table }) => table !== "Hovedbok").map(({ name, column: head }) => name ?? head);
  expect(others).toEqual(["Nøkkel", "Regnskapsår", "LukkedeMåneder", "Enhet"]);
  const controlled = await runControl("nb");
  expect(controlled.findings).toEqual([]);
  await write("Poster", "C9", 8274);
  expect((await runControl("nb")).findings.map(({ code }) => code)).toEqual(["actual-not-from-ledger"]);
});

describe("a key that SUMIFS would take for a pattern", () => {
  const bookOf = (lines: Readonly<Record<string, number>>) => {
    const totals = Object.entries(lines).map(([line, kroner]) => {
      const booked = decimal(String(kroner));
      const codes = { account: "5000", costCentre: "", project: "", line };
      return { year: 2024, period: 6, ...codes, booked, amount: booked, postings: 1 };
    });
    return { totals, postings: totals.length, covered: [], accountNames: new Map<string, string>(), source: "bok.csv" };
  };
  const differing = async () =>
    (await runControl("nb")).findings.filter(({ code }) => code.startsWith("actual-")).map(({ code }) => code);

  test("stands for itself, whatever it is, and is explained", async () => {
    await write("Poster", "A9:A12", [["d*"], ["drift"], ["r?ise"], ["reise"]]);
    await importLedger(bookOf({ "d*": 1000, drift: 2000, "r?ise": 4000, reise: 8000 }), "nb");
    await changeSources({ lines: "all", from: "ledger" });
    expect((await column("C")).slice(4)).toEqual([1, 2, 4, 8]);
    expect(await differing()).toEqual([]);
    const { snapshot } = await Excel.run((context) => snapshotIn(context, { ledger: true }));
    const call = await functionsIn();
    const explained = ["C9", "C11"].map((cell) => {
      const at = areaOf({ sheet: "Poster", cell });
      return at && explainCell(snapshot, at, call).inputs.filter(({ table }) => table === "Hovedbok").length;
    });
    expect(explained).toEqual([1, 1]);
  });

  test("with spaces around it gets its own amounts all the same, and is explained", async () => {
    await write("Poster", "A9:A11", [["lonn "], [" drift*"], ["reise"]]);
    await importLedger(bookOf({ lonn: 1000, "drift*": 2000, driftig: 4000, reise: 8000 }), "nb");
    await changeSources({ lines: ["lonn", "drift*", "reise"], from: "ledger" });
    expect((await column("C")).slice(4, 7)).toEqual([1, 2, 8]);
    expect((await formulasOf("C11"))[0]).toBe(actualFormula({}, "nb"));
    expect(await differing()).toEqual([]);
    const { lines } = await previewActuals();
    expect(lines.filter(({ isOutdated }) => isOutdated)).toEqual([]);
    const { snapshot } = await Excel.run((context) => snapshotIn(context, { ledger: true }));
    const at = areaOf({ sheet: "Poster", cell: "C9" });
    const explained = at && explainCell(snapshot, at, await functionsIn());
    expect(explained?.inputs.filter(({ table }) => table === "Hovedbok")).toHaveLength(1);
  });

  test("is told of where it has come to have spaces around it, and the advice helps", async () => {
    await importLedger(bookOf({ lonn: 1000 }), "nb");
    await changeSources({ lines: ["lonn"], from: "ledger" });
    await write("Poster", "A9", "lonn ");
    expect(await differing()).toEqual(["actual-differs-from-ledger"]);
    await changeSources({ lines: ["lonn"], from: "ledger" });
    expect([(await column("C"))[4], await differing()]).toEqual([1, []]);
  });

  test("is told of where the line has the formula of an earlier one, and the advice helps", async () => {
    await importLedger(bookOf({ "drift*": 3000, drift: 2000 }), "nb");
    await changeSources({ lines: ["drift"], from: "ledger" });
    await write("Poster", "A10", "drift*");
    expect(await differing()).toEqual(["actual-differs-from-ledger"]);
    const { lines } = await previewActuals();
    expect(lines.find(({ key }) => key === "drift*")).toMatchObject({ isComputed: true, isOutdated: true });
    await changeSources({ lines: ["drift*"], from: "ledger" });
    expect([(await column("C"))[5], await differing()]).toEqual([3, []]);
    await changeSources({ lines: ["drift*"], from: "typed" });
    expect((await column("C"))[5]).toBe(9541);
  });
});

/** As the add-in of last month set it up. */
const olderWorkbook = (): Promise<void> =>
  change(({ tables, names }) => {
    const { columns } = tables.getItem("Poster");
    const later = ["I fjor", "Rammebegrunnelse", "Rammejustering", "Ramme neste år", "Rolle", "Avviksårsak"];
    for (const name of [...later, "Manuelt regnskap", "Regnskap fra"]) columns.getItem(name).delete();
    names.getItem("Enhet").delete();
    names.getItem("Regnskapsår").delete();
  });

test("an older workbook gets the columns and names it lacks", async () => {
  await olderWorkbook();
  await withLedger();
  expect((await changeSources({ lines: ["lonn"], from: "ledger" })).findings).toEqual([]);
  expect(await column("C")).toEqual(TYPED);
  expect(await valuesOf("Poster", "N4:O4")).toEqual([["Regnskap fra", "Manuelt regnskap"]]);
  expect((await column("N"))[4]).toBe("hovedbok");
  expect((await column("O"))[4]).toBe(8274);
});

test.each([
  ["a workbook of today", async () => undefined],
  ["an older one", olderWorkbook],
])("%s, cut off anywhere, is as it was", async (_which, make) => {
  const work = () => changeSources({ lines: "all", from: "ledger" });
  const cuts = [];
  for (const sync of [1, 2, 3, 4, 5]) {
    bench.dispose();
    bench = await openWorkbook();
    await openExample("nb");
    await make();
    await withLedger();
    await calculated();
    const [before, look] = [await workbookAsItIs(), await looks("C5:C12")];
    let count = 0;
    while (await isCutOff(bench, work, before, { sync, afterActions: 3 * count })) {
      expect(await looks("C5:C12")).toEqual(look);
      count += 1;
    }
    cuts.push(count);
  }
  // What there is and whether it is protected, the formulas, the ledger, and the writing.
  expect(cuts.map((count) => count > 0)).toEqual([true, true, true, true, false]);
  expect(cuts[3]).toBeGreaterThan(5);
});

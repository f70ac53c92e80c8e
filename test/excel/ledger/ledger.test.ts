import { decimal, standardRules, type LedgerPeriod, type LedgerTotal } from "../../../src/core";
import { runAction } from "../../../src/excel/actions/run";
import { importLedger, type LedgerToImport } from "../../../src/excel/ledger/importLedger";
import { readLedgerChoice, writeLedgerChoice } from "../../../src/excel/ledger/ledgerChoice";
import { previewLedger } from "../../../src/excel/ledger/previewLedger";
import { readLedgerApart } from "../../../src/excel/ledger/readLedgerApart";
import { readRules } from "../../../src/excel/ledger/readRules";
import { setUpRules } from "../../../src/excel/ledger/setUpRules";
import { openExample } from "../../../src/excel/setup/openExample";
import { cancelAction, currentProgress, watchProgress } from "../../../src/excel/actions/progress";
import { snapshotIn } from "../../../src/excel/read/readSnapshot";
import { readTotals } from "../../../src/readers";
import { ledgerBook, TABLES } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { fileWith } from "../../readers/files";
import { madeLedger } from "../../readers/made/ledger";
import { saftPieces } from "../../readers/made/saft";
import { isCutOff } from "../cutOff";
import { openWorkbook, sheetNames, valuesOf, write } from "../workbook";
import { workbookAsItIs } from "../wholeWorkbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const total = (said: Partial<LedgerTotal> = {}): LedgerTotal => {
  const booked = said.booked ?? decimal("1000.5");
  return {
    year: 2024,
    period: 6,
    account: "5000",
    costCentre: "012345",
    project: "",
    line: "lonn",
    booked,
    amount: booked,
    postings: 2,
    ...said,
  };
};

const given = (totals: readonly LedgerTotal[], said: Partial<LedgerToImport> = {}): LedgerToImport => ({
  totals,
  postings: totals.reduce((count, { postings }) => count + postings, 0),
  covered: totals.map(({ year, period }): LedgerPeriod => ({ year, period })),
  accountNames: new Map([["5000", "Lønn"]]),
  source: "bok.csv",
  ...said,
});

async function readLedgerTotals(): Promise<{ totals: readonly LedgerTotal[] }> {
  const { ledger } = await readLedgerApart();
  return ledger ? ledgerBook(ledger, []) : { totals: [] };
}

/** Lets two columns of a table change places, as a user does who moves them. */
const swapColumns = (name: string, one: number, other: number): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    const [left, right] = [one, other].map((column) => (range.values as unknown[][]).map((row) => [row[column]]));
    for (const [column, values] of [
      [one, right],
      [other, left],
    ] as const) {
      // Two columns cannot have one name.
      range.getColumn(column).getCell(0, 0).values = [[`Flyttet ${column}`]];
      await context.sync();
      if (values) range.getColumn(column).values = values;
    }
    await context.sync();
  });

/** The rows of *Hovedbok*, as its cells show them. */
const bookRows = async (): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Hovedbok").getDataBodyRange().load("values");
    await context.sync();
    return body.values as unknown[][];
  });

/** Which row of a split posting counts it is known while it is read, and is not kept in the workbook. */
const said = (totals: readonly LedgerTotal[]): unknown[] =>
  totals.map(({ countedBefore: _countedBefore, ...one }) => ({
    ...one,
    booked: one.booked.toString(),
    amount: one.amount.toString(),
  }));

describe("Hovedbok", () => {
  test("is made by the first import: amounts with øre, codes and dangerous texts as texts", async () => {
    const totals = [
      total(),
      total({ account: "0420", project: "=1+1", booked: decimal("-12.345") }),
      total({ account: "6-7", project: "@SUM(A1)", line: "utenfor" }),
    ];
    const told = { ...given(totals, { covered: [] }), by: " Kari " };
    const { sheet, findings, news } = await importLedger(told, "nb");
    expect([sheet, findings, news?.nb]).toEqual(["Hovedbok", [], "6 posteringer er importert. Hovedbok har 3 linjer."]);
    expect(await valuesOf("Hovedbok", "A4:J7")).toEqual([
      [...TABLES.Hovedbok],
      [2024, 6, "5000", "Lønn", "012345", "", "lonn", 1000.5, 1000.5, 2],
      [2024, 6, "0420", "", "012345", "=1+1", "lonn", -12.345, -12.345, 2],
      [2024, 6, "6-7", "", "012345", "@SUM(A1)", "utenfor", 1000.5, 1000.5, 2],
    ]);
    expect(said((await readLedgerTotals()).totals)).toEqual(said(totals));
    expect((await sheetNames()).filter((name) => name.startsWith("BIBSYS"))).toEqual([]);
    const [line] = (await valuesOf("Logg", "B5:I5")) as string[][];
    expect(line).toEqual([
      "Kari",
      "Hovedbok lest inn",
      "Hovedbok",
      "",
      "",
      "",
      "",
      "bok.csv: 6 posteringer for 2024: 6. Hovedbok har 3 linjer.",
    ]);
  });

  test("rows look alike: those of the first import, and those that a later one adds", async () => {
    await importLedger(given([total(), total({ account: "5400" })]), "nb");
    await importLedger(given([total(), total({ account: "5400" }), total({ account: "5800" })]), "nb");
    const looks = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hovedbok");
      const cells = ["A", "C", "D", "I"].flatMap((column) =>
        [5, 6, 7].map((row) => sheet.getRange(`${column}${row}`).load("format/horizontalAlignment,format/indentLevel")),
      );
      const fonts = cells.map((cell) => cell.format.font.load("name,size"));
      await context.sync();
      return cells.map(({ format }, i) => [
        fonts[i]?.name,
        fonts[i]?.size,
        format.horizontalAlignment,
        format.indentLevel,
      ]);
    });
    for (let column = 0; column < looks.length; column += 3) {
      expect(looks.slice(column, column + 3)).toEqual(Array.from({ length: 3 }, () => looks[column]));
    }
    expect(looks[0]).toEqual(["Calibri", 11, "Left", 1]);
  });

  test("the same file twice is there once; other periods stay; what is gone goes", async () => {
    const may = total({ period: 5 });
    await importLedger(given([may, total(), total({ account: "5400" })]), "nb");
    await importLedger(given([may, total(), total({ account: "5400" })]), "nb");
    expect(await bookRows()).toHaveLength(3);
    bench.host.traffic.resetCount();
    await importLedger(given([may, total(), total({ account: "5400" })]), "nb");
    // What there is, its rows, the new ones beside it, the old ones kept, and the writing.
    expect(bench.host.traffic.documentRequests).toBe(5);
    const newer = [total({ booked: decimal("2000") }), total({ account: "5800", booked: decimal("-3") })];
    expect(await previewLedger(newer, [{ year: 2024, period: 6 }])).toMatchObject({
      before: 3,
      after: 3,
      findings: [],
      changes: [{ line: "lonn" }],
    });
    await importLedger(given(newer), "nb");
    expect(said((await readLedgerTotals()).totals)).toEqual(said([may, ...newer]));
    await importLedger(
      given([], {
        covered: [
          { year: 2024, period: 5 },
          { year: 2024, period: 6 },
        ],
      }),
      "nb",
    );
    expect([await bookRows(), (await readLedgerTotals()).totals]).toEqual([[TABLES.Hovedbok.map(() => "")], []]);
  });

  test("the user's own columns, notes below and order of columns survive; a value stays beside its row", async () => {
    await importLedger(given([total(), total({ account: "5400" }), total({ account: "5800" })]), "nb");
    await change(({ tables, worksheets }) => {
      tables.getItem("Hovedbok").columns.add(undefined, [["Sett"], ["a"], ["b"], ["c"]]);
      tables.getItem("Hovedbok").columns.add(undefined, [["Tusen"], ...Array(3).fill(["=[@Beløp]/1000"])]);
      worksheets.getItem("Hovedbok").getRange("B9").values = [["Mine notater"]];
    });
    await swapColumns("Hovedbok", 0, 10);
    await importLedger(
      given([
        total({ account: "5400" }),
        total({ account: "5800" }),
        total({ account: "5990" }),
        total({ account: "5991" }),
      ]),
      "nb",
    );
    expect((await bookRows()).map((row) => [row[0], row[2], row[11]])).toEqual([
      ["b", "5400", 1.0005],
      ["c", "5800", 1.0005],
      ["", "5990", 1.0005],
      ["", "5991", 1.0005],
    ]);
    expect(await valuesOf("Hovedbok", "B10")).toEqual([["Mine notater"]]);
  });

  test("a row that nobody can read stops the import and is named", async () => {
    await importLedger(given([total(), total({ account: "5400" })]), "nb");
    await write("Hovedbok", "B6", "juni");
    await write("Hovedbok", "I5", "tusen");
    const before = await workbookAsItIs();
    const { sheet, findings } = await importLedger(given([total()]), "nb");
    expect(sheet).toBeUndefined();
    expect(findings.map(({ code, at, facts }) => [code, at ?? facts])).toMatchObject([
      ["text-for-amount", { in: "sheet", cell: "I5" }],
      ["ledger-cell-unreadable", { in: "sheet", cell: "B6" }],
    ]);
    expect(await workbookAsItIs()).toEqual(before);
  });

  /** A workbook whose *Hovedbok* has some rows, each with something of the user's own. */
  const begin = async (totals: readonly LedgerTotal[]): Promise<void> => {
    bench.dispose();
    bench = await openWorkbook();
    await openExample("nb");
    if (totals.length === 0) return;
    await importLedger(given(totals), "nb");
    const body = [["Sett"], ...totals.map((_one, i) => [`x${i}`])];
    await change(({ tables }) => tables.getItem("Hovedbok").columns.add(undefined, body));
  };

  test.each([
    ["a first import", 0, 6],
    ["one that grows", 2, 7],
    ["one that shrinks", 7, 2],
  ])("%s, cut off anywhere, leaves the workbook as it was", async (_what, rows, more) => {
    const some = (count: number) => Array.from({ length: count }, (_, i) => total({ account: String(5000 + 10 * i) }));
    const work = () => importLedger(given(some(more).reverse()), "nb");
    const cuts: number[] = [];
    for (let sync = 1; cuts.at(-1) !== 0; sync += 1) {
      await begin(some(rows));
      const before = await workbookAsItIs();
      let count = 0;
      while (await isCutOff(bench, work, before, { sync, afterActions: 3 * count })) count += 1;
      cuts.push(count);
    }
    // The writing is the last, and the largest.
    expect(Math.max(...cuts)).toBe(cuts.at(-2));
    expect(cuts.at(-2)).toBeGreaterThan(10);
  });
});

test("a ledger of many rows is written and read in pieces, and says how far it is", async () => {
  const accounts = Array.from({ length: 6_050 }, (_, i) =>
    total({ account: String(100_000 + i), booked: decimal(`${i}.25`) }),
  );
  const steps: (string | number | undefined)[][] = [];
  const watch = watchProgress(() => {
    const progress = currentProgress();
    if (progress.state === "running") steps.push([progress.step, progress.share]);
  });
  const accountNames = new Map(accounts.map(({ account }) => [account, `Konto ${account} `.repeat(20)]));
  await runAction("BIBSYS.importLedger", given(accounts, { accountNames }), "nb");
  watch();
  expect(currentProgress()).toMatchObject({ state: "done", outcome: { sheet: "Hovedbok", findings: [] } });
  expect(steps.filter(([step]) => step === "preparing").length).toBeGreaterThan(2);
  expect(steps.at(-1)).toEqual(["writing", undefined]);
  const { totals } = await readLedgerTotals();
  expect([totals.length, totals.at(-1)?.booked.toString()]).toEqual([6_050, "6049.25"]);
  const { snapshot: whole } = await Excel.run((context) => snapshotIn(context, { ledger: true }));
  expect(whole.sheets.find(({ name }) => name === "Hovedbok")?.values).toHaveLength(6_054);
});

const inPlaces = (count: number): LedgerTotal[] => {
  const one = total();
  return Array.from({ length: count }, (_, i) => ({ ...one, costCentre: String(i), account: String(5000 + (i % 7)) }));
};

test("more rows than a sheet has are told of, with how many there would be by account alone, and none is written", async () => {
  const before = await workbookAsItIs();
  const { sheet, findings } = await importLedger(given(inPlaces(1_048_580)), "nb");
  expect([sheet, findings]).toEqual([
    undefined,
    [{ code: "ledger-too-large", severity: "error", facts: { rows: 1_048_580, room: 1_048_572, fewer: 7 } }],
  ]);
  expect(await workbookAsItIs()).toEqual(before);
}, 180_000);

test("by account alone, a ledger has fewer rows and the same sums", async () => {
  await importLedger(given(inPlaces(70), { detail: "accounts" }), "nb");
  const { totals } = await readLedgerTotals();
  expect(totals.map(({ account, costCentre, booked }) => [account, costCentre, booked.toString()])).toEqual(
    Array.from({ length: 7 }, (_, i) => [String(5000 + i), "", "10005"]),
  );
  expect((await valuesOf("Logg", "I5"))[0]).toEqual([
    "bok.csv: 140 posteringer for 2024: 6, uten kostnadssted og prosjekt. Hovedbok har 7 linjer.",
  ]);
});

test.each([0, 1])("stopped when %s of it is prepared, an import leaves the workbook as it was", async (share) => {
  const before = await workbookAsItIs();
  const watch = watchProgress(() => {
    const progress = currentProgress();
    const isThere = progress.state === "running" && progress.step === "preparing" && progress.share === share;
    if (isThere && !progress.stopping) cancelAction();
  });
  await runAction("BIBSYS.importLedger", given([total()]), "nb");
  watch();
  expect(currentProgress().state).toBe("cancelled");
  expect(await workbookAsItIs()).toEqual(before);
});

test("how a file was read is kept in the workbook", async () => {
  expect(await readLedgerChoice()).toBeUndefined();
  await writeLedgerChoice({ columns: { amount: "Beløp " }, separator: ";" });
  expect(await readLedgerChoice()).toEqual({ columns: { amount: "Beløp " }, separator: ";" });
  await change(({ settings }) => settings.add("BIBSYS.hovedbok.kolonner", "{halvt"));
  expect(await readLedgerChoice()).toBeUndefined();
});

describe("Kontoregler", () => {
  test("without the table the standard rules are read, for the lines that there are", async () => {
    const { rules, from, findings, notes } = await readRules();
    expect([rules, from, findings, notes[0]]).toEqual([
      standardRules(),
      "standard",
      [],
      "Konsulenter og innleid kapasitet",
    ]);
  });

  test("what is made is what was read without it, and is never overwritten", async () => {
    await setUpRules("nb");
    expect(await readRules()).toMatchObject({ rules: standardRules(), from: "workbook", findings: [] });
    await write("Kontoregler", "B5", "670-673");
    const before = await workbookAsItIs();
    expect((await setUpRules("nb")).news?.nb).toBe("Kontoregler er her. Ingenting er endret.");
    expect(await workbookAsItIs()).toEqual(before);
  });

  test("sorted, renamed, with columns moved and added it is read the same; bad cells are named", async () => {
    await setUpRules("nb");
    const { rules } = await readRules();
    await change(({ tables }) => {
      const table = tables.getItem("Kontoregler");
      table.columns.add(undefined, [["Eier"], ...rules.map(() => ["meg"])]);
      table.sort.apply([{ key: 5, ascending: false }]);
      table.name = "Regler2024";
    });
    await swapColumns("Regler2024", 0, 8);
    expect(await readRules()).toMatchObject({ rules, from: "workbook", findings: [] });
    await write("Kontoregler", "I6", "sist");
    await write("Kontoregler", "F7", "ukjent");
    await write("Kontoregler", "C8", "5 til 6");
    const { findings } = await readRules();
    expect(findings.map(({ code, at }) => [code, at?.in === "sheet" && at.cell])).toEqual([
      ["rule-number-unusable", "I6"],
      ["rule-line-unknown", "F7"],
      ["codes-unreadable", "C8"],
    ]);
  });
});

test("the made ledger of the first half of 2024 is in Hovedbok to the øre", async () => {
  const { rules } = await readRules();
  const read = await readTotals([fileWith([...saftPieces(madeLedger())].join(""))], rules);
  await importLedger({ ...read, source: "saft.xml" }, "nb");
  expect(said((await readLedgerTotals()).totals)).toEqual(said(read.totals));
});

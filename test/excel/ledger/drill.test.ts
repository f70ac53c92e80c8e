import { createReport } from "../../../src/excel/reports/createReport";
import { importLedger } from "../../../src/excel/ledger/importLedger";
import { readLedgerApart } from "../../../src/excel/ledger/readLedgerApart";
import { readRules } from "../../../src/excel/ledger/readRules";
import { changeSources } from "../../../src/excel/ledger/changeSources";
import { openExample } from "../../../src/excel/setup/openExample";
import { readSnapshot } from "../../../src/excel/read/readSnapshot";
import { readTotals } from "../../../src/readers";
import { areaOf, ledgerBehind, ledgerBook, withLedger, type LedgerBehind } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { fileWith } from "../../readers/files";
import { madeLedger } from "../../readers/made/ledger";
import { saftPieces } from "../../readers/made/saft";
import { functionsIn } from "../../snapshot";
import { calculated, openWorkbook, write } from "../workbook";

// From the formulas of a real workbook to the ledger lines behind them, as a spreadsheet engine computes both.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
  const { rules } = await readRules();
  const read = await readTotals([fileWith([...saftPieces(madeLedger())].join(""))], rules);
  await importLedger({ ...read, source: "saft.xml" }, "nb");
  await changeSources({ lines: "all", from: "ledger" });
});
afterEach(() => bench.dispose());

async function behindEach(sheet: string, cells: readonly string[]): Promise<LedgerBehind[]> {
  const { ledger } = await readLedgerApart();
  if (!ledger) throw new Error("no ledger");
  const [snapshot, book, call] = [
    withLedger(await readSnapshot(), ledger),
    ledgerBook(ledger, []),
    await functionsIn(),
  ];
  return cells.map((cell) => {
    const at = areaOf({ sheet, cell });
    if (!at) throw new Error(`${cell} is no cell`);
    const found = ledgerBehind(snapshot, at, book, call);
    if ("findings" in found) throw new Error(JSON.stringify(found.findings));
    return found;
  });
}

const said = ({ origin, shown, sum, rest, rows, agreement }: LedgerBehind) => [
  origin.cell,
  Number(shown),
  Number(sum),
  Number(rest.toFixed(6)),
  rows.length,
  agreement,
];

test("behind every figure of the example is what the ledger has, and what else is in it is told", async () => {
  for (const kind of ["accounts", "accumulated", "frame"] as const) await createReport(kind);
  const places = {
    Poster: ["C5", "C9", "D9", "E9", "E12", "M9", "N9", "N12"],
    "Regnskap 2024K2": ["B12", "B16", "B22", "B24", "C24", "D12", "D16", "D20", "D22", "D24"],
    "Akkumulert 2024K2": ["B7", "C7", "D7", "E7", "E10", "C11", "E11"],
    "Ramme 2025": ["B7", "D7", "B16", "D17"],
  };
  const all: Record<string, unknown> = {};
  for (const [sheet, cells] of Object.entries(places)) all[sheet] = (await behindEach(sheet, cells)).map(said);
  expect(all).toEqual({
    Poster: [
      ["C5", 30435, 30435, 0, 6, "equal"],
      ["C9", 8274, 8274, 0, 97, "equal"],
      // A budget is no ledger's; a forecast by the budget is not either, one by the actual is it whole.
      ["D9", 18770, 0, 18770, 0, "part"],
      ["E9", 17770, 0, 17770, 0, "part"],
      ["E12", 226, 226, 0, 1, "equal"],
      ["M9", 9385, 0, 9385, 0, "part"],
      ["N9", 17659, 8274, 9385, 97, "part"],
      ["N12", 226, 226, 0, 1, "equal"],
    ],
    "Regnskap 2024K2": [
      ["B12", 37813, 37813, 0, 9, "equal"],
      ["B16", 8274, 8274, 0, 97, "equal"],
      ["B22", 18268, 18268, 0, 207, "equal"],
      ["B24", 19545, 19545, 0, 216, "equal"],
      ["C24", 0, 0, 0, 0, "equal"],
      ["D12", 37813, 37813, 0, 9, "equal"],
      ["D16", 17770, 0, 17770, 0, "part"],
      ["D20", 226, 226, 0, 1, "equal"],
      ["D22", 36429, 226, 36203, 1, "part"],
      ["D24", 1384, 37587, -36203, 10, "part"],
    ],
    "Akkumulert 2024K2": [
      ["B7", 18770, 0, 18770, 0, "part"],
      ["C7", 8274, 8274, 0, 97, "equal"],
      ["D7", 9385, 0, 9385, 0, "part"],
      ["E7", 17659, 8274, 9385, 97, "part"],
      ["E10", 226, 226, 0, 1, "equal"],
      ["C11", 18268, 18268, 0, 207, "equal"],
      ["E11", 37055, 18268, 18787, 207, "part"],
    ],
    "Ramme 2025": [
      ["B7", 18770, 0, 18770, 0, "part"],
      ["D7", 19333.1, 0, 19333.1, 0, "part"],
      // The surplus is what is above nought, and half of it lowers the fee: worked out of the actuals, no sum of them.
      ["B16", 1384, 38039, -36655, 10, "worked"],
      ["D17", 34358.19, 38039, -3680.81, 10, "worked"],
    ],
  });
});

/** The user's own formulas, one below the other on a sheet of their own; what they show is the engine's. */
async function behindOwn(formulas: readonly string[]): Promise<LedgerBehind[]> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Egne");
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    sheet.getRange("B1:B3").numberFormat = [["@"], ["General"], ["General"]];
    sheet.getRange("B1:B3").values = [["5000"], [5000], [">=3"]];
    await context.sync();
  });
  await calculated();
  return behindEach(
    "Egne",
    formulas.map((_formula, i) => `A${i + 1}`),
  );
}

test("the lines that a user's own formula takes of Hovedbok are its sum, as the engine adds them", async () => {
  const formulas = [
    "SUM(Hovedbok[Beløp])",
    "SUM(Hovedbok[Bokført])",
    "SUM(Hovedbok[[Bokført]:[Beløp]])",
    "SUM(Hovedbok!I:I)",
    "SUM(Hovedbok!I5:I30)",
    "Hovedbok!I7",
    "SUMIFS(Hovedbok[Beløp],Hovedbok[Konto],5000)",
    'SUMIFS(Hovedbok[Beløp],Hovedbok[Konto],"5000")',
    "SUMIFS(Hovedbok[Beløp],Hovedbok[Konto],B1)",
    "SUMIFS(Hovedbok[Beløp],Hovedbok[Konto],B2)",
    'SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"LONN",Hovedbok[Konto],"<>5000")',
    'SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"lonn",Hovedbok[Periode],B3)',
    'SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"lonn",Hovedbok[Periode],">=2",Hovedbok[Periode],"<"&4)/1000',
    'SUMIFS(Hovedbok[Beløp],Hovedbok[Kontonavn],"*lisenser*")',
    'SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"l?nn")',
    'SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"lonn",Hovedbok[Prosjekt],"")',
    'SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"lonn",Hovedbok[Prosjekt],"<>")',
    'SUMIFS(Hovedbok[Bokført],Hovedbok[Post],"avgift")/Enhet',
    'SUMIF(Hovedbok[Post],"lonn",Hovedbok[Beløp])/Enhet',
    'SUMIF(Hovedbok[Beløp],">1000000")',
    'SUM(Hovedbok[Beløp])-SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"avgift")',
    'IF(SUM(Hovedbok[Beløp])>0,SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"reise"),0)',
    'SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"reise")*0.001',
    "A7+A20-A20",
  ];
  const found = await behindOwn(formulas.map((formula) => `=${formula}`));
  const odd = found.map((one, i) => [formulas[i], ...said(one)]).filter((one) => one.at(-1) !== "equal");
  expect(odd).toEqual([]);
  expect(found.every(({ rows, isTaken, unfollowed }) => rows.length > 0 && isTaken && unfollowed.length === 0)).toBe(
    true,
  );
  expect(found.map(({ shown }) => Number(shown)).filter((shown) => shown === 0)).toEqual([0]);
  expect(found.map(({ unit }) => Number(unit)).filter((unit) => unit !== 1)).toEqual([1000, 1000, 1000, 1000]);
  expect(found[6]?.rows.map(({ total }) => total.account)).toEqual(Array.from({ length: 18 }, () => "5000"));
});

test("what is more than a sum of lines is told apart from them", async () => {
  const found = await behindOwn([
    '=ROUND(SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"lonn",Hovedbok[Konto],"<>5000")/1000,0)',
    '=Poster!C9-SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"lonn")/Enhet+100',
    '=BIBSYS.VARIANCE(SUMIFS(Hovedbok[Beløp],Hovedbok[Post],"lonn")/Enhet,Poster!D9,Periode)',
    // Twice the same lines, and two units in one cell.
    "=SUM(Hovedbok[Beløp])*2",
    "=Poster!C9+SUM(Hovedbok[Beløp])",
    "=MAX(Hovedbok!I5,Hovedbok!I6)",
  ]);
  expect(found.map(said)).toEqual([
    ["A1", 3475, 3475.08, -0.08, 79, "rounded"],
    ["A2", 100, 0, 100, 194, "part"],
    ["A3", 1111, -8274, 9385, 97, "part"],
    ["A4", 151252000, 75626, 151176374, 230, "worked"],
    ["A5", 75634274, 83900, 75550374, 327, "worked"],
    ["A6", 46644.88, 91.16954, 46553.71046, 2, "worked"],
  ]);
});

test("a formula that cannot be followed is named, and no lines are made up for it", async () => {
  const found = await behindOwn([
    '=SUMPRODUCT(Hovedbok[Beløp]*(Hovedbok[Post]="lonn"))',
    "=COUNTA(Hovedbok[Konto])",
    "=SUM(Hovedbok[Posteringer])",
    '=SUMIFS(Hovedbok[Beløp],Hovedbok[Post],">=l")',
    "=SUMIFS(Hovedbok[Beløp],Hovedbok[Konto],5000)+A1",
    '=SUMIFS(Hovedbok[Beløp],Hovedbok[Konto],">=5000")',
    "=SUMIFS(Hovedbok[Beløp],Hovedbok[Konto],4999)+5",
    '=A5+SUMPRODUCT(Hovedbok[Beløp]*(Hovedbok[Post]="lonn"))',
  ]);
  expect(
    found.map(({ rows, unfollowed, findsNothing }) => [rows.length, unfollowed.map(({ cell }) => cell), findsNothing]),
  ).toEqual([
    [0, ["A1"], false],
    [0, ["A2"], false],
    [0, ["A3"], false],
    [0, ["A4"], false],
    [18, ["A1"], false],
    [0, [], true],
    [0, [], true],
    [18, ["A1", "A8"], false],
  ]);
});

test("an actual with a formula of its user's own over Hovedbok is what that takes, whatever the line and the period", async () => {
  await write("Poster", "C9", "=SUMIFS(Hovedbok[Beløp],Hovedbok[Konto],5000)/Enhet");
  await write("Poster", "C10", '=SUMPRODUCT(Hovedbok[Beløp]*(Hovedbok[Post]="drift"))/Enhet');
  // It is no longer what the ledger has on the line, which would stop the report.
  await write("Poster", "O9", "manuelt");
  await createReport("accounts");
  const [pay, running, total] = await behindEach("Poster", ["C9", "C10"]).then(async (found) => [
    ...found,
    ...(await behindEach("Regnskap 2024K2", ["B22"])),
  ]);
  expect([pay, running, total].map((one) => one && [...said(one), one.unfollowed.map(({ cell }) => cell)])).toEqual([
    ["C9", 4798.92, 4798.92, 0, 18, "equal", []],
    // What the ledger has on the line, and the formula is named.
    ["C10", 9541, 9541, 0, 64, "equal", ["C10"]],
    ["B22", 14792.92, 14792.92, 0, 128, "equal", ["C10"]],
  ]);
});

test("what is in no month is left out, and told: how much, and in which periods", async () => {
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Hovedbok");
    for (const period of [0, 13, 14]) rows.add(undefined, [[2024, period, "5990", "", "", "", "lonn", 500, 500, 1]]);
    rows.add(undefined, [[2023, 13, "5990", "", "", "", "lonn", 7, 7, 1]]);
    await context.sync();
  });
  await createReport("accounts");
  const [cost] = await behindEach("Regnskap 2024K2", ["B16"]);
  const [result] = await behindEach("Regnskap 2024K2", ["B24"]);
  const leftOut = (found: LedgerBehind | undefined) =>
    found?.leftOut.map(({ total, amount }) => [total.year, total.period, Number(amount)]);
  expect(cost && said(cost)).toEqual(["B16", 8274, 8274, 0, 97, "equal"]);
  expect(leftOut(cost)).toEqual([0, 13, 14].map((period) => [2024, period, 500]));
  expect(leftOut(result)).toEqual([0, 13, 14].map((period) => [2024, period, -500]));
});

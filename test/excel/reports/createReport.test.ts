import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { BOARD_FORECAST_AND_FRAME, BOARD_FRAME } from "../../example";
import { openWorkbook, sheetNames, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  expect(await openExample("nb")).toEqual({ sheet: "Poster", findings: [] });
});
afterEach(() => bench.dispose());

test("the example computes the board's forecast and frame in Poster", async () => {
  expect(await valuesOf("Poster", "E5:F12")).toEqual(BOARD_FORECAST_AND_FRAME);
});

test("the accounts show BIB-2024/30", async () => {
  expect(await createReport("accounts")).toEqual({ sheet: "Regnskap 2024K2", findings: [] });
  expect(await valuesOf("Regnskap 2024K2", "A8:D24")).toEqual([
    ["Fra deltakerinstitusjoner", 30435, 33923, 30435],
    ["IGELU medlemskap", 240, 240, 240],
    ["Fra oppsparte midler", 3650, 3650, 3650],
    ["Overføring fra 2023", 3488, "", 3488],
    ["Sum inntekter", 37813, 37813, 37813],
    ["", "", "", ""],
    ["Kostnader", "", "", ""],
    ["Lønns- og personalkostnader", "", "", ""],
    ["Lønn inkl overhead", 8274, 18770, 17770],
    ["Driftskostnader", "", "", ""],
    ["Driftskjøp/lisenser/annen leiekostnad/drift", 9541, 18203, 17833],
    ["Reiser, kurs møter", 227, 600, 600],
    ["IGELU-medlemskap", 226, 240, 226],
    ["Sum driftskostnader", 9994, 19043, 18659],
    ["Kostnader totalt", 18268, 37813, 36429],
    ["", "", "", ""],
    ["Resultat", 19545, 0, 1384],
  ]);
});

test("the frame shows BIB-2024/31", async () => {
  expect(await createReport("frame")).toEqual({ sheet: "Ramme 2025", findings: [] });
  const rows = await valuesOf("Ramme 2025", "D7:D17");
  expect(rows.map(([cell]) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell))).toEqual([
    ...BOARD_FRAME,
    38947.39,
    "",
    "Beløp",
    -247.2,
    -3650,
    -692,
    34358.19,
  ]);
});

test("changing an actual in Poster changes the report that is already there", async () => {
  await createReport("accounts");
  await write("Poster", "C9", 8275);
  expect(await valuesOf("Regnskap 2024K2", "B16:B24")).toEqual(expect.arrayContaining([[8275], [18269], [19544]]));
});

test("a report is made anew in place of the old one, not beside it", async () => {
  await createReport("accounts");
  const before = await sheetNames();
  await write("Poster", "C9", 9000);
  await createReport("accounts");
  expect(await sheetNames()).toEqual(before);
  expect(await valuesOf("Regnskap 2024K2", "B16")).toEqual([[9000]]);
});

test("a report tells its reader when the period or the lines are no longer those it was made of", async () => {
  await createReport("accounts");
  expect(await valuesOf("Regnskap 2024K2", "A5")).toEqual([[""]]);
  await write("Oppsett", "C7", "2024K3");
  const [[notice] = []] = await valuesOf("Regnskap 2024K2", "A5");
  expect(notice).toMatch(/^Oppsett står på en annen periode /u);
  await write("Oppsett", "C7", "2024K2");
  await write("Poster", "G11", "Inntekter");
  expect(await valuesOf("Regnskap 2024K2", "A5")).toEqual([
    [expect.stringMatching(/^Utdatert: .* Lag den på nytt\.$/u)],
  ]);
});

test("a frame tells its reader when its principles are no longer those it was made of", async () => {
  await createReport("frame");
  expect(await valuesOf("Ramme 2025", "A5")).toEqual([[""]]);
  await write("Vekst", "C5", 0.04);
  expect(await valuesOf("Ramme 2025", "A5")).toEqual([[expect.stringMatching(/^Utdatert: /u)]]);
});

test("a deduction of part of an øre is printed so that the fee foots", async () => {
  await write("Poster", "C5", 30435.33);
  expect((await createReport("frame")).findings).toEqual([]);
  const cells = await valuesOf("Ramme 2025", "D11:D17");
  const [frame, , , ...rest] = cells.map(([cell]) => Number(cell));
  const fee = rest.pop() ?? 0;
  expect(fee).toBeCloseTo((frame ?? 0) + rest.reduce((total, part) => total + part, 0), 9);
  expect(rest.at(-1)).toBe(-692.17);
});

test("the growths of 2025 make no frame for another year", async () => {
  await write("Oppsett", "C6", 2025);
  await write("Oppsett", "C7", "2025K2");
  const { sheet, findings } = await createReport("frame");
  expect([sheet, findings.map(({ code }) => code)]).toEqual([undefined, ["growth-missing"]]);
});

test("a sheet of that name that no report made is left alone", async () => {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.add("Ramme 2025");
    own.getRange("A1").values = [["Mine egne notater"]];
    await context.sync();
  });
  const { sheet, findings } = await createReport("frame");
  expect([sheet, findings.map(({ code }) => code)]).toEqual([undefined, ["sheet-not-ours"]]);
  expect(await valuesOf("Ramme 2025", "A1")).toEqual([["Mine egne notater"]]);
});

test("sorting Poster moves no figure to another line", async () => {
  await createReport("accounts");
  const before = await valuesOf("Regnskap 2024K2", "A8:D24");
  const [salary, travel] = [await lineAt(9), await lineAt(11)];
  await putLineAt(9, travel);
  await putLineAt(11, salary);
  expect(await valuesOf("Regnskap 2024K2", "A8:D24")).toEqual(before);
});

test("what is wrong in Poster stops the report, all of it told, and no sheet is made", async () => {
  const before = await sheetNames();
  await write("Poster", "C9", "'8 274");
  await write("Poster", "H10", "gjett");
  const { sheet, findings } = await createReport("accounts");
  expect(sheet).toBeUndefined();
  expect(findings.map(({ code }) => code)).toEqual(["text-for-amount", "method-unknown"]);
  expect(await sheetNames()).toEqual(before);
});

test("a forecast that is typed over is found in the report", async () => {
  await write("Poster", "E9", 18000);
  const { findings } = await createReport("accounts");
  expect(findings.map(({ code, facts }) => [code, "cell" in facts && facts.cell])).toEqual([
    ["figure-differs", "D16"],
    ["figure-differs", "D22"],
    ["figure-differs", "D24"],
    ["figure-differs", "D28"],
  ]);
});

test("the example never overwrites: in a workbook that has it, nothing is done", async () => {
  await write("Poster", "C9", 1);
  const before = await sheetNames();
  const { sheet, findings } = await openExample("nb");
  expect([sheet, findings.map(({ code }) => code)]).toEqual([undefined, ["sheet-exists"]]);
  expect(await sheetNames()).toEqual(before);
  expect(await valuesOf("Poster", "C9")).toEqual([[1]]);
});

test.each(["nn", "en"] as const)("the example in %s says the same in its own words", async (language) => {
  await write("Oppsett", "C11", language);
  await createReport("accounts");
  const [[title] = []] = await valuesOf("Regnskap 2024K2", "A1");
  expect(title).toBe({ nn: "Rekneskap 2. kvartal 2024", en: "Accounts, 2nd quarter 2024" }[language]);
  expect(await valuesOf("Regnskap 2024K2", "D24")).toEqual([[1384]]);
});

/** What is written on a line of Poster, left and right of what is computed. */
const lineAt = async (row: number): Promise<unknown[][][]> => [
  await valuesOf("Poster", `A${row}:D${row}`),
  await valuesOf("Poster", `G${row}:L${row}`),
];

const putLineAt = (row: number, [left = [], right = []]: unknown[][][]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Poster");
    sheet.getRange(`A${row}:D${row}`).values = left;
    sheet.getRange(`G${row}:L${row}`).values = right;
    await context.sync();
  });

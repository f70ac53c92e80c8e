import { readCategory, readMethod, readPhasing } from "../../src/core";
import {
  controlSheet,
  emptySheets,
  exampleSheets,
  historySheet,
  ledgerSheet,
  logSheet,
  printSheet,
  readPlan,
  REPORTS,
  rulesSheet,
  writtenTable,
  type Consortium,
  type Sheet,
  type WorkTables,
} from "../../src/sheets";
import { madeColumns } from "../../src/sheets/model";
import { CATEGORIES, groupsIn, METHODS, PHASINGS } from "../../src/sheets/model/choices";
import { LANGUAGES } from "../../src/text";
import { reportOf } from "../example";
import { expectGolden } from "../golden";

const tablesOf = (sheets: readonly Sheet[]): WorkTables =>
  Object.fromEntries(sheets.map((sheet) => [sheet.table, writtenTable(sheet, "nb")])) as WorkTables;

const CONSORTIA: readonly Consortium[] = ["bibsys", "readingLists"];

/** The tables of an empty workbook once somebody has said what they must. */
function filled(consortium: Consortium, values: Readonly<Record<string, unknown>>): WorkTables {
  const tables = tablesOf(emptySheets(consortium, "nb"));
  const rows = Object.values(tables).flatMap(({ rows: all }) => all as unknown[][]);
  for (const [key, value] of Object.entries(values))
    rows.filter(([first]) => first === key).forEach((row) => (row[2] = value));
  return tables;
}

test("each choice that is offered is one that is read, and means something of its own", () => {
  const means = (read: (word: string) => unknown, of: readonly string[]) =>
    new Set(of.map((word) => JSON.stringify(read(word))));
  expect(means(readMethod, METHODS.of).size).toBe(METHODS.of.length);
  expect(means(readCategory, CATEGORIES.of).size).toBe(CATEGORIES.of.length);
  expect(means(readPhasing, PHASINGS.of).size).toBe(PHASINGS.of.length);
  expect([METHODS.of.length, CATEGORIES.of.length, PHASINGS.of.length]).toEqual([4, 7, 2]);
});

test("what Excel cannot take in a list is left out of it", () => {
  const long = Array.from({ length: 12 }, (_, i) => `Kostnadsgruppe nummer ${i}`);
  const { of } = groupsIn(["Lønn", "Reiser, kurs", "", ...long]);
  expect(of.slice(0, 3)).toEqual(["Inntekter", "Lønn", "Kostnadsgruppe nummer 0"]);
  expect(of.join(",").length).toBeLessThanOrEqual(255);
});

test("the lines a rule may point to make a list that Excel takes, however many and whatever their keys", () => {
  const keys = ["lonn", "reise,kurs", ...Array.from({ length: 60 }, (_, i) => `kostnad-${i}`)];
  const { of, strict } = rulesSheet(keys).columns[5]?.choices ?? { of: [], strict: true };
  expect([of[0], of[1], of.includes("reise,kurs"), strict]).toEqual(["utenfor", "lonn", false, false]);
  expect(of.join(",").length).toBeLessThanOrEqual(255);
});

test.each([...exampleSheets("nb"), controlSheet(), logSheet(), rulesSheet(), ledgerSheet(), historySheet()])(
  "$name breaks no word of its heads, which have a filter's button beside them",
  (sheet) => {
    // In the wide letters that columns are measured in: bold ones are wider, and the button takes three.
    const needed = sheet.table ? madeColumns(sheet.table).map((head) => 1.12 * longestWord(head) + 3) : [];
    const broken = sheet.columns.flatMap(({ width }, i) => (width < (needed[i] ?? 0) ? [i] : []));
    expect([needed.length > 0, broken]).toEqual([true, []]);
  },
);

const longestWord = (head: string): number => Math.max(...head.split(" ").map(({ length }) => length));

test.each([...exampleSheets("nb"), logSheet(), rulesSheet(), ledgerSheet(), historySheet()])(
  "$name has a note on every head, in words of each language",
  (sheet) => {
    const heads = sheet.table ? madeColumns(sheet.table) : [];
    expect(sheet.columns.map(({ note }) => note !== undefined)).toEqual(heads.map(() => true));
    for (const { note } of sheet.columns)
      for (const language of LANGUAGES) expect(note?.[language]).toMatch(/^\S.*\.$/u);
    expect(new Set(sheet.columns.map(({ note }) => note?.nb)).size).toBe(heads.length);
  },
);

describe.each(CONSORTIA)("an empty workbook for %s", (consortium) => {
  test.each(LANGUAGES)("in %s", (language) => {
    const sheets = emptySheets(consortium, language).map((sheet) => printSheet(sheet, language));
    expectGolden(`empty.${consortium}.${language}.txt`, sheets.join("\n"));
  });

  test("holds no amount, and asks for the period alone before a report is made", () => {
    const numbers = emptySheets(consortium, "nb")
      .slice(1)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter((cell) => cell.kind !== "words" && cell.kind !== "blank" && "value" in cell && cell.value !== undefined);
    // The year of the growths is no amount.
    expect(numbers.map((cell) => cell.kind === "number" && String(cell.value))).toEqual(["2026", "2026", "2026"]);
    const { plan, findings } = readPlan(tablesOf(emptySheets(consortium, "nb")));
    expect([plan, findings.map(({ code }) => code)]).toEqual([undefined, ["period-missing"]]);
  });

  test("makes its accounts as soon as the period is said, and no frame of what nobody has assumed", () => {
    const { plan, findings } = readPlan(filled(consortium, { periode: "2025K1" }));
    expect(findings).toEqual([]);
    if (!plan) throw new Error("no plan");
    expect(reportOf("accounts", plan).name).toBe("Regnskap 2025K1");
    const stopped = REPORTS.frame.stoppers(plan).map(({ code, facts }) => ("key" in facts ? facts.key : code));
    expect(stopped).toEqual(["nedtrekk", "fratrekksandel"]);
  });
});

test("an empty workbook for 2024 makes the frame once its assumptions are said, if only as 0", () => {
  const said = { aar: 2024, periode: "2024K2", prisvekst: 0.03, lisensvekst: 0, nedtrekk: 0, fratrekksandel: 0.5 };
  const { plan } = readPlan(filled("bibsys", said));
  if (!plan) throw new Error("no plan");
  expect(REPORTS.frame.stoppers(plan)).toEqual([]);
  expect(reportOf("frame", plan).name).toBe("Ramme 2025");
});

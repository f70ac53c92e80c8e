import { actualFormula, controlWorkbook, TABLES, type Snapshot } from "../../src/sheets";
import { examplePlan, exampleTables } from "../example";

/** The example, with Poster, Kontoregler and Hovedbok as somebody has left them. */
function workbook({
  posts = (row) => row,
  rules = [],
  book = [],
}: {
  posts?: (row: unknown[]) => unknown[];
  rules?: unknown[][];
  book?: unknown[][];
}): Snapshot {
  const example = exampleTables();
  const tables = [
    ["Oppsett", example.Oppsett],
    ["Poster", example.Poster],
    ["Forutsetninger", example.Forutsetninger],
    ["Kontoregler", { header: TABLES.Kontoregler, rows: rules }],
    ["Hovedbok", { header: TABLES.Hovedbok, rows: book }],
  ] as const;
  const sheets = tables.map(([name, table]) => {
    const rows = (table?.rows ?? []).map((row) => (name === "Poster" ? posts([...row]) : [...row]));
    const shown = (part: 0 | 1) =>
      rows.map((row) => row.map((cell) => (Array.isArray(cell) ? (cell[part] as unknown) : cell)));
    const header = [...(table?.header ?? [])].map(String);
    return { name, header, values: [header, ...shown(1)], formulas: [header, ...shown(0)] };
  });
  return {
    sheets: sheets.map(({ name, values, formulas }) => ({ name, row: 0, column: 0, values, formulas })),
    tables: sheets.map(({ name, header, values }) => ({
      name,
      header,
      body: { sheet: name, row: 1, column: 0, rows: Math.max(1, values.length - 1), columns: header.length },
    })),
    names: [],
  };
}

const found = (given: Parameters<typeof workbook>[0]) =>
  controlWorkbook(workbook(given), []).found.map(({ finding, spot }) => [
    finding.code,
    spot && `${spot.sheet} ${spot.cell}`,
    finding.severity,
  ]);

const [ACTUAL, SOURCE] = [TABLES.Poster.indexOf("Regnskap"), TABLES.Poster.indexOf("Regnskap fra")];

/** Salary says that it comes from the ledger, and holds this. */
const salary =
  (actual: unknown) =>
  (row: unknown[]): unknown[] =>
    row[0] === "lonn" ? Object.assign([...row], { [SOURCE]: "hovedbok", [ACTUAL]: actual }) : row;

const booked = (line: string, amount: number, period = 6, year = 2024): unknown[] => [
  year,
  period,
  "5000",
  "Lønn",
  "",
  "",
  line,
  amount,
  amount,
  1,
];

/** The months before June, with nothing on any line of *Poster*. */
const before = (year = 2024): unknown[][] => [1, 2, 3, 4, 5].map((period) => booked("utenfor", 0, period, year));

test("a workbook without a ledger has no finding of one", () => {
  expect(found({}).filter(([code]) => /ledger|rule|actual/u.test(String(code)))).toEqual([]);
  expect(examplePlan("nb").lines.every(({ source }) => source === "typed")).toBe(true);
});

test("a line that comes from the ledger, to the øre, and one that nothing is booked on, are right", () => {
  const formula = actualFormula({}, "nb");
  expect(
    found({
      posts: salary([formula, 8274.005]),
      book: [...before(), booked("lonn", 8274005), booked("lonn", 999, 7), booked("lonn", 5, 13)],
    }),
  ).toEqual([]);
  expect(found({ posts: salary([formula, 0]), book: [...before(), booked("drift", 1)] })).toEqual([]);
});

test.each([
  [
    "typed over",
    salary(8274),
    [...before(), booked("lonn", 8274000)],
    ["actual-not-from-ledger", "Poster C6", "error"],
  ],
  ["emptied", salary(""), [...before(), booked("lonn", 8274000)], ["actual-not-from-ledger", "Poster C6", "error"]],
  [
    "a formula that gives something else",
    salary(["=SUM(Hovedbok[Bokført])", 2]),
    [...before(), booked("lonn", 8274000)],
    ["actual-differs-from-ledger", "Poster C6", "error"],
  ],
  [
    "a ledger of another year",
    salary(["=1+1", 2]),
    [...before(2023), booked("lonn", 1, 6, 2023)],
    ["ledger-year-missing", undefined, "error"],
  ],
])("a line that says it comes from the ledger: %s", (_why, posts, book, finding) => {
  expect(found({ posts, book })).toEqual([finding]);
});

test.each([
  "=8274",
  "=8000+274",
  "=[@Budsjett]*0+8274",
  "=Poster[@[Manuelt regnskap]]",
  "=8274000/Enhet",
  "=ROUND(BIBSYS.SUM(8274),0)",
])("a formula that cannot lead to the ledger is typed, though the amount is right: %s", (formula) => {
  const book = [...before(), booked("lonn", 8274000)];
  expect(found({ posts: salary([formula, 8274]), book })).toEqual([["actual-not-from-ledger", "Poster C6", "error"]]);
});

test.each([
  "=ROUND(SUMIFS(Hovedbok[Beløp],Hovedbok[Post],[@Nøkkel])/1000,3)",
  "=-SUM(Hovedbok!I2:I99)/1000",
  "=Pivot!B7",
  "=[@[Min egen sum]]",
  "=GETPIVOTDATA(MinPivot)",
  "=[Bok2.xlsx]Ark1!$A$1",
  "=LET(",
  '=INDIRECT("Hovedbok[Beløp]")',
  '=CUBEVALUE("ThisWorkbookDataModel","[Measures].[Beløp]")',
  "=GETACTUAL([@Nøkkel])",
  "=@ledger()",
  "=SUMIFS(#REF!,#REF!,[@Nøkkel])/Enhet",
])("a formula of one's own that may lead to the ledger is taken for what it gives: %s", (formula) => {
  const book = [...before(), booked("lonn", 8274000), booked("LONN", 1000, 5)];
  expect(found({ posts: salary([formula, 8275]), book })).toEqual([]);
});

test("a sum that ends on half an øre may be rounded either way, as doubles fall", () => {
  const book = [...before(), booked("lonn", 1.005)];
  const inKroner = (shown: number) => found({ posts: salary([actualFormula({}, "nb"), shown / 1000]), book });
  expect([inKroner(1), inKroner(1.01)]).toEqual([[], []]);
  expect(inKroner(1.02)).toEqual([["actual-differs-from-ledger", "Poster C6", "error"]]);
});

test("actuals of quite another size than the budgets beside them: the unit has been changed", () => {
  const formula = actualFormula({}, "nb");
  const codesOf = (kroner: number) =>
    found({ posts: salary([formula, kroner / 1000]), book: [...before(), booked("lonn", kroner)] });
  expect(codesOf(8_274_000)).toEqual([]);
  expect(codesOf(8_274_000_000)).toEqual([["unit-doubtful", undefined, "warning"]]);
  expect(codesOf(8274)).toEqual([]);
});

test.each([
  ["0500", "500", "0500"],
  ["100", "200", undefined],
])("the advice is to change the keys %s and %s only where they are one number to Excel", (key, other, numberKey) => {
  const formula = actualFormula({}, "nb");
  const numbered = (row: unknown[]): unknown[] =>
    row[0] === "lonn" ? [key, ...salary([formula, 9])(row).slice(1)] : row;
  const book = [...before(), booked(key, 1000), booked(other, 2000)];
  const { found: all } = controlWorkbook(workbook({ posts: numbered, book }), []);
  const differing = all.find(({ finding }) => finding.code === "actual-differs-from-ledger");
  expect(differing?.finding.facts).toEqual({ place: expect.anything() as unknown, shown: "9", wanted: "1", numberKey });
});

test("closed months that the ledger has nothing for: an error where it ends early, a warning where it has a gap", () => {
  const posts = salary([actualFormula({}, "nb"), 1]);
  const [april, june] = [booked("utenfor", 0, 4), booked("lonn", 1000)];
  expect(found({ posts, book: before().concat([booked("lonn", 1000, 5)]) })).toEqual([
    ["ledger-months-missing", undefined, "error"],
  ]);
  expect(found({ posts, book: [april, june] })).toEqual([["ledger-months-missing", undefined, "warning"]]);
  expect(found({ book: [april] })).toEqual([]);
});

test("what was booked in another year is no matter of this year's report", () => {
  const posts = salary([actualFormula({}, "nb"), 1]);
  const old = [booked("ufordelt", 5, 6, 2023), booked("nedlagt", 7, 6, 2023)];
  expect(found({ posts, book: [...before(), booked("lonn", 1000), ...old] })).toEqual([]);
});

test("what no rule takes, what Poster lacks, and cells that cannot be read, are all found", () => {
  const rules = [
    [1, "5", "", "", "", "lonn", "", ""],
    ["to", "6", "", "", "", "borte", "", ""],
  ];
  const book = [
    booked("ufordelt", 1000.5),
    booked("utenfor", 7),
    booked("konsulent", 50),
    booked("konsulent", 25, 5),
    Object.assign(booked("lonn", 1), { 1: "juni" }),
  ];
  expect(found({ rules, book })).toEqual([
    ["ledger-line-unknown", undefined, "error"],
    ["rule-number-unusable", "Kontoregler A3", "error"],
    ["rule-line-unknown", "Kontoregler F3", "error"],
    ["ledger-cell-unreadable", "Hovedbok B6", "error"],
    ["ledger-unassigned", undefined, "warning"],
  ]);
  const unknown = controlWorkbook(workbook({ book }), []).found.find(
    ({ finding }) => finding.code === "ledger-line-unknown",
  );
  expect(unknown?.finding.facts).toEqual({ key: "konsulent", amount: "75", rows: 2 });
});

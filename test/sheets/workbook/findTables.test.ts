import {
  ALL_TABLES,
  ambiguityFindings,
  asWorkTables,
  columnFindings,
  findTables,
  hasColumnsOf,
  TABLES,
} from "../../../src/sheets";

const POSTS = TABLES.Poster;
const RULES = TABLES.Kontoregler;
const table = (name: string, header: readonly string[]) => ({ name, header });

test.each<
  [why: string, tables: { name: string; header: readonly string[] }[], found: string | undefined, rivals: string[]]
>([
  ["by its name", [table("Poster", POSTS)], "Poster", []],
  ["by its name in another case", [table("POSTER", POSTS)], "POSTER", []],
  ["by its name, whatever its columns are", [table("Poster", ["a"])], "Poster", []],
  ["by its columns", [table("Postene", POSTS)], "Postene", []],
  ["by its columns in another order, with more beside", [table("T", ["Egen", ...POSTS].reverse())], "T", []],
  ["without the columns of a later release", [table("T", POSTS.slice(0, 12))], "T", []],
  ["the name goes before the columns", [table("Kopi", POSTS), table("Poster", POSTS)], "Poster", []],
  ["a table with another table's name is that one", [table("Funn", POSTS)], undefined, []],
  ["a column is missing", [table("T", POSTS.slice(1))], undefined, []],
  ["no table", [], undefined, []],
  ["two may be it", [table("A", POSTS), table("B", POSTS), table("C", RULES)], undefined, ["A", "B"]],
])("Poster: %s", (_why, tables, found, rivals) => {
  const [sought] = findTables(["Poster"], tables);
  expect([sought?.found?.name, sought?.rivals]).toEqual([found, rivals]);
});

test("every table of the add-in is found at once", () => {
  const tables = ALL_TABLES.map((name, i) => table(`Tabell${i}`, TABLES[name]));
  expect(findTables(ALL_TABLES, tables).map(({ found }) => found?.name)).toEqual(tables.map(({ name }) => name));
});

test("work tables are those that a user writes in; one that cannot be told apart holds nothing", () => {
  const rows = [["lonn"]];
  const found = { name: "Postene", header: ["Nøkkel"], rows };
  const tables = asWorkTables([
    { own: "Poster", found, rivals: [] },
    { own: "Oppsett", found: undefined, rivals: ["A", "B"] },
    { own: "Forutsetninger", found: undefined, rivals: [] },
    { own: "Funn", found, rivals: [] },
  ]);
  expect(tables).toEqual({ Poster: found, Oppsett: { header: [], rows: [], rivals: ["A", "B"] } });
});

test("rivals are one finding with their names", () => {
  expect(ambiguityFindings({ own: "Poster", rivals: ["A", "B"] })).toEqual([
    { code: "table-ambiguous", facts: { table: "Poster", candidates: "A, B" }, severity: "error" },
  ]);
  expect(ambiguityFindings({ own: "Poster", rivals: [] })).toEqual([]);
});

test("each missing column is a finding, in the table's order", () => {
  const without = RULES.filter((column) => column !== "Post" && column !== "Nr");
  expect(columnFindings("Kontoregler", without).map(({ facts }) => facts)).toEqual([
    { table: "Kontoregler", column: "Nr" },
    { table: "Kontoregler", column: "Post" },
  ]);
  expect([hasColumnsOf("Kontoregler", without), hasColumnsOf("Kontoregler", RULES)]).toEqual([false, true]);
});

import { controlSheet, controlWorkbook, printSheet, TABLES } from "../../src/sheets";
import { LANGUAGES } from "../../src/text";
import { expectGolden } from "../golden";
import { ANNEX, pasted } from "./scan/pasted";

const RUN = { day: { year: 2024, month: 9, day: 3 }, hour: 14, minute: 5, stamp: "1A2B3C4D" };

const annex = pasted(ANNEX);
const snapshot = {
  sheets: [{ name: "Vedlegg 1", row: 3, column: 1, values: annex, formulas: annex }],
  tables: [],
  names: [],
};

test.each(LANGUAGES)(
  "%s: Kontroll, with the faults of the seed's annex in a workbook without work sheets",
  (language) => {
    const { found } = controlWorkbook(snapshot, []);
    expectGolden(`control.${language}.txt`, printSheet(controlSheet(found, RUN), language));
  },
);

test.each(LANGUAGES)("%s: before the first control it says so, and has a line to begin with", (language) => {
  const text = printSheet(controlSheet(), language);
  expect(text.split("\n").filter((line) => line.startsWith("item"))).toHaveLength(1);
  expect(text).not.toMatch(/stempel|stamp/u);
});

test("a sheet that is too large to be read is reported", () => {
  const large = { name: "Hovedbok", row: 0, column: 0, values: [], formulas: [], isUnread: true as const };
  const { found } = controlWorkbook({ ...snapshot, sheets: [large] }, []);
  expect(found.find(({ finding }) => finding.code === "sheet-too-large")?.spot).toEqual({
    sheet: "Hovedbok",
    cell: "A1",
  });
});

test("of very many findings all are listed, and the first are links: a request holds no more", () => {
  const values = Array.from({ length: 2500 }, () => ["31. juni"]);
  const { found } = controlWorkbook(
    { ...snapshot, sheets: [{ name: "Ark1", row: 0, column: 0, values, formulas: values }] },
    [],
  );
  const places = controlSheet(found, RUN).rows.flatMap(({ role, cells }) => (role === "item" ? [cells[2]?.kind] : []));
  expect(places).toHaveLength(found.length);
  expect(places.filter((kind) => kind === "link").length).toBeGreaterThan(1990);
  // The last is about the workbook, which has no place.
  expect(places.slice(2000, -1)).toEqual(places.slice(2001).map(() => "words"));
});

test("errors come first, then the order of the sheets and of their cells", () => {
  const cells = (values: unknown[][]) => ({ row: 0, column: 0, values, formulas: values });
  const days = cells([
    ["31. juni", "31. april"],
    ["", ""],
    ["31. november", ""],
  ]);
  const { found } = controlWorkbook(
    {
      ...snapshot,
      sheets: [
        { name: "B", ...days },
        { name: "Stor", ...cells([]), isUnread: true },
        { name: "A", ...days },
      ],
    },
    [],
  );
  const places = found.filter(({ spot }) => spot).map(({ spot }) => `${spot?.sheet}!${spot?.cell}`);
  expect(places).toEqual(["B!A1", "B!B1", "B!A3", "A!A1", "A!B1", "A!A3", "Stor!A1"]);
});

const POSTER = { name: "Poster", header: [...TABLES.Poster], body: { row: 7, column: 0, rows: 1, columns: 14 } };

test("figures beside a work table are scanned, and its own cells are not", () => {
  const values: unknown[][] = [...annex, [...TABLES.Poster], ["lonn", "Sum 31. juni", 10]];
  const sheet = { name: "Tall", row: 0, column: 0, values, formulas: values };
  const tables = [{ ...POSTER, body: { ...POSTER.body, sheet: "Tall", row: annex.length + 1 } }];
  const { found } = controlWorkbook({ ...snapshot, sheets: [sheet], tables }, []);
  const scanned = found.filter(({ finding }) => ["total-not-sum", "period-day-does-not-exist"].includes(finding.code));
  expect(scanned.map(({ spot }) => spot?.cell)).toEqual(["C1", "D7"]);
});

test("tables that cannot be told apart are a finding, as for reports", () => {
  const tables = ["Poster23", "Poster24"].map((name) => ({ ...POSTER, name, body: { ...POSTER.body, sheet: "Tall" } }));
  const { found } = controlWorkbook({ ...snapshot, tables }, []);
  expect(found.map(({ finding }) => finding)).toContainEqual({
    code: "table-ambiguous",
    facts: { table: "Poster", candidates: "Poster23, Poster24" },
    severity: "error",
  });
});

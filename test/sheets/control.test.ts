import { controlSheet, controlWorkbook, printSheet } from "../../src/sheets";
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

test("a sheet that is too large to be read is told of", () => {
  const large = { name: "Hovedbok", row: 0, column: 0, values: [], formulas: [], isUnread: true as const };
  const { found } = controlWorkbook({ ...snapshot, sheets: [large] }, []);
  expect(found.find(({ finding }) => finding.code === "sheet-too-large")?.spot).toEqual({
    sheet: "Hovedbok",
    cell: "A1",
  });
});

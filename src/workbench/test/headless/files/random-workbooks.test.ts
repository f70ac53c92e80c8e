import fc from "fast-check";
import { typedCell, textCell } from "../../../model";
import { eachInNewWorkbook } from "../open";
import { describeWorkbook } from "./describe-workbook";

const workbook = eachInNewWorkbook();

/** Texts that a file can hold: XML has no other control characters than these, and no half of a letter. */
const text = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((letters) => letters !== "" && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(letters));
const likeNumber = fc.constantFrom("007", "1e3", " 12 ", "TRUE", "-", "1,5", "'5", "=1+1", "_x000D_", "12 %", "#N/A!");
const amount = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.integer({ min: -1e9, max: 1e9 }),
);
const formula = fc.constantFrom("=A1", "=SUM(A1:C3)", '=IF(A1="","tom",A1)', "=ROUND(PI(),4)", "=1/0", '="a"&B2');
const content = fc.oneof(
  { arbitrary: amount.map((value) => typedCell(Object.is(value, -0) ? 0 : value, false)), weight: 4 },
  { arbitrary: fc.oneof(text, likeNumber).map(textCell), weight: 4 },
  { arbitrary: fc.boolean().map((value) => typedCell(value, false)), weight: 1 },
  { arbitrary: formula.map((value) => typedCell(value, false)), weight: 2 },
);
const cell = fc.record({ row: fc.nat({ max: 6 }), column: fc.nat({ max: 5 }), content });
const look = fc.record({
  bold: fc.boolean(),
  color: fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`),
  format: fc.constantFrom("General", "#,##0", "0.00 %", '#,##0.00 "kr"', "@"),
});
const sheet = fc.record({
  name: fc.stringMatching(/^[A-ZÆØÅa-zæøå][\wæøåÆØÅ .&'-]{0,12}[\wæøå]$/),
  cells: fc.array(cell, { maxLength: 12 }),
  look,
  widths: fc.array(fc.integer({ min: 10, max: 300 }), { maxLength: 4 }),
  frozen: fc.record({ rows: fc.nat({ max: 3 }), columns: fc.nat({ max: 2 }) }),
});
const sheets = fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() });

test("any small workbook is the same when it has been through a file", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (wanted) => {
      const bench = workbook();
      const { worksheets } = bench.host.workbook;
      const before = worksheets.items();
      before.forEach((old, at) => (old.grid.name = `~${String(at)}`));
      for (const { name, cells, look: how, widths, frozen } of wanted) {
        const { grid } = worksheets.add(name);
        for (const { row, column, content: held } of cells) {
          grid.write({ row, column, rows: 1, columns: 1 }, () => held);
        }
        const range = worksheets.getItem(name).getRange("B2:C3");
        range.format.font.bold = how.bold;
        range.format.fill.color = how.color;
        range.numberFormat = how.format;
        widths.forEach((pixels, column) => {
          grid.setColumnWidth({ row: 0, column, rows: 1, columns: 1 }, pixels * 0.75);
        });
        grid.frozen = frozen;
      }
      for (const old of before) old.delete();
      await bench.host.settled();
      const described = describeWorkbook(bench.host.workbook);
      await bench.open(await bench.save());
      expect(describeWorkbook(bench.host.workbook)).toEqual(described);
    }),
    { numRuns: 40 },
  );
});

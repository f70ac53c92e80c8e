import fc from "fast-check";
import { scanSheet } from "../../../src/sheets";
import { runs } from "../../laws";
import { cellsOf } from "./pasted";

// Whatever table somebody has made: groups with items, a sum for each and a grand total.
const amount = fc.integer({ min: -50_000, max: 50_000 }).filter((n) => n !== 0);
const group = fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 6 });
const groups = fc.array(group, { minLength: 1, maxLength: 4 });
const place = fc.record({ row: fc.nat(40), column: fc.nat(12) });

type Table = { values: unknown[][]; totals: number[] };

/** The rows of a table that foots, and which of them are totals. */
function tableOf(parts: readonly (readonly (readonly [number, number])[])[]): Table {
  const sumOf = (items: readonly (readonly [number, number])[]) =>
    items.reduce<[number, number]>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  const values: unknown[][] = [["Kostnader", "Regnskap", "Budsjett"]];
  const totals: number[] = [];
  parts.forEach((items, g) => {
    values.push([`Gruppe ${g}`, "", ""], ...items.map((item, i) => [`Post ${g}.${i}`, ...item]));
    totals.push(values.push([`Sum gruppe ${g}`, ...sumOf(items)]) - 1);
  });
  totals.push(values.push(["Kostnader totalt", ...sumOf(parts.map(sumOf))]) - 1);
  return { values, totals };
}

test("a table that foots has no finding, wherever it stands", () => {
  fc.assert(
    fc.property(groups, place, (parts, at) => {
      expect(scanSheet(cellsOf(tableOf(parts).values, at))).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});

test("a grand total that is off is one finding, at its cell, and moving the table moves only the place", () => {
  fc.assert(
    fc.property(groups, place, fc.integer({ min: 200_000, max: 900_000 }), (parts, at, off) => {
      const { values, totals } = tableOf(parts);
      const last = totals.at(-1) ?? 0;
      const wrong = values.map((row, r) => (r === last ? [row[0], Number(row[1]) + off, row[2]] : row));
      const [found, ...others] = scanSheet(cellsOf(wrong, at)).filter(({ code }) => code === "total-not-sum");
      expect(others).toEqual([]);
      const column = String.fromCharCode(65 + at.column + 1);
      expect(found?.at).toEqual({ in: "sheet", sheet: "Ark1", cell: `${column}${at.row + last + 1}` });
      const moved = scanSheet(cellsOf(wrong, { row: at.row + 7, column: at.column + 1 }));
      expect(moved.map(({ code, facts }) => [code, facts])).toEqual(
        scanSheet(cellsOf(wrong, at)).map(({ code, facts }) => [code, facts]),
      );
    }),
    { numRuns: runs(100) },
  );
});

test("a number written as text is found by its cell", () => {
  fc.assert(
    fc.property(groups, (parts) => {
      const { values } = tableOf(parts);
      const wrong = values.map((row, r) => (r === 2 ? [row[0], "8 274", row[2]] : row));
      expect(scanSheet(cellsOf(wrong))).toContainEqual({
        code: "numbers-as-text",
        facts: { place: { in: "sheet", sheet: "Ark1", cell: "B3" }, cells: "B3", count: 1 },
        severity: "error",
      });
    }),
    { numRuns: runs(100) },
  );
});

import type { Json, Probe, Room } from "../probe";
import { inSheet, readCell } from "../tried";

/** How Excel reads what is typed, and gives it back. */
export const TYPED: readonly Probe[] = [
  { id: "text-007", run: (room) => typed(room, "'007") },
  { id: "text-date", run: (room) => typed(room, "2024-06-30") },
  { id: "formula-index", run: (room) => typed(room, "=INDEX(B1:B3,2)") },
  { id: "formula-range", run: (room) => typed(room, "=B1:B3") },
  {
    id: "error-cells",
    run: async (room) => [
      await typed(room, "=1/0"),
      await typed(room, "=NA()"),
      await typed(room, "=NOSUCHFUNCTION(1)"),
    ],
  },
  { id: "blank-cell", run: (room) => readCell(room, "A1") },
  // 45473 in a workbook that counts from 1900, 44011 in one that counts from 1904.
  { id: "date-system", run: (room) => typed(room, "=DATE(2024,6,30)+0") },
  {
    id: "row-reference",
    run: async (room) => {
      await inSheet(room, (sheet) => {
        const range = sheet.getRange("A1:B3");
        range.values = [
          ["Nøkkel", "Lik"],
          ["lonn", ""],
          ["drift", ""],
        ];
        sheet.tables.add(range, true).name = "Selvtestrader";
      });
      await inSheet(room, (sheet) => (sheet.getRange("B2").formulas = [["=[@Nøkkel]"]]));
      return readCell(room, "B2");
    },
  },
];

/** Types into a cell beside the numbers 1, 2 and 3, and reads it back. */
async function typed(room: Room, text: string): Promise<Json> {
  await inSheet(room, (sheet) => {
    sheet.getRange("B1:B3").values = [[1], [2], [3]];
    sheet.getRange("A1").formulas = [[text]];
  });
  return readCell(room, "A1");
}

import type { Json, Probe, Room } from "../probe";
import { inSheet, isWaiting, readCalculated, readCell } from "../tried";

/** How Excel calls the add-in's own functions, and when it gives their answers. */
export const FUNCTIONS: readonly Probe[] = [
  // FEE2025 alone would be the address of a cell.
  { id: "function-fee2025", run: (room) => calculated(room, "=BIBSYS.FEE2025(4000)") },
  { id: "function-stored", run: (room) => calculated(room, '=_xldudf_BIBSYS_PERIODEND("2024K2")') },
  { id: "function-at", run: (room) => calculated(room, '=@BIBSYS.PERIODEND("2024K2")') },
  {
    id: "function-at-once",
    run: async (room) => {
      await type(room, '=BIBSYS.PERIODEND("2024K2")');
      const { value: atOnce = null } = await readCell(room, "A1");
      const { value: later = null } = await readCalculated(room, "A1");
      return { atOnce, later };
    },
  },
  {
    id: "function-edited",
    run: async (room) => {
      await inSheet(room, (sheet) => (sheet.getRange("B1").values = [["2024K1"]]));
      await type(room, "=BIBSYS.PERIODEND(B1)");
      const { value: before } = await readCalculated(room, "A1");
      await inSheet(room, (sheet) => (sheet.getRange("B1").values = [["2024K2"]]));
      const { value: atOnce } = await readCell(room, "A1");
      const { value: later } = await readCalculated(room, "A1");
      return {
        atOnce: isWaiting(atOnce) ? "busy" : atOnce === before ? "old" : "new",
        later: later === before ? "old" : "new",
      };
    },
  },
  { id: "function-fault", run: (room) => calculated(room, '=BIBSYS.PERIODEND("31. juni 2024")') },
  // Z1 is blank in all of these. Excel has handed it over as nothing, and as 0.
  { id: "blank-any", run: (room) => calculated(room, '=BIBSYS.FRAME2025(100,"annet",Z1)') },
  { id: "blank-range", run: (room) => calculated(room, "=SUM(COUNT(BIBSYS.ROUNDSUM(Y1:Z1)),0)") },
  { id: "blank-text", run: (room) => calculated(room, "=BIBSYS.PERIODEND(Z1,2024)") },
  { id: "date-text", run: (room) => calculated(room, "=BIBSYS.PERIODEND(DATE(2024,6,30))") },
];

const type = (room: Room, formula: string): Promise<unknown> =>
  inSheet(room, (sheet) => (sheet.getRange("A1").formulas = [[formula]]));

async function calculated(room: Room, formula: string): Promise<Json> {
  await type(room, formula);
  return readCalculated(room, "A1");
}

import type { Json, Probe, Room } from "../probe";
import { inSheet } from "../tried";

/** What Excel tells of, and in which order. */
export const EVENTS: readonly Probe[] = [
  { id: "events-edit", run: (room) => heard(room, "=B1+1", 2) },
  { id: "events-function", run: (room) => heard(room, "=BIBSYS.PERIODEND(B1)", "2024K2") },
];

/** Changes what a formula depends on, and lists the events in their order. */
async function heard(room: Room, formula: string, typed: string | number): Promise<Json> {
  await inSheet(room, (sheet) => {
    sheet.getRange("B1").values = [[1]];
    sheet.getRange("A1").formulas = [[formula]];
  });
  await room.wait(CALCULATED);
  const events: string[] = [];
  const told = (event: string): Promise<void> => {
    events.push(event);
    return Promise.resolve();
  };
  const handlers = await inSheet(room, (sheet) => [
    sheet.onChanged.add(({ address, changeType, source }) => told(`changed ${address} ${changeType} ${source}`)),
    sheet.onCalculated.add(() => told("calculated")),
  ]);
  try {
    await inSheet(room, (sheet) => (sheet.getRange("B1").values = [[typed]]));
    await room.wait(CALCULATED);
  } finally {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  }
  return events;
}

/** Longer than any function of ours takes. */
const CALCULATED = 3000;

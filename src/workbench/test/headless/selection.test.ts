import { SelectionMoveType, SetSelectionsOperation } from "@univerjs/sheets";
import { eachInNewWorkbook, onSheet } from "./open";

const workbook = eachInNewWorkbook();

/** What is chosen, and the cell of it that takes what is typed. */
const chosen = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [range.address, cell.address];
  });

/** Chooses cells in the grid as a user does with the mouse, past Office.js. */
function userChooses(range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): void {
  const { engine, activeSheetId } = workbook().host.workbook.grid;
  const { startRow: actualRow, startColumn: actualColumn } = range;
  const primary = { ...range, endRow: actualRow, endColumn: actualColumn, actualRow, actualColumn, isMerged: false };
  for (const type of [SelectionMoveType.MOVE_START, SelectionMoveType.MOVING, SelectionMoveType.MOVE_END]) {
    const selections = [{ range, primary: { ...primary, isMergedMainCell: false }, style: null }];
    const params = { unitId: engine.unitId, subUnitId: activeSheetId, selections, type };
    engine.commands.syncExecuteCommand(SetSelectionsOperation.id, params);
  }
}

/** Gathers the events, and lets a test wait for a number of them. */
function gathering(): {
  events: string[];
  take: (event: string) => Promise<void>;
  until: (count: number) => Promise<void>;
} {
  const events: string[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  return {
    events,
    take: (one) => {
      events.push(one);
      for (const { count, resolve } of waiting) if (events.length >= count) resolve();
      return Promise.resolve();
    },
    until: (count) =>
      events.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
  };
}

test("a new workbook has its first cell chosen", async () => {
  expect(await chosen()).toEqual(["'Ark1'!A1", "'Ark1'!A1"]);
});

test.each([
  ["cells", "B2:D5", ["'Ark1'!B2:D5", "'Ark1'!B2"]],
  ["whole columns", "C:D", ["'Ark1'!C:D", "'Ark1'!C1"]],
  ["a whole row", "7:7", ["'Ark1'!7:7", "'Ark1'!A7"]],
])("the add-in chooses %s, and reads them back", async (_why, address, expected) => {
  await onSheet((sheet) => sheet.getRange(address).select());
  expect(await chosen()).toEqual(expected);
});

test("choosing cells of another sheet goes there, and each sheet keeps its choice", async () => {
  await onSheet((sheet, context) => {
    sheet.getRange("B2").select();
    context.workbook.worksheets.add("Poster").getRange("C9").select();
  });
  expect(await chosen()).toEqual(["Poster!C9", "Poster!C9"]);
  await onSheet((sheet) => sheet.activate());
  expect(await chosen()).toEqual(["'Ark1'!B2", "'Ark1'!B2"]);
});

test("what the user chooses is read, and fires one event for each listener", async () => {
  const { events, take, until } = gathering();
  await onSheet((sheet, context) => {
    sheet.onSelectionChanged.add(({ address }) => take(`ark ${address}`));
    context.workbook.worksheets.onSelectionChanged.add(({ address }) => take(`alle ${address}`));
  });
  userChooses({ startRow: 1, endRow: 3, startColumn: 1, endColumn: 2 });
  await until(2);
  userChooses({ startRow: 6, endRow: 6, startColumn: 0, endColumn: 0 });
  await until(4);
  expect(events).toEqual(["ark B2:C4", "alle B2:C4", "ark A7", "alle A7"]);
  expect(await chosen()).toEqual(["'Ark1'!A7", "'Ark1'!A7"]);
});

test("the workbook's own event tells of it too, until it is removed", async () => {
  const { events, take, until } = gathering();
  const later = gathering();
  const handler = await onSheet((_sheet, context) => context.workbook.onSelectionChanged.add(() => take("valgt")));
  userChooses({ startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 });
  await until(1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await onSheet((_sheet, context) => void context.workbook.onSelectionChanged.add(() => later.take("valgt")));
  await onSheet((sheet) => sheet.getRange("D4").select());
  await later.until(1);
  expect([events, later.events]).toEqual([["valgt"], ["valgt"]]);
});

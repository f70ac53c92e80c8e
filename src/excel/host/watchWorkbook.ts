import { inExcel } from "./inExcel";

/** Ends a watch. */
export type Unwatch = () => Promise<void>;

/** The place of a change: a sheet, by its id, which a new name does not change. */
export type SheetChange = { sheetId: string };

/** Calls back when the user selects other cells or opens another sheet. */
export const watchSelection = (watcher: () => void): Promise<Unwatch> =>
  watch(({ onSelectionChanged, onActivated }, on) => [onSelectionChanged.add(on), onActivated.add(on)], watcher);

/**
 * Calls back when the content of a cell changes, by anyone, a sheet is deleted, or Excel has calculated one.
 *
 * A custom function answers after the change of what it reads: until then its cell shows `#BUSY!` or its old value, and no
 * change tells its end (OfficeDev/office-js#4152).
 */
export const watchChanges = (watcher: (change: SheetChange) => void): Promise<Unwatch> =>
  watch(
    ({ onChanged, onDeleted, onCalculated }, on) => [onChanged.add(on), onDeleted.add(on), onCalculated.add(on)],
    watcher,
  );

type Handler = { remove: () => void; context: OfficeExtension.ClientRequestContext };

async function watch(
  add: (worksheets: Excel.WorksheetCollection, on: (event: { worksheetId: string }) => Promise<void>) => Handler[],
  watcher: (change: SheetChange) => void,
): Promise<Unwatch> {
  const onEvent = ({ worksheetId }: { worksheetId: string }): Promise<void> => {
    watcher({ sheetId: worksheetId });
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const added = add(context.workbook.worksheets, onEvent);
    await context.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    // All handlers were added in one context.
    await handlers[0]?.context.sync();
  };
}

import { inExcel } from "./inExcel";

/** Ends a watch. */
export type Unwatch = () => Promise<void>;

/** Where something has changed: a sheet, by its id, which it keeps when it is renamed. */
export type SheetChange = { sheetId: string };

/** Calls back when the user selects other cells or goes to another sheet. */
export const watchSelection = (watcher: () => void): Promise<Unwatch> =>
  watch(({ onSelectionChanged, onActivated }, tell) => [onSelectionChanged.add(tell), onActivated.add(tell)], watcher);

/** Calls back when what a cell holds has changed, whoever changed it. */
export const watchChanges = (watcher: (change: SheetChange) => void): Promise<Unwatch> =>
  watch(({ onChanged, onDeleted }, tell) => [onChanged.add(tell), onDeleted.add(tell)], watcher);

type Handler = { remove: () => void; context: OfficeExtension.ClientRequestContext };

async function watch(
  add: (worksheets: Excel.WorksheetCollection, tell: (event: { worksheetId: string }) => Promise<void>) => Handler[],
  watcher: (change: SheetChange) => void,
): Promise<Unwatch> {
  const tell = ({ worksheetId }: { worksheetId: string }): Promise<void> => {
    watcher({ sheetId: worksheetId });
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const added = add(context.workbook.worksheets, tell);
    await context.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    // All of them were added in one context.
    await handlers[0]?.context.sync();
  };
}

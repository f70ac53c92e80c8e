import { inExcel } from "./inExcel";

/** Ends a watch. */
export type Unwatch = () => Promise<void>;

/** Calls back when the user selects other cells or goes to another sheet. */
export const watchSelection = (watcher: () => void): Promise<Unwatch> =>
  watch(({ onSelectionChanged, onActivated }, tell) => [onSelectionChanged.add(tell), onActivated.add(tell)], watcher);

/** Calls back when what a cell holds has changed, whoever changed it. */
export const watchChanges = (watcher: () => void): Promise<Unwatch> =>
  watch(({ onChanged, onDeleted }, tell) => [onChanged.add(tell), onDeleted.add(tell)], watcher);

type Handler = { remove: () => void; context: OfficeExtension.ClientRequestContext };

async function watch(
  add: (worksheets: Excel.WorksheetCollection, tell: () => Promise<void>) => Handler[],
  watcher: () => void,
): Promise<Unwatch> {
  const tell = (): Promise<void> => {
    watcher();
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

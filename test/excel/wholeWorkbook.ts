/**
 * Everything a user would miss: the sheets in their order, with their cells, marks, protection and tab colours, the
 * tables, the defined names and what is kept in settings.
 */
export function workbookAsItIs(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets.load(
      "items/name,items/tabColor,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value",
    );
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name");
    const settings = workbook.settings.load("items/key,items/value");
    await context.sync();
    const cells = worksheets.items.map((worksheet) =>
      worksheet.getUsedRangeOrNullObject(true).load("address,formulas"),
    );
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, tabColor, protection, customProperties }, i) => ({
        name,
        tabColor,
        isProtected: protection.protected,
        marks: customProperties.items.map(({ key, value }) => [key, value]),
        cells: cells[i]?.isNullObject ? [] : [cells[i]?.address, cells[i]?.formulas],
      })),
      tables: tables.items.map(({ name }, i) => [name, ranges[i]?.address]),
      names: names.items.map(({ name }) => name),
      // Kept by key, in no order.
      settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown])),
    };
  });
}

/** How many actions the largest request has of some work. */
export async function actionsOfWriting(work: () => Promise<unknown>): Promise<number> {
  const bridge = (globalThis as unknown as { _richApiNativeBridge: { sendMessageToHost(text: string): void } })
    ._richApiNativeBridge;
  const sent = jest.spyOn(bridge, "sendMessageToHost");
  await work();
  const sizes = sent.mock.calls.map(([text]) => text.split('"ActionType"').length - 1);
  sent.mockRestore();
  return Math.max(...sizes);
}

import { eachInNewWorkbook, onSheet } from "./open";

const workbook = eachInNewWorkbook();

/** Types into the grid as a user does, past Office.js. */
function userTypes(address: string, value: string | number): void {
  workbook().api.getActiveWorkbook()?.getActiveSheet().getRange(address).setValue(value);
}

/** Gathers the events, and lets a test wait for a number of them. */
function gathering<T>(): { events: T[]; take: (event: T) => Promise<void>; until: (count: number) => Promise<void> } {
  const events: T[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  return {
    events,
    take: (event) => {
      events.push(event);
      for (const { count, resolve } of waiting) if (events.length >= count) resolve();
      return Promise.resolve();
    },
    until: (count) =>
      events.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
  };
}

test("a change tells the sheet's listener where, by the add-in as by the user", async () => {
  const { events, take, until } = gathering<string>();
  await onSheet(
    (sheet) => void sheet.onChanged.add((event) => take(`${event.address} ${event.source} ${event.changeType}`)),
  );
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
  });
  await until(1);
  userTypes("C7", "skrevet");
  await until(2);
  expect(events).toEqual(["A1:B2 Local RangeEdited", "C7 Local RangeEdited"]);
});

test("what a user types is read, and recalculates what depends on it", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1*10"]];
  });
  userTypes("A1", 5);
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(read).toEqual([5, 50]);
});

test("a listener that is removed hears no more", async () => {
  const { events, take, until } = gathering<string>();
  const later = gathering<string>();
  const handler = await onSheet((sheet) => sheet.onChanged.add((event) => take(event.address)));
  userTypes("A1", 1);
  await until(1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await onSheet((sheet) => void sheet.onChanged.add((event) => later.take(event.address)));
  userTypes("A2", 2);
  await later.until(1);
  expect([events, later.events]).toEqual([["A1"], ["A2"]]);
});

test("a table tells of changes within it, and of no others", async () => {
  const { events, take, until } = gathering<string>();
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Nøkkel", "Verdi"],
      ["periode", "2024K2"],
      ["år", 2024],
    ];
    sheet.tables.add("A1:B3", true).onChanged.add((event) => take(event.address));
  });
  userTypes("D1", "utenfor");
  userTypes("B2", "2024K3");
  await until(1);
  expect(events).toEqual(["B2"]);
});

test("sheets that come, go and are gone to fire events", async () => {
  const { events, take, until } = gathering<string>();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => take("added"));
    worksheets.onActivated.add(() => take("activated"));
    worksheets.onDeleted.add(() => take("deleted"));
    await context.sync();
    const sheet = worksheets.add("Ny");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await until(4);
  // where the user then is, is gone to
  expect(events).toEqual(["added", "activated", "deleted", "activated"]);
});

test("rows and columns that the user inserts or deletes fire events", async () => {
  const { events, take, until } = gathering<string>();
  await onSheet((sheet) => void sheet.onChanged.add((event) => take(`${event.address} ${event.changeType}`)));
  const sheet = workbook().api.getActiveWorkbook()?.getActiveSheet();
  sheet?.insertRows(2, 3);
  await until(1);
  sheet?.deleteColumns(1, 1);
  await until(2);
  expect(events).toEqual(["3:5 RowInserted", "B:B ColumnDeleted"]);
});

test("a ribbon action runs and is waited for", async () => {
  const done: string[] = [];
  Office.actions.associate("TEST.fill", (event: Office.AddinCommands.Event) => {
    void onSheet((sheet) => {
      sheet.getRange("A1").values = [["fylt"]];
      done.push("fylt");
    }).then(() => event.completed());
  });
  await workbook().host.runAction("TEST.fill");
  expect(done).toEqual(["fylt"]);
});

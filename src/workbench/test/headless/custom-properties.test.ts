import { eachInNewWorkbook, onSheet, refusal } from "./open";

eachInNewWorkbook();

/** Two sheets, of which the last has properties. */
beforeEach(() =>
  Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.add("Regnskap 2024K2");
    customProperties.add("BIBSYS.report", "accounts");
    customProperties.add("BIBSYS.period", "2024K2");
    await context.sync();
  }),
);

const properties = (context: Excel.RequestContext): Excel.WorksheetCustomPropertyCollection =>
  context.workbook.worksheets.getItem("Regnskap 2024K2").customProperties;

test.each([
  // why                          load
  ["paths", "items/name,items/customProperties/items/key"],
  ["paths without items", "name,customProperties/key"],
  ["an object", { name: true, customProperties: { key: true } }],
])("the keys of every sheet are read in one sync, asked for by %s", async (_why, load) => {
  const read = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load(load as Excel.Interfaces.WorksheetCollectionLoadOptions);
    await context.sync();
    return sheets.items.map(({ name, customProperties }) => [name, customProperties.items.map(({ key }) => key)]);
  });
  expect(read).toEqual([
    ["Ark1", []],
    ["Regnskap 2024K2", ["BIBSYS.report", "BIBSYS.period"]],
  ]);
});

test("a property is found by its key, whatever its case, and keeps what it is given last", async () => {
  const read = await Excel.run(async (context) => {
    properties(context).add("bibsys.REPORT", "frame");
    properties(context).getItem("BIBSYS.period").value = "2024K3";
    const items = properties(context).load("items/key,items/value");
    const count = properties(context).getCount();
    const missing = properties(context).getItemOrNullObject("BIBSYS.none");
    await context.sync();
    return [items.items.map(({ key, value }) => [key, value]), count.value, missing.isNullObject];
  });
  const items = [
    ["BIBSYS.report", "frame"],
    ["BIBSYS.period", "2024K3"],
  ];
  expect(read).toEqual([items, 2, true]);
});

test("a deleted property is gone, found by its key or in the list", async () => {
  const left = await Excel.run(async (context) => {
    properties(context).getItem("BIBSYS.report").delete();
    const listed = properties(context).load("items/key");
    await context.sync();
    listed.items[0]?.delete();
    const count = properties(context).getCount();
    await context.sync();
    return count.value;
  });
  expect(left).toBe(0);
});

test("a property that is not there is an error for who asks so", async () => {
  const missing = onSheet((sheet) => void sheet.customProperties.getItem("BIBSYS.none").load("value"));
  expect((await refusal(missing)).code).toBe("ItemNotFound");
});

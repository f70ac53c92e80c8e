import { eachInNewWorkbook, onSheet, refusal, valuesOf } from "./open";

const workbook = eachInNewWorkbook();

/** Writes two cells in two syncs. */
const writeTwice = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["første"]];
    await context.sync();
    sheet.getRange("A2").values = [["andre"]];
    sheet.getRange("A3").values = [["tredje"]];
    await context.sync();
  });

test("a sync is one request, however much it carries, and Excel.run's own clean-up is none", async () => {
  const { traffic } = workbook().host;
  traffic.resetCount();
  await onSheet(async (sheet, context) => {
    const ranges = ["A1", "B2", "C3"].map((address) => sheet.getRange(address).load("values"));
    await context.sync();
    for (const range of ranges) range.values = [[1]];
  });
  expect(traffic.documentRequests).toBe(2);
});

test("a request is refused on purpose, and nothing of it is done", async () => {
  workbook().host.traffic.failRequest(2, { code: "InvalidOperationInCellEditMode" });
  expect((await refusal(writeTwice())).code).toBe("InvalidOperationInCellEditMode");
  expect((await valuesOf("A1:A3")).flat()).toEqual(["første", "", ""]);
});

test("a request is refused half-way, and its first half is done", async () => {
  // a write is two actions: the range is found, then written
  workbook().host.traffic.failRequest(2, { code: "GeneralException", afterActions: 4 });
  expect((await refusal(writeTwice())).code).toBe("GeneralException");
  const [first, second, third] = (await valuesOf("A1:A3")).flat();
  expect([first, third]).toEqual(["første", ""]);
  expect(["andre", ""]).toContain(second);
});

test("after a refusal all is as before", async () => {
  workbook().host.traffic.failRequest(1, { code: "GeneralException" });
  await refusal(writeTwice());
  await writeTwice();
  expect((await valuesOf("A1:A3")).flat()).toEqual(["første", "andre", "tredje"]);
});

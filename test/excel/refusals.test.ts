import { createReport } from "../../src/excel/createReport";
import { openExample } from "../../src/excel/openExample";
import type { Headless } from "../../src/workbench/headless";
import { openWorkbook, sheetNames, valuesOf, write } from "./workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

/** Everything a user would miss: the sheets in their order, the defined names, and the report. */
async function workbookAsItIs(): Promise<unknown> {
  const sheets = await sheetNames();
  const names = await Excel.run(async (context) => {
    const items = context.workbook.names.load("items/name");
    await context.sync();
    return items.items.map(({ name }) => name);
  });
  const report = sheets.includes("Regnskap 2024K2") ? await valuesOf("Regnskap 2024K2", "A1:D23") : undefined;
  return { sheets, names, report };
}

const makeFailing = async (sync: number, afterActions: number): Promise<void> => {
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(sync, { code: "GeneralException", afterActions });
  await expect(createReport("accounts")).rejects.toMatchObject({ name: "ExcelRefusal", code: "GeneralException" });
};

test("a report takes three syncs, however many lines", async () => {
  bench.host.traffic.resetCount();
  await createReport("accounts");
  expect(bench.host.traffic.documentRequests).toBe(3);
});

test("a report that cannot be read for leaves the workbook as it was", async () => {
  const before = await workbookAsItIs();
  await makeFailing(1, 0);
  expect(await workbookAsItIs()).toEqual(before);
});

// The writing request has some hundred actions; it is cut off all along it.
const CUTS = [0, 1, 5, 60, 140, 250];

test.each(CUTS)("a new report cut off after %i actions leaves no trace", async (afterActions) => {
  const before = await workbookAsItIs();
  await makeFailing(2, afterActions);
  expect(await workbookAsItIs()).toEqual(before);
});

test("a report made again, cut off anywhere, leaves the old one", async () => {
  await createReport("accounts");
  const actions = await actionsOfWriting();
  const before = await workbookAsItIs();
  await write("Regnskap 2024K2", "A1", "Rettet for hånd");
  const old = await workbookAsItIs();
  expect(old).not.toEqual(before);
  for (let fromEnd = 1; fromEnd <= 12; fromEnd += 1) {
    await makeFailing(2, actions - fromEnd);
    expect(await workbookAsItIs()).toEqual(old);
  }
});

test("a report whose figures cannot be read back is whole, and says that it is not checked", async () => {
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(3, { code: "GeneralException" });
  const { sheet, findings } = await createReport("accounts");
  expect([sheet, findings.map(({ code }) => code)]).toEqual(["Regnskap 2024K2", ["figures-unchecked"]]);
  expect(await valuesOf("Regnskap 2024K2", "D23")).toEqual([[1384]]);
});

test("what Excel refuses to have put back is named, not passed over", async () => {
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(2, { code: "GeneralException", afterActions: 20 });
  bench.host.traffic.failRequest(3, { code: "AccessDenied" });
  await expect(createReport("accounts")).rejects.toMatchObject({
    code: "AccessDenied",
    leftBehind: ["BIBSYS 1", "BIBSYS 1~", "Regnskap 2024K2"],
  });
});

test("an example that is cut off leaves an empty workbook", async () => {
  bench.dispose();
  bench = await openWorkbook();
  const before = await workbookAsItIs();
  for (const afterActions of [1, 50, 150, 250]) {
    bench.host.traffic.resetCount();
    bench.host.traffic.failRequest(2, { code: "AccessDenied", afterActions });
    await expect(openExample("nb")).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await workbookAsItIs()).toEqual(before);
  }
  expect(await openExample("nb")).toEqual({ sheet: "Poster", findings: [] });
});

/** How many actions the request has that writes a report made again. */
async function actionsOfWriting(): Promise<number> {
  const bridge = (globalThis as unknown as { _richApiNativeBridge: { sendMessageToHost(text: string): void } })
    ._richApiNativeBridge;
  const sent = jest.spyOn(bridge, "sendMessageToHost");
  await createReport("accounts");
  const sizes = sent.mock.calls.map(([text]) => text.split('"ActionType"').length - 1);
  sent.mockRestore();
  return Math.max(...sizes);
}

import type { How } from "../../../src/excel";
import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { madeColumns } from "../../../src/sheets/model";
import type { Headless } from "../../../src/workbench/headless";
import { calculated, openWorkbook, valuesOf, write } from "../workbook";
import { actionsOfWriting, workbookAsItIs } from "../wholeWorkbook";

let bench: Headless;
// Requests are counted, and a workbook that calculates takes more.
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
  await calculated();
});
afterEach(() => bench.dispose());

const makeFailing = async (sync: number, afterActions: number, how: How = "replace"): Promise<void> => {
  await calculated();
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(sync, { code: "GeneralException", afterActions });
  await expect(createReport("accounts", how)).rejects.toMatchObject({ name: "ExcelRefusal", code: "GeneralException" });
};

test.each([0, 500])("a report of %i lines more takes three syncs", async (more) => {
  const lines = Array.from({ length: more }, (_, i): Partial<Record<string, string | number>> => ({
    Nøkkel: `post-${i}`,
    Post: `Post ${i}`,
    Regnskap: i,
    Budsjett: 2 * i,
    Gruppe: "Driftskostnader",
    Metode: "regnskap",
  }));
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Poster");
    if (more > 0)
      rows.add(
        undefined,
        lines.map((line) => madeColumns("Poster").map((column) => line[column] ?? "")),
      );
    await context.sync();
  });
  if (more > 0)
    await write(
      "Poster",
      `E13:E${12 + more}`,
      lines.map(({ Regnskap = "" }) => [Regnskap]),
    );
  await calculated();
  bench.host.traffic.resetCount();
  const { sheet, findings } = await createReport("accounts");
  expect(bench.host.traffic.documentRequests).toBe(3);
  expect(sheet).toBe("Regnskap 2024K2");
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("in a workbook that calculates, a request refused on the way makes the whole report or leaves no trace", async () => {
  const before = await workbookAsItIs();
  let refused = 0;
  for (let request = 1; request <= 5; request += 1) {
    await write("Poster", "C9", 8274 + request); // Excel calculates again
    const typed = await workbookAsItIs();
    bench.host.traffic.resetCount();
    bench.host.traffic.failRequest(request, { code: "GeneralException" });
    const { sheet } = await createReport("accounts").catch((error: unknown) => {
      expect(error).toMatchObject({ name: "ExcelRefusal", code: "GeneralException" });
      return { sheet: undefined };
    });
    bench.host.traffic.resetCount();
    if (sheet !== undefined) continue;
    refused += 1;
    expect(await workbookAsItIs()).toEqual(typed);
  }
  expect(refused).toBeGreaterThan(1);
  expect(await workbookAsItIs()).not.toEqual(before);
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

test("a report made again takes one sync more, which reads the version before", async () => {
  await createReport("accounts");
  for (const how of ["replace", "beside"] as const) {
    await calculated();
    bench.host.traffic.resetCount();
    await createReport("accounts", how);
    expect(bench.host.traffic.documentRequests).toBe(4);
  }
});

test.each(["replace", "beside"] as const)("to %s, cut off anywhere, leaves the old report", async (how) => {
  await createReport("accounts");
  const actions = await actionsOfWriting(() => createReport("accounts", how));
  const before = await workbookAsItIs();
  await write("Regnskap 2024K2", "A1", "Rettet for hånd");
  const old = await workbookAsItIs();
  expect(old).not.toEqual(before);
  for (const reading of [1, 2]) {
    await makeFailing(reading, 0, how);
    expect(await workbookAsItIs()).toEqual(old);
  }
  for (let fromEnd = 1; fromEnd <= 16; fromEnd += 1) {
    await makeFailing(3, actions - fromEnd, how);
    expect(await workbookAsItIs()).toEqual(old);
  }
});

test("a report whose figures cannot be read back is whole, and says that it is not checked", async () => {
  bench.host.traffic.resetCount();
  for (const reading of [3, 4]) bench.host.traffic.failRequest(reading, { code: "GeneralException" });
  const { sheet, findings } = await createReport("accounts");
  expect([sheet, findings.map(({ code }) => code)]).toEqual(["Regnskap 2024K2", ["figures-unchecked"]]);
  expect(await valuesOf("Regnskap 2024K2", "D24")).toEqual([[1384]]);
});

test("what Excel refuses to have put back is named, not passed over", async () => {
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(2, { code: "GeneralException", afterActions: 20 });
  for (const request of [3, 4]) bench.host.traffic.failRequest(request, { code: "AccessDenied" });
  await expect(createReport("accounts")).rejects.toMatchObject({
    code: "AccessDenied",
    leftBehind: [expect.stringMatching(/^BIBSYS [0-9a-f]{12}$/u), "Regnskap 2024K2"],
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

import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { StatusChange } from "../../../src/excel";
import { setStatus } from "../../../src/excel/status/status";
import type { Headless } from "../../../src/workbench/headless";
import { isCutOff } from "../cutOff";
import { workbookAsItIs } from "../wholeWorkbook";
import { openWorkbook } from "../workbook";

const REPORT = "Regnskap 2024K2";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
  await createReport("accounts");
});
afterEach(() => bench.dispose());

const change = (way: string) => {
  const [from, to] = way.split(">") as [StatusChange["from"], StatusChange["to"]];
  return setStatus({ sheet: REPORT, from, to, name: "Kari", note: "Rettes" });
};

test("a change of status takes two syncs", async () => {
  for (const way of ["draft>review", "review>final", "final>review"]) {
    bench.host.traffic.resetCount();
    await change(way);
    expect(bench.host.traffic.documentRequests).toBe(2);
  }
});

// What has been done before, so that the log is there or is not.
test.each([
  ["draft>review", []],
  ["draft>review", ["draft>review", "review>draft"]],
  ["review>final", ["draft>review"]],
  ["final>review", ["draft>review", "review>final"]],
])("%s, cut off anywhere after %j, leaves the workbook as it was", async (way, done) => {
  for (const step of done) await change(step);
  const before = await workbookAsItIs();
  const cut = (sync: number, afterActions: number) =>
    isCutOff(bench, () => change(way), before, { sync, afterActions });
  expect(await cut(1, 0)).toBe(true);
  let cuts = 0;
  while (await cut(2, cuts)) cuts += cuts < 30 ? 1 : 4;
  expect(cuts).toBeGreaterThan(10);
});

test("what Excel refuses to have put back is named, not passed over", async () => {
  await change("draft>review");
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(2, { code: "GeneralException", afterActions: 20 });
  for (const request of [3, 4]) bench.host.traffic.failRequest(request, { code: "AccessDenied" });
  await expect(change("review>final")).rejects.toMatchObject({ code: "AccessDenied", leftBehind: [REPORT] });
});

// Some builds of Excel cannot unprotect a sheet for an add-in (OfficeDev/office-js#6784): its user does it, and goes on.
test("a final report whose sheet is already open is reopened", async () => {
  await change("draft>review");
  await change("review>final");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REPORT).protection.unprotect();
    await context.sync();
  });
  const { sheet, findings } = await change("final>review");
  expect([sheet, findings]).toEqual([REPORT, []]);
});

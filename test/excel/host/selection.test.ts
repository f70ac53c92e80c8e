import { readSelection } from "../../../src/excel/read/selection";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
});
afterEach(() => bench.dispose());

test("one sync reads what is selected", async () => {
  bench.host.traffic.resetCount();
  expect(await readSelection()).toMatchObject({ cells: { row: 0, column: 0, rows: 1, columns: 1 } });
  expect(bench.host.traffic.documentRequests).toBe(1);
});

test("a chart or several blocks, which Excel has no range for, are nothing to take", async () => {
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(1, { code: "InvalidSelection" });
  expect(await readSelection()).toBeUndefined();
});

test("another refusal is not taken for nothing selected", async () => {
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(1, { code: "GeneralException" });
  await expect(readSelection()).rejects.toMatchObject({ name: "ExcelRefusal", code: "GeneralException" });
});

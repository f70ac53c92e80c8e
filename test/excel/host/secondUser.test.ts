import { runControl } from "../../../src/excel/control/runControl";
import { ExcelRefusal } from "../../../src/excel/host";
import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { meet, ownCopy } from "../secondUser";
import { openWorkbook, sheetNames, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

test("another user's whole action comes between two requests, and both come to an end", async () => {
  const { hasMet, first, second } = await meet(
    bench,
    2,
    () => createReport("accounts"),
    () => runControl("nb"),
  );
  expect([hasMet, first.status, second?.status]).toEqual([true, "fulfilled", "fulfilled"]);
  expect(await sheetNames()).toEqual(expect.arrayContaining(["Regnskap 2024K2", "Kontroll"]));
});

test("the other user's copy of the add-in shares the workbook, and no memory", async () => {
  const host = await ownCopy(() => import("../../../src/excel/host"));
  expect(host.ExcelRefusal).not.toBe(ExcelRefusal);
  const other = await ownCopy(() => import("../../../src/excel/reports/createReport"));
  await other.createReport("accounts");
  expect(await sheetNames()).toContain("Regnskap 2024K2");
});

test("the second user's own request may be refused, and the first one's goes on", async () => {
  const { first, second } = await meet(
    bench,
    1,
    () => createReport("accounts"),
    () => {
      bench.host.traffic.failRequest(1, { code: "AccessDenied" });
      return createReport("accounts");
    },
  );
  expect(second).toMatchObject({ status: "rejected", reason: { name: "ExcelRefusal", code: "AccessDenied" } });
  expect(first.status).toBe("fulfilled");
});

test("users who do not meet have no second outcome", async () => {
  const { hasMet, second } = await meet(
    bench,
    2,
    () => write("Poster", "A30", "merket"),
    () => createReport("accounts"),
  );
  expect([hasMet, second]).toEqual([false, undefined]);
});

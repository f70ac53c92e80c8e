import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { setUpWorkbook } from "../../../src/excel/setup/setUpWorkbook";
import { listReports } from "../../../src/excel/status/reportList";
import { moveToNextPeriod, offerNextPeriod } from "../../../src/excel/years/nextPeriod";
import type { Headless } from "../../../src/workbench/headless";
import { isCutOff } from "../cutOff";
import { meet } from "../secondUser";
import { actionsOfWriting, workbookAsItIs } from "../wholeWorkbook";
import { calculated, openWorkbook, sheetNames, valuesOf, write } from "../workbook";

const REPORT = "Regnskap 2024K2";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const move = async (name = "Kari") => {
  const { move: seen } = await offerNextPeriod();
  return moveToNextPeriod({ name, seen: seen?.seen ?? "" });
};
const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);
const kept = async (cells = "A5:H12") => valuesOf("Historikk", cells);

test("the user sees what would be done, and nothing is written", async () => {
  await createReport("accounts");
  await write("Poster", "C9", 8300);
  const before = await workbookAsItIs();
  expect(await offerNextPeriod()).toMatchObject({
    sheet: undefined,
    findings: [],
    move: {
      from: "2024K2",
      to: "2024K3",
      lines: 8,
      isKeptBefore: false,
      reports: [{ sheet: REPORT, status: "draft", isOutdated: true }],
    },
  });
  expect(await workbookAsItIs()).toEqual(before);
});

test("the period is kept, its reports stand as they were, and Oppsett is at the next one", async () => {
  await setUpWorkbook("nb");
  await createReport("accounts");
  await createReport("frame");
  const shown = await valuesOf(REPORT, "B8:D24");
  const done = await move();
  expect([done.sheet, done.findings]).toEqual(["Oppsett", []]);
  expect(done.news?.nb).toBe("2024K2 er tatt vare på. Oppsett står nå på 2024K3. 2 rapporter har faste tall.");
  expect(await valuesOf("Oppsett", "C7")).toEqual([["2024K3"]]);
  expect((await kept())[4]).toEqual([
    2024,
    "2024K2",
    "lonn",
    "Lønn inkl overhead",
    "Lønns- og personalkostnader",
    8274,
    18770,
    17770,
  ]);
  expect(await valuesOf("Logg", "B5:D5")).toEqual([["Kari", "Neste periode", "Oppsett"]]);

  await write("Poster", "C9", 12_345);
  expect(await valuesOf(REPORT, "B8:D24")).toEqual(shown);
  expect(await valuesOf(REPORT, "A5")).toEqual([[expect.stringMatching(/^Nyere tall finnes/u)]]);
  const { reports } = await listReports();
  expect(reports.map(({ sheet, isOutdated, hasNewer }) => [sheet, isOutdated, hasNewer])).toEqual([
    [REPORT, false, true],
    ["Ramme 2025", false, true],
  ]);
  await createReport("accounts");
  expect(await valuesOf("Regnskap 2024K3", "B16")).toEqual([[12_345]]);
  // The frame of the same year stands beside the one that was kept.
  await createReport("frame");
  expect(await sheetNames()).toContain("Ramme 2025 v2");
});

test("a workbook without Historikk gets it with the move", async () => {
  expect(codes(await move())).toEqual([]);
  expect((await kept()).map(([year, period, key]) => [year, period, key]).slice(0, 2)).toEqual([
    [2024, "2024K2", "avgift"],
    [2024, "2024K2", "igelu-inntekt"],
  ]);
});

test("a period that is kept again is written over by key, never doubled", async () => {
  await move();
  await write("Oppsett", "C7", "2024K2");
  await write("Poster", "C9", 8300);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Poster").rows.getItemAt(6).delete();
    await context.sync();
  });
  await write("Poster", "A11:C11", [["ny", "Ny post", 5]]);
  expect((await offerNextPeriod()).move).toMatchObject({ isKeptBefore: true, lines: 7 });
  expect(codes(await move())).toEqual(["budget-does-not-balance"]);
  const rows = await kept("B5:F12");
  expect(rows.filter(([period]) => period === "2024K2").map(([, key]) => key)).toEqual([
    "avgift",
    "igelu-inntekt",
    "oppspart",
    "overforing",
    "lonn",
    "drift",
    "ny",
  ]);
  expect(rows[4]?.[4]).toBe(8300);
});

test.each([
  ["2024T1", "2024T2"],
  ["2024-06", "2024-07"],
  ["1. kvartal 2024", "2024K2"],
  [6, "2024K3"],
])("%s is followed by %s", async (period, next) => {
  await write("Oppsett", "C7", period);
  expect((await offerNextPeriod()).move?.to).toBe(next);
});

test("the last period of a year has no next one, an unsigned move is none, and what was seen must still be so", async () => {
  const { move: seen } = await offerNextPeriod();
  const before = await workbookAsItIs();
  expect(codes(await moveToNextPeriod({ name: " ", seen: seen?.seen ?? "" }))).toEqual(["signer-missing"]);
  expect(await workbookAsItIs()).toEqual(before);
  await write("Poster", "C9", 8300);
  expect(codes(await moveToNextPeriod({ name: "Kari", seen: seen?.seen ?? "" }))).toEqual(["seen-otherwise"]);
  await write("Oppsett", "C7", "2024K4");
  expect(codes(await offerNextPeriod())).toContain("period-is-last");
  expect(await sheetNames()).not.toContain("Historikk");
});

describe("between the requests", () => {
  beforeEach(async () => {
    await setUpWorkbook("nb");
    await createReport("accounts");
    await calculated();
  });

  test("cut off anywhere, everything is as it was", async () => {
    await move();
    await write("Oppsett", "C7", "2024K2");
    await write("Poster", "C9", 8300);
    await createReport("accounts", "beside");
    await calculated();
    const { move: seen } = await offerNextPeriod();
    const wish = { name: "Kari", seen: seen?.seen ?? "" };
    const before = await workbookAsItIs();
    let cut = 0;
    for (let afterActions = 0; ; afterActions += 7) {
      if (!(await isCutOff(bench, () => moveToNextPeriod(wish), before, { sync: 3, afterActions }))) break;
      cut += 1;
    }
    expect(cut).toBeGreaterThan(5);
  });

  test("a lost answer is looked up: the move was made", async () => {
    const { move: seen } = await offerNextPeriod();
    bench.host.traffic.resetCount();
    bench.host.traffic.loseResponse(3);
    const done = await moveToNextPeriod({ name: "Kari", seen: seen?.seen ?? "" });
    expect(done.sheet).toBe("Oppsett");
    expect(await valuesOf("Oppsett", "C7")).toEqual([["2024K3"]]);
  });

  test("a colleague's figure, typed in between, stands, and the period is not moved", async () => {
    const { move: seen } = await offerNextPeriod();
    let theirs: unknown;
    bench.host.traffic.resetCount();
    bench.host.traffic.beforeRequest(3, async () => {
      await write("Poster", "C9", 8300);
      theirs = await workbookAsItIs();
    });
    expect(codes(await moveToNextPeriod({ name: "Kari", seen: seen?.seen ?? "" }))).toEqual(["changed-meanwhile"]);
    bench.host.traffic.resetCount();
    expect(await workbookAsItIs()).toEqual(theirs);
  });

  test("two users with the same button keep the period once", async () => {
    const { move: seen } = await offerNextPeriod();
    const act = () => moveToNextPeriod({ name: "Kari", seen: seen?.seen ?? "" });
    const { hasMet, first, second } = await meet(bench, 3, act, act);
    expect([hasMet, first.status, second?.status]).toEqual([true, "fulfilled", "fulfilled"]);
    expect(first).toMatchObject({ value: { findings: [{ code: "changed-meanwhile" }] } });
    expect((await kept("B5:C14")).filter(([period]) => period === "2024K2")).toHaveLength(8);
    expect(await valuesOf("Oppsett", "C7")).toEqual([["2024K3"]]);
  });
});

test("cut off while Historikk and the log are made, there is neither", async () => {
  const { move: seen } = await offerNextPeriod();
  const wish = { name: "Kari", seen: seen?.seen ?? "" };
  await calculated();
  const before = await workbookAsItIs();
  let cut = 0;
  for (let afterActions = 0; ; afterActions += 25) {
    if (!(await isCutOff(bench, () => moveToNextPeriod(wish), before, { sync: 2, afterActions }))) break;
    cut += 1;
  }
  expect(cut).toBeGreaterThan(2);
});

test("one request writes it all", async () => {
  const { move: seen } = await offerNextPeriod();
  bench.host.traffic.resetCount();
  const actions = await actionsOfWriting(() => moveToNextPeriod({ name: "Kari", seen: seen?.seen ?? "" }));
  expect(actions).toBeGreaterThan(0);
  expect(bench.host.traffic.documentRequests).toBe(2);
});

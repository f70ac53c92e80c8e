import { createReport } from "../../../src/excel/reports/createReport";
import { importLedger } from "../../../src/excel/ledger/importLedger";
import { previewLedger } from "../../../src/excel/ledger/previewLedger";
import { readRules } from "../../../src/excel/ledger/readRules";
import { setUpRules } from "../../../src/excel/ledger/setUpRules";
import { changeSources } from "../../../src/excel/ledger/changeSources";
import { openExample } from "../../../src/excel/setup/openExample";
import { runControl } from "../../../src/excel/control/runControl";
import { setStatus } from "../../../src/excel/status/status";
import type { Outcome } from "../../../src/excel/host/outcome";
import { readTotals, type SummedLedger } from "../../../src/readers";
import type { Headless } from "../../../src/workbench/headless";
import { fileWith } from "../../readers/files";
import { workbookAsItIs } from "../wholeWorkbook";
import { openWorkbook, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

/** A month of a small ledger: salary, licences, travel and the fee, so much of each. */
const month = (period: string, times = 1): string[] => [
  `5000;${period};${100_000 * times};Lønn`,
  `6420;${period};${50_000 * times};Lisens`,
  `7130;${period};${1_000 * times};Reise`,
  `3240;${period};${-200_000 * times};Avgift`,
];

const months = (first: number, last: number, times = 1, year = 2024): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => `${year}${String(first + i).padStart(2, "0")}`).flatMap((period) =>
    month(period, times),
  );

/** Reads a file of these postings, as a user chooses it. */
async function readPostings(postings: readonly string[]): Promise<SummedLedger> {
  const { rules } = await readRules();
  return readTotals([fileWith(["konto;periode;beløp;tekst", ...postings].join("\n"))], rules);
}

const imported = async (postings: readonly string[]): Promise<Outcome> =>
  importLedger({ ...(await readPostings(postings)), source: "bok.csv" }, "nb");

/** What the preview of an import says: each line before and after, in kroner, and what else is found. */
async function foretold(postings: readonly string[]): Promise<unknown[]> {
  const { totals, covered } = await readPostings(postings);
  const { changes, findings } = await previewLedger(totals, covered);
  return [
    Object.fromEntries(changes.map(({ line, before, after }) => [line, [Number(before), Number(after)]])),
    findings.map(({ code, facts }) => [code, facts]),
  ];
}

const said = ({ findings }: Outcome) => findings.map(({ code, severity, facts }) => [code, severity, facts]);

/** What *Poster* has for the fee, salary, licences and travel. */
async function actuals(): Promise<unknown[]> {
  const cells = (await valuesOf("Poster", "C5:C12")).flat();
  return [cells[0], ...cells.slice(4, 7)];
}

describe("a ledger that ends before the period does", () => {
  const LATER = ["ledger-months-missing", "error", { year: 2024, months: [7, 8, 9] }];

  beforeEach(async () => {
    await imported(months(1, 6));
    await changeSources({ lines: "all", from: "ledger" });
    await write("Oppsett", "C7", "2024K3");
  });

  test("stops every report, and is found by the control, until the months are there", async () => {
    expect(await actuals()).toEqual([1200, 600, 300, 6]);
    for (const kind of ["accounts", "accumulated", "assessment", "frame"] as const) {
      const report = await createReport(kind);
      expect([report.sheet, said(report)]).toEqual([undefined, [LATER]]);
    }
    expect(said(await runControl("nb"))).toEqual([LATER]);
    await imported(months(7, 9));
    expect(await createReport("accounts")).toEqual({ sheet: "Regnskap 2024K3", findings: [] });
    expect(await actuals()).toEqual([1800, 900, 450, 9]);
  });

  test("stops a report that was made before from being final, and lines may go over all the same", async () => {
    await imported(months(7, 9));
    const { sheet = "" } = await createReport("accounts");
    await setStatus({ sheet, from: "draft", to: "review", name: "Kari", note: "" });
    await Excel.run(async (context) => {
      // The rows of July to September, with no amounts but for the actuals to be the same.
      const body = context.workbook.tables.getItem("Hovedbok").getDataBodyRange().getColumn(1).load("values");
      await context.sync();
      body.values = (body.values as number[][]).map(([period = 0]) => [Math.min(period, 6)]);
      await context.sync();
    });
    const final = await setStatus({ sheet, from: "review", to: "final", name: "Kari", note: "" });
    expect(final.sheet).toBeUndefined();
    expect(said(final).filter(([, severity]) => severity === "error")).toEqual([LATER]);
    await changeSources({ lines: "all", from: "typed" });
    expect(said(await changeSources({ lines: "all", from: "ledger" }))).toEqual([
      ["ledger-months-missing", "warning", { year: 2024, months: [7, 8, 9] }],
    ]);
  });

  test("a month that nothing is booked in has a row that says so; one in the middle may have none", async () => {
    await imported(months(8, 8));
    await Excel.run(async (context) => {
      const nothing = [2024, 9, "5000", "", "", "", "lonn", 0, 0, 0];
      context.workbook.tables.getItem("Hovedbok").rows.add(undefined, [nothing]);
      await context.sync();
    });
    const report = await createReport("accounts");
    expect([report.sheet, said(report)]).toEqual([
      "Regnskap 2024K3",
      [["ledger-months-missing", "warning", { year: 2024, months: [7] }]],
    ]);
  });
});

test("a line that says it comes from the ledger, and is typed over, stops the report it would be in", async () => {
  await imported(months(1, 6));
  await changeSources({ lines: ["lonn"], from: "ledger" });
  await write("Poster", "C9", 8274);
  const report = await createReport("accounts");
  expect([report.sheet, report.findings.map(({ code }) => code)]).toEqual([undefined, ["actual-not-from-ledger"]]);
  await write("Poster", "O9", "manuelt");
  expect((await createReport("accounts")).findings).toEqual([]);
});

describe("files of several periods, one after the other", () => {
  beforeEach(async () => {
    await imported(months(1, 3));
    await changeSources({ lines: "all", from: "ledger" });
  });

  test("a newer one, the older again, one quarter alone and another year: replaced, never doubled", async () => {
    const corrected = [...months(1, 3, 2), ...months(4, 6)];
    expect(await foretold(corrected)).toEqual([
      {
        avgift: [600_000, 1_800_000],
        drift: [150_000, 450_000],
        lonn: [300_000, 900_000],
        reise: [3_000, 9_000],
      },
      [],
    ]);
    await imported(corrected);
    expect(await actuals()).toEqual([1800, 900, 450, 9]);
    // The quarter alone says nothing of the next one, which stays and is told of.
    const kept = ["ledger-periods-kept", { year: 2024, periods: [4, 5, 6], rows: 12, booked: "-147000" }];
    expect((await foretold(months(1, 3)))[1]).toEqual([kept]);
    await imported(months(1, 3));
    expect(await actuals()).toEqual([1200, 600, 300, 6]);
    await imported(months(4, 6, 3));
    expect(await actuals()).toEqual([2400, 1200, 600, 12]);
    // The year before is beside it: what it brings is told of that year alone.
    expect(await foretold(months(1, 12, 1, 2023))).toMatchObject([{ lonn: [0, 1_200_000] }, []]);
    await imported(months(1, 12, 1, 2023));
    expect(await actuals()).toEqual([2400, 1200, 600, 12]);
    await write("Oppsett", "C6", 2023);
    await write("Oppsett", "C7", "2023K4");
    expect(await actuals()).toEqual([2400, 1200, 600, 12]);
    expect((await runControl("nb")).findings).toEqual([]);
  });

  test("a month that a newer file has nothing in keeps its rows, and the reader is told so before and after", async () => {
    const moved = [...months(1, 1), ...months(3, 4)];
    const kept = ["ledger-periods-kept", { year: 2024, periods: [2], rows: 4, booked: "-49000" }];
    expect((await foretold(moved))[1]).toEqual([kept]);
    expect((await imported(moved)).findings.map(({ code, facts }) => [code, facts])).toEqual([kept]);
    expect(await actuals()).toEqual([800, 400, 200, 4]);
    // What comes later says nothing of what was before.
    expect((await foretold(months(5, 6)))[1]).toEqual([]);
  });
});

test.each([
  ["Hovedbok", () => imported(months(1, 6, 2))],
  ["Poster", () => changeSources({ lines: "all", from: "ledger" })],
])("%s that somebody has protected is refused before anything is written", async (sheet, work) => {
  await imported(months(1, 6));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  const before = await workbookAsItIs();
  await expect(work()).rejects.toMatchObject({ name: "ExcelRefusal", code: "AccessDenied", leftBehind: [] });
  expect(await workbookAsItIs()).toEqual(before);
});

describe("rows of Hovedbok that no import would give", () => {
  const found = async () =>
    (await runControl("nb")).findings.map(({ code, at, facts }) => [code, at?.in === "sheet" && at.cell, facts]);

  beforeEach(async () => {
    await setUpRules("nb");
    await imported(months(1, 6));
    await changeSources({ lines: "all", from: "ledger" });
  });

  test("are told when a rule is changed, by the control and with the report, until the ledger is imported again", async () => {
    expect(await found()).toEqual([]);
    // 713-716, travel, goes to operations.
    await write("Kontoregler", "F10", "drift");
    const stale = ["ledger-rows-unruled", "G8", { rows: 6, account: "7130", line: "reise", wanted: ["drift"] }];
    expect(await found()).toEqual([stale]);
    expect((await createReport("accounts")).findings.map(({ code }) => code)).toEqual(["ledger-rows-unruled"]);
    await imported(months(1, 6));
    const outdated = ["report-outdated", "A1", { sheet: "Regnskap 2024K2" }];
    expect([await found(), await actuals()]).toEqual([[outdated], [1200, 600, 306, 0]]);
  });

  test("are told when an amount or a line is changed by hand, or a row is pasted once more", async () => {
    const [row = []] = await valuesOf("Hovedbok", "A7:J7");
    expect(row.slice(2)).toEqual(["5000", "", "", "", "lonn", 100_000, 100_000, 1]);
    await write("Hovedbok", "I7", 90_000);
    const changed = { rows: 1, account: "5000", line: "lonn", wanted: ["lonn"] };
    expect(await found()).toEqual([["ledger-rows-unruled", "G7", changed]]);
    await write("Hovedbok", "I7", 100_000);
    await write("Hovedbok", "G7", "reise");
    expect(await found()).toEqual([["ledger-rows-unruled", "G7", { ...changed, line: "reise" }]]);
    await write("Hovedbok", "G7", "lonn");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Hovedbok").rows.add(undefined, [row as string[]]);
      await context.sync();
    });
    expect(await actuals()).toEqual([1200, 700, 300, 6]);
    const doubled = ["ledger-rows-doubled", "C29", { rows: 1, account: "5000", year: 2024, period: 1 }];
    expect(await found()).toEqual([doubled]);
    await imported(months(1, 6));
    expect([await found(), await actuals()]).toEqual([[], [1200, 600, 300, 6]]);
  });

  test("are no matter where the year has been closed: it had rules of its own", async () => {
    await imported(months(1, 12, 1, 2023));
    await write("Kontoregler", "F10", "drift");
    await imported(months(1, 6));
    expect(await found()).toEqual([]);
  });
});

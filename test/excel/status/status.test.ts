import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { listReports } from "../../../src/excel/status/reportList";
import type { StatusChange } from "../../../src/excel";
import { setStatus } from "../../../src/excel/status/status";
import { labels } from "../../../src/text";
import type { Headless } from "../../../src/workbench/headless";
import { workbookAsItIs } from "../wholeWorkbook";
import { openWorkbook, sheetNames, valuesOf, write } from "../workbook";

const REPORT = "Regnskap 2024K2";

let bench: Headless;
beforeEach(async () => {
  jest.useFakeTimers({ now: new Date(2024, 8, 3, 14, 30), doNotFake: [...ALL_BUT_DATE] });
  bench = await openWorkbook();
  await openExample("nb");
  await createReport("accounts");
});
afterEach(() => {
  bench.dispose();
  jest.useRealTimers();
});

/** The clock stands still, and everything else goes on. */
const ALL_BUT_DATE = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "requestIdleCallback",
  "cancelIdleCallback",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const;

const change = (way: string, said: Partial<StatusChange> = {}) => {
  const [from, to] = way.split(">") as [StatusChange["from"], StatusChange["to"]];
  return setStatus({ sheet: REPORT, from, to, name: "Kari Nordmann", note: "", ...said });
};
const finish = async () => {
  await change("draft>review");
  return change("review>final");
};
const codes = ({ findings }: Awaited<ReturnType<typeof change>>) => findings.map(({ code }) => code);
const statusRow = async (sheet = REPORT) => String((await valuesOf(sheet, "A4"))[0]?.[0]);

const formulasOf = (sheet: string, range = "A1:D24") =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(range).load("formulas");
    await context.sync();
    return cells.formulas as unknown[][];
  });

const lookOf = (sheet: string) =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load("tabColor,protection/protected");
    const settings = context.workbook.settings.load("items/key");
    await context.sync();
    const { tabColor, protection } = worksheet;
    return { tabColor, isProtected: protection.protected, settings: settings.items.map(({ key }) => key) };
  });

test("a draft goes to review, and is finished: each step in the sheet, in its mark and in the log", async () => {
  expect(await change("draft>review")).toMatchObject({ sheet: REPORT, findings: [] });
  expect(await statusRow()).toMatch(/^Til kontroll · versjon 1 · stempel /u);
  const done = await change("review>final", { note: "Vedtatt i styret" });
  expect([done.findings, done.news?.nb]).toEqual([[], `${REPORT} er nå: Ferdig.`]);
  expect(await statusRow()).toMatch(/^Ferdig · versjon 1 · stempel /u);
  const stamp = (await statusRow()).slice(-8);
  expect(await valuesOf("Logg", "A4:I6")).toEqual([
    ["Tid", "Navn", "Hendelse", "Ark", "Versjon", "Fra status", "Til status", "Stempel", "Merknad"],
    [expect.anything(), "Kari Nordmann", "Sendt til kontroll", REPORT, 1, "Utkast", "Til kontroll", stamp, ""],
    [expect.anything(), "Kari Nordmann", "Ferdigstilt", REPORT, 1, "Til kontroll", "Ferdig", stamp, "Vedtatt i styret"],
  ]);
  const [[time] = []] = await valuesOf("Logg", "A5");
  expect(time).toBeCloseTo(45538 + (14 * 60 + 30) / (24 * 60), 9); // 3 September 2024, 14.30
});

test("a final report has values and no formulas, but for its warning, and is protected", async () => {
  const shown = await valuesOf(REPORT, "A1:D24");
  await finish();
  const formulas = (await formulasOf(REPORT)).flatMap((row, i) =>
    row.filter((cell) => String(cell).startsWith("=") && i !== 4),
  );
  expect(formulas).toEqual([]);
  expect((await valuesOf(REPORT, "A5:D24")).slice(1)).toEqual(shown.slice(5));
  const { tabColor, isProtected } = await lookOf(REPORT);
  expect([tabColor, isProtected]).toEqual(["#1B3A57", true]);
  await expect(write(REPORT, "B16", 1)).rejects.toMatchObject({ code: "AccessDenied" });
  await write("Poster", "C9", 9000);
  expect(await valuesOf(REPORT, "B16")).toEqual([[8274]]);
  expect(await valuesOf(REPORT, "A5")).toEqual([[labels.newerFigures.nb]]);
});

test("a reopened report has its formulas again, exactly, and the reason is logged", async () => {
  const before = { formulas: await formulasOf(REPORT), look: await lookOf(REPORT) };
  await finish();
  expect(codes(await change("final>review"))).toEqual(["reason-missing"]);
  expect(codes(await change("final>review", { note: "Feil periode" }))).toEqual([]);
  const after = await formulasOf(REPORT);
  expect(after.filter((_row, i) => i !== 3)).toEqual(before.formulas.filter((_row, i) => i !== 3));
  expect(await lookOf(REPORT)).toEqual(before.look);
  expect(await statusRow()).toMatch(/^Til kontroll /u);
  expect((await valuesOf("Logg", "C7:I7"))[0]).toEqual([
    "Gjenåpnet",
    REPORT,
    1,
    "Ferdig",
    "Til kontroll",
    expect.any(String),
    "Feil periode",
  ]);
  await write("Poster", "C9", 9000);
  expect(await valuesOf(REPORT, "B16")).toEqual([[9000]]);
});

test("a review can be taken back to draft", async () => {
  await change("draft>review");
  expect(codes(await change("review>draft"))).toEqual([]);
  expect(await statusRow()).toMatch(/^Utkast /u);
  expect(await valuesOf("Logg", "C6")).toEqual([["Tatt tilbake til utkast"]]);
});

test.each<[why: string, spoil: () => Promise<void>, codes: string[]]>([
  ["an input is wrong", () => write("Poster", "C9", "'8 274"), ["text-for-amount"]],
  ["an input has changed since", () => write("Poster", "C9", 8275), ["report-outdated"]],
  [
    "a figure is typed over",
    () => write(REPORT, "B18", 9540),
    ["figure-differs", "figure-differs", "figure-differs", "figure-differs", "figure-differs"],
  ],
  ["the status row is gone", () => write(REPORT, "A4", ""), ["status-row-missing"]],
])("not final while %s: all is told, and nothing is changed", async (_why, spoil, expected) => {
  await change("draft>review");
  await spoil();
  const before = await workbookAsItIs();
  const outcome = await change("review>final");
  expect([outcome.sheet, codes(outcome)]).toEqual([undefined, expected]);
  expect(await workbookAsItIs()).toEqual(before);
});

test("not final while Kontroll has an open error on the sheet", async () => {
  await change("draft>review");
  await Excel.run(async (context) => {
    const control = context.workbook.worksheets.add("Kontroll");
    const table = control.tables.add("A1:E4", true);
    table.name = "Funn";
    table.getRange().values = [
      ["Nr", "Alvor", "Sted", "Funn", "Hva du gjør"],
      ["BIB-22", "Feil", `'${REPORT}'!D16`, "Summen stemmer ikke.", "Rett."],
      ["BIB-22", "Feil", `'${REPORT} v2'!D16`, "Summen stemmer ikke.", "Rett."],
      ["BIB-23", "Advarsel", `'${REPORT}'!D16`, "Går ikke i null.", "Rett."],
    ];
    await context.sync();
  });
  const { findings } = await change("review>final");
  expect(findings).toEqual([
    {
      code: "control-error-open",
      facts: { sheet: REPORT, finding: "BIB-22 Summen stemmer ikke" },
      severity: "error",
    },
  ]);
});

test.each<[why: string, outcome: () => ReturnType<typeof change>, codes: string[]]>([
  ["nobody says who", () => change("draft>review", { name: " " }), ["signer-missing"]],
  ["the status is another than was seen", () => change("review>final"), ["status-changed"]],
  ["the sheet is gone", () => change("draft>review", { sheet: "Ramme 2025" }), ["report-gone"]],
  ["the sheet is no report", () => change("draft>review", { sheet: "Poster" }), ["report-gone"]],
])("no change where %s", async (_why, outcome, expected) => {
  const before = await workbookAsItIs();
  expect(codes(await outcome())).toEqual(expected);
  expect(await workbookAsItIs()).toEqual(before);
});

test("a sheet named Logg that is somebody's own is left alone", async () => {
  await write(await ownSheet("Logg"), "A1", "Skipslogg");
  expect(codes(await change("draft>review"))).toEqual(["sheet-not-ours"]);
  expect(await valuesOf("Logg", "A1")).toEqual([["Skipslogg"]]);
});

test("a draft that somebody has protected is theirs to open", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REPORT).protection.protect({}, "hemmelig");
    await context.sync();
  });
  await expect(change("draft>review")).rejects.toMatchObject({ name: "ExcelRefusal", code: "AccessDenied" });
});

test("a finished report that is renamed is reopened all the same", async () => {
  await finish();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REPORT).name = "Vedtatt";
    await context.sync();
  });
  expect(codes(await change("final>review", { sheet: "Vedtatt", note: "Rettes" }))).toEqual([]);
  expect((await formulasOf("Vedtatt", "B16"))[0]?.[0]).toMatch(/^=IF\(AND\(Periode=/u);
});

test("every report is listed with its version and status, and whether it is out of date", async () => {
  await createReport("frame");
  await finish();
  await createReport("accounts");
  const listed = async () =>
    (await listReports()).reports.map(({ sheet, version, status, isOutdated }) => [sheet, version, status, isOutdated]);
  expect(await listed()).toEqual([
    [REPORT, 1, "final", false],
    ["Ramme 2025", 1, "draft", false],
    [`${REPORT} v2`, 2, "draft", false],
  ]);
  await write("Poster", "C9", 9000);
  expect((await listed()).map(([sheet, , , outdated]) => [sheet, outdated])).toEqual([
    [REPORT, false],
    ["Ramme 2025", true],
    [`${REPORT} v2`, true],
  ]);
  // A decided report is never out of date: newer figures are newer.
  expect((await listReports()).reports.map(({ hasNewer }) => hasNewer)).toEqual([true, false, false]);
  await write("Poster", "C9", "'9 000");
  expect((await listed()).map(([, , , outdated]) => outdated)).toEqual([false, true, true]);
  expect((await listReports()).lastName).toBe("Kari Nordmann");
});

test("a workbook without reports has an empty list", async () => {
  bench.dispose();
  bench = await openWorkbook();
  expect(await listReports()).toEqual({ reports: [], lastName: "" });
  expect(await sheetNames()).toHaveLength(1);
});

const ownSheet = (name: string): Promise<string> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
    return name;
  });

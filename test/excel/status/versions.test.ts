import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { offerReport } from "../../../src/excel/reports/preview";
import { setStatus } from "../../../src/excel/status/status";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, sheetNames, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const REPORT = "Regnskap 2024K2";
const reports = async () => (await sheetNames()).filter((name) => name.startsWith("Regnskap"));
const mark = (sheet: string) =>
  Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem(sheet);
    customProperties.load("items/key,items/value");
    await context.sync();
    return Object.fromEntries(customProperties.items.map(({ key, value }) => [key, value]));
  });

async function rename(sheet: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = to;
    await context.sync();
  });
}

async function finish(sheet: string): Promise<void> {
  const who = { sheet, name: "Kari", note: "" };
  await setStatus({ ...who, from: "draft", to: "review" });
  expect((await setStatus({ ...who, from: "review", to: "final" })).findings).toEqual([]);
}

test("a report says what it is, also where only the add-in looks", async () => {
  await createReport("accounts");
  expect(await mark(REPORT)).toEqual({
    "BIBSYS-forespørsel": expect.stringMatching(/^[0-9a-f]{12} ferdig$/u),
    "BIBSYS.report": REPORT,
    "BIBSYS.kind": "accounts",
    "BIBSYS.version": "1",
    "BIBSYS.stamp": expect.stringMatching(/^[0-9A-F]{8}$/u) as unknown,
    "BIBSYS.status": "draft",
    "BIBSYS.language": "nb",
    "BIBSYS.periode": "2024K2",
  });
  expect(await valuesOf(REPORT, "A4")).toEqual([[expect.stringMatching(/^Utkast · versjon 1 · stempel /u)]]);
});

test("beside an earlier version there is the next one, and the earlier one is untouched", async () => {
  await createReport("accounts");
  await write("Poster", "C9", 9000);
  await write(REPORT, "A1", "Rettet for hånd");
  expect(await createReport("accounts", "beside")).toMatchObject({ sheet: `${REPORT} v2`, findings: [] });
  expect(await createReport("accounts", "beside")).toMatchObject({ sheet: `${REPORT} v3`, findings: [] });
  expect(await reports()).toEqual([REPORT, `${REPORT} v2`, `${REPORT} v3`]);
  expect(await valuesOf(REPORT, "A1")).toEqual([["Rettet for hånd"]]);
  expect(await valuesOf(`${REPORT} v3`, "A4")).toEqual([[expect.stringMatching(/^Utkast · versjon 3 · /u)]]);
});

test("the latest version is the one that is replaced", async () => {
  await createReport("accounts");
  await createReport("accounts", "beside");
  await write(`${REPORT} v2`, "A1", "Rettet for hånd");
  expect(await createReport("accounts")).toEqual({ sheet: `${REPORT} v2`, findings: [] });
  expect(await reports()).toEqual([REPORT, `${REPORT} v2`]);
  expect(await valuesOf(`${REPORT} v2`, "A1")).toEqual([["Regnskap 2. kvartal 2024"]]);
});

test("a final report is never overwritten: there is a new version, and the news says why", async () => {
  await createReport("accounts");
  await finish(REPORT);
  const { sheet, findings, news } = await createReport("accounts");
  expect([sheet, findings]).toEqual([`${REPORT} v2`, []]);
  expect(news?.nb).toBe(`Arket ${REPORT} v2 er laget ved siden av ${REPORT}, som står som det er.`);
  expect(await mark(REPORT)).toMatchObject({ "BIBSYS.status": "final" });
});

test("a final report that is renamed is known still", async () => {
  await createReport("accounts");
  await finish(REPORT);
  await rename(REPORT, "Vedtatt regnskap");
  expect(await createReport("accounts")).toMatchObject({ sheet: `${REPORT} v2` });
  expect(await sheetNames()).toEqual(expect.arrayContaining(["Vedtatt regnskap", `${REPORT} v2`]));
});

test("a draft that is renamed is somebody's to keep", async () => {
  await createReport("accounts");
  await rename(REPORT, "Karis utkast");
  expect(await createReport("accounts")).toMatchObject({ sheet: `${REPORT} v2` });
  expect(await sheetNames()).toEqual(expect.arrayContaining(["Karis utkast", `${REPORT} v2`]));
});

test("a name that somebody's own sheet has is passed by", async () => {
  await createReport("accounts");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(`${REPORT} v2`);
    await context.sync();
  });
  expect(await createReport("accounts", "beside")).toMatchObject({ sheet: `${REPORT} v3` });
});

test("a report that is not there is made at once", async () => {
  expect(await offerReport("accounts")).toEqual({ sheet: REPORT, findings: [] });
});

test("of a report that is there, what would change is told, and nothing is done", async () => {
  await offerReport("accounts");
  await write("Poster", "C9", 9000);
  await write("Poster", "B11", "Reiser");
  // What follows Poster has followed already; what was typed over has not.
  await write(REPORT, "C18", 18200);
  await write(REPORT, "A1", "Regnskapet vårt");
  const before = await valuesOf(REPORT, "A1:D24");
  const { sheet, findings, preview } = await offerReport("accounts");
  expect([sheet, findings]).toEqual([undefined, []]);
  expect(preview).toEqual({
    kind: "accounts",
    sheet: REPORT,
    status: "draft",
    replaces: true,
    beside: `${REPORT} v2`,
    count: 8,
    changes: [
      { is: "new-line", line: "Reiser" },
      { is: "gone-line", line: "Reiser, kurs møter" },
      ...[
        ["Driftskjøp/lisenser/annen leiekostnad/drift", "18\u00a0200", "18\u00a0203"],
        ["Sum driftskostnader", "19\u00a0040", "19\u00a0043"],
        ["Kostnader totalt", "37\u00a0810", "37\u00a0813"],
        ["Resultat", "3", "0"],
        ["Driftskostnader", "19\u00a0040", "19\u00a0043"],
      ].map(([line, before, after]) => ({ is: "figure", line, column: "Budsjett totalt", before, after })),
      { is: "text", before: "Regnskapet vårt", after: "Regnskap 2. kvartal 2024" },
    ],
  });
  expect(await valuesOf(REPORT, "A1:D24")).toEqual(before);
});

test("a report that nothing has changed for has no changes to tell", async () => {
  for (const kind of ["accounts", "frame", "accumulated", "assessment"] as const) {
    await offerReport(kind);
    expect((await offerReport(kind)).preview).toMatchObject({ changes: [], count: 0 });
  }
});

test("of a final report the preview says that it will stand", async () => {
  await offerReport("accounts");
  await finish(REPORT);
  expect((await offerReport("accounts")).preview).toMatchObject({
    status: "final",
    replaces: false,
    beside: `${REPORT} v2`,
    count: 0,
  });
});

test("what is wrong in Poster is told before any preview", async () => {
  await offerReport("accounts");
  await write("Poster", "C9", "'8 274");
  const { preview, findings } = await offerReport("accounts");
  expect([preview, findings.map(({ code }) => code)]).toEqual([undefined, ["text-for-amount"]]);
});

import { runControl } from "../../../src/excel/control/runControl";
import type { Outcome } from "../../../src/excel/host";
import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { meet } from "../secondUser";
import { workbookAsItIs } from "../wholeWorkbook";
import { openWorkbook, sheetNames, valuesOf, write } from "../workbook";
import { change, REPORT, SCENARIOS } from "./actions";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const codesOf = ({ sheet, findings }: Outcome) => [sheet, findings.map(({ code }) => code)];

/** Runs an action, with a colleague's edit before one of its requests. */
async function withEdit(n: number, edit: () => Promise<void>, act: () => Promise<Outcome>) {
  let theirs: unknown;
  bench.host.traffic.resetCount();
  bench.host.traffic.beforeRequest(n, async () => {
    await edit();
    theirs = await workbookAsItIs();
  });
  const told = await act();
  bench.host.traffic.resetCount();
  return { told: codesOf(told), theirs };
}

const onReport = async (edit: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(REPORT));
    await context.sync();
  });

describe("a draft that is to be replaced", () => {
  beforeEach(() => createReport("accounts"));

  test.each<[what: string, edit: (sheet: Excel.Worksheet) => void]>([
    ["renamed", (sheet) => (sheet.name = "Min kopi")],
    ["protected", (sheet) => sheet.protection.protect()],
    ["written in", (sheet) => (sheet.getRange("H3").values = [["Min merknad"]])],
    ["finished", (sheet) => sheet.customProperties.add("BIBSYS.status", "final")],
  ])("and is %s meanwhile, stays as it is", async (_what, edit) => {
    const { told, theirs } = await withEdit(
      3,
      () => onReport(edit),
      () => createReport("accounts"),
    );
    expect(told).toEqual([undefined, ["changed-meanwhile"]]);
    expect(await workbookAsItIs()).toEqual(theirs);
  });

  test("and that Excel does not let go, is named", async () => {
    bench.host.traffic.resetCount();
    for (const n of [4, 6]) bench.host.traffic.failRequest(n, { code: "InvalidSelection" });
    const { sheet, findings } = await createReport("accounts");
    expect([sheet, findings.map(({ code }) => code)]).toEqual([REPORT, ["replaced-left"]]);
    expect(await sheetNames()).toContain(REPORT);
  });
});

describe("a change of status", () => {
  beforeEach(async () => {
    await createReport("accounts");
    await change("draft>review");
  });

  test("and one in the other direction: what the first was told stays so", async () => {
    const { first, second } = await meet(
      bench,
      2,
      () => change("review>draft"),
      () => change("review>final", "Ola"),
    );
    expect(second).toMatchObject({ status: "fulfilled", value: { sheet: REPORT } });
    expect(first).toMatchObject({ status: "fulfilled", value: { findings: [{ code: "changed-meanwhile" }] } });
    expect(await valuesOf(REPORT, "A4")).toEqual([[expect.stringMatching(/^Ferdig /u)]]);
    expect(await valuesOf("Logg", "B5:C7")).toEqual([
      ["Kari", "Sendt til kontroll"],
      ["Ola", "Ferdigstilt"],
      ["", ""],
    ]);
  });

  test("and one the other way round", async () => {
    const { first, second } = await meet(
      bench,
      2,
      () => change("review>final"),
      () => change("review>draft", "Ola"),
    );
    expect(second).toMatchObject({ status: "fulfilled", value: { sheet: REPORT } });
    expect(first).toMatchObject({ status: "fulfilled", value: { findings: [{ code: "changed-meanwhile" }] } });
    expect(await valuesOf(REPORT, "A4")).toEqual([[expect.stringMatching(/^Utkast /u)]]);
    expect(await valuesOf("Logg", "B6:B7")).toEqual([["Ola"], [""]]);
  });

  test("finishes no cell that a colleague has typed meanwhile", async () => {
    const { told, theirs } = await withEdit(
      2,
      () => write(REPORT, "B16", 987654),
      () => change("review>final"),
    );
    expect(told).toEqual([undefined, ["changed-meanwhile"]]);
    expect(await workbookAsItIs()).toEqual(theirs);
  });

  test.each(["first", "last"])("takes away its own line of the log, not a colleague's that is %s", async (where) => {
    const colleagues = ["", "Kollega", "Merket", REPORT, "", "", "", "", "Min linje"];
    const before = await workbookAsItIs();
    const { told, theirs } = await withEdit(
      2,
      async () => {
        await write(REPORT, "B16", 987654);
        await Excel.run(async (context) => {
          context.workbook.tables.getItem("Logg").rows.add(where === "first" ? 0 : undefined, [colleagues]);
          await context.sync();
        });
      },
      () => change("review>final"),
    );
    expect(told).toEqual([undefined, ["changed-meanwhile"]]);
    expect(await workbookAsItIs()).toEqual(theirs);
    expect(theirs).not.toEqual(before);
  });
});

describe("the findings of a control", () => {
  beforeEach(async () => {
    await write("Poster", "C9", "'8 274");
    await runControl("nb");
  });

  const addRow = (cells: string[]): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Funn").rows.add(undefined, [cells]);
      await context.sync();
    });
  const deleteFirst = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Funn").rows.getItemAt(0).delete();
      await context.sync();
    });
  const ROW = ["", "", "", "Husk å ringe revisor", ""];

  test("keep a line of the user's own", async () => {
    await addRow(ROW);
    await runControl("nb");
    await runControl("nb");
    expect((await valuesOf("Kontroll", "D6:D12")).flat()).toContain("Husk å ringe revisor");
  });

  test.each<[what: string, edit: () => Promise<void>]>([
    ["a line that is added", () => addRow(ROW)],
    ["a cell that is typed", () => write("Kontroll", "E6", "Rettes av Ola")],
    ["a line that is deleted", () => deleteFirst()],
  ])("do not write over %s meanwhile", async (_what, edit) => {
    await addRow(ROW);
    await write("Kontroll", "A8:E8", [["Under", "tabellen", "står", "det", "noe"]]);
    const { told, theirs } = await withEdit(4, edit, () => runControl("nb"));
    expect(told).toEqual([undefined, ["changed-meanwhile"]]);
    expect(await workbookAsItIs()).toEqual(theirs);
  });
});

test.each(Object.keys(SCENARIOS))("%s, put back, leaves the user where they are", async (name) => {
  bench.dispose();
  bench = await openWorkbook();
  const { prepare, act, writes } = SCENARIOS[name] ?? { prepare: openExample, act: runControl, writes: 0 };
  await prepare("nb");
  const where = () =>
    Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return [active.name, selected.address];
    });
  await Excel.run(async (context) => {
    const [first] = await sheetNames();
    const sheet = context.workbook.worksheets.getItem(first ?? "");
    sheet.activate();
    sheet.getRange("C3").select();
    await context.sync();
  });
  const before = await where();
  for (const afterActions of [5, 100, 200]) {
    bench.host.traffic.resetCount();
    bench.host.traffic.failRequest(writes, { code: "GeneralException", afterActions });
    const told = await act("nb").catch((error: unknown) => error);
    bench.host.traffic.resetCount();
    if (!(told instanceof Error)) break;
    expect(await where()).toEqual(before);
  }
});

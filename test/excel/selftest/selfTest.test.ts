import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentProgress, runAction, WorkbookTaken } from "../../../src/excel";
import { runSelfTest, type SelfTestOptions } from "../../../src/excel/selftest";
import type { Probe } from "../../../src/excel/selftest/probe";
import { written } from "../../../src/excel/selftest/compareAnswers";
import { PROBES } from "../../../src/excel/selftest/probes";
import { FILE_WITH_FORMULAS } from "../../../src/excel/selftest/probes/fileWithFormulas";
import { probeTitles, selfTestWords } from "../../../src/text";
import type { Headless } from "../../../src/workbench/headless";
import { workbookAsItIs } from "../wholeWorkbook";
import { openWorkbook, sheetNames, valuesOf, write } from "../workbook";

const EXPECTED = join(__dirname, "../../../src/excel/selftest/expected.json");

let bench: Headless;
let opened: number;
beforeEach(async () => {
  bench = await openWorkbook();
  opened = 0;
  bench.host.onNewWorkbook(() => {
    opened++;
  });
});
afterEach(() => bench.dispose());

const run = (given: Partial<SelfTestOptions> = {}) =>
  runSelfTest({
    language: "nb",
    // The page's own part is run in a browser: test/e2e/self-test.test.ts.
    page: { startWorker: () => Promise.resolve({ postings: 1 }), refusedByPolicy: () => [] },
    signal: new AbortController().signal,
    onProbe: () => undefined,
    // Not a moment longer than the workbench needs.
    wait: () => bench.host.settled(),
    ...given,
  });

test("the workbench answers every probe as the golden file says, and all is taken away but Selvtest", async () => {
  const before = await workbookAsItIs();
  const heard: string[] = [];
  const result = await run({ onProbe: (id, done, total) => heard.push(`${done}/${total} ${id}`) });
  if (result.state !== "done") throw new Error(result.state);
  const text = `${JSON.stringify(result.answers, undefined, 2)}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(EXPECTED, text);
  expect(text).toBe(readFileSync(EXPECTED, "utf8"));
  expect(heard).toEqual(PROBES.map(({ id }, i) => `${i}/${PROBES.length} ${id}`));
  expect([result.leftBehind, opened]).toEqual([[], 1]);

  const { headers, equal, notes } = selfTestWords.sheet;
  expect(await valuesOf("Selvtest", `A3:F${3 + PROBES.length}`)).toEqual([
    Object.values(headers).map(({ nb }) => nb),
    ...result.rows.map((row) => [
      row.id,
      probeTitles[row.id].nb,
      written(row.expected),
      written(row.seen),
      equal[row.equal].nb,
      notes[row.equal].nb,
    ]),
  ]);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Selvtest").delete();
    await context.sync();
  });
  expect(await workbookAsItIs()).toEqual(before);
});

test("an action that is started while the self-test runs fails, and does nothing", async () => {
  const probe: Probe = {
    id: "text-007",
    run: async () => {
      await runAction("BIBSYS.openExample");
      return null;
    },
  };
  expect((await run({ probes: [probe] })).state).toBe("done");
  expect(currentProgress()).toMatchObject({ state: "failed", error: expect.any(WorkbookTaken) as unknown });
  expect(await sheetNames()).toEqual(["Ark1", "Selvtest"]);
  await runAction("BIBSYS.openExample");
  expect(currentProgress()).toMatchObject({ state: "done" });
});

test("a self-test that is started while an action runs is refused, and asks nothing", async () => {
  const action = runAction("BIBSYS.openExample");
  await expect(run()).rejects.toThrow(WorkbookTaken);
  await action;
  expect(currentProgress()).toMatchObject({ state: "done" });
  expect(await sheetNames()).not.toContain("Selvtest");
});

test.each([
  ["a cell", () => write("Ark1", "Z99", 1)],
  [
    "a name",
    () =>
      Excel.run(async (context) => {
        context.workbook.names.add("mitt", "=1");
        await context.sync();
      }),
  ],
  [
    "a chart",
    () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Ark1");
        sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
        await context.sync();
      }),
  ],
  [
    "an earlier self-test",
    async () => {
      await run({ probes: [] });
    },
  ],
])("a workbook with %s is left alone", async (_what, fill) => {
  await fill();
  const before = await workbookAsItIs();
  const onProbe = jest.fn();
  expect(await run({ onProbe })).toEqual({ state: "not-empty" });
  expect(onProbe).not.toHaveBeenCalled();
  expect(await workbookAsItIs()).toEqual(before);
});

test("a probe that fails has its code as its answer, and the next one follows; its sheet is taken away", async () => {
  const result = await run({
    probes: PROBES.filter(({ id }) => id === "page-worker" || id === "page-policy" || id === "blank-cell"),
    page: { startWorker: () => Promise.reject(new TypeError("no worker")), refusedByPolicy: () => ["eval"] },
  });
  expect(result).toMatchObject({
    state: "done",
    answers: { "page-worker": { error: "TypeError" }, "page-policy": ["eval"] },
    leftBehind: [],
  });
  expect(await sheetNames()).toEqual(["Ark1", "Selvtest"]);
});

test("the probes of a blank cell tell an Excel that gives nothing from one that gives 0", async () => {
  const blanks = PROBES.filter(({ id }) => /^blank-(?:any|range)$/.test(id));
  bench.dispose();
  bench = await openWorkbook({ emptyCell: 0 });
  const result = await run({ probes: blanks });
  if (result.state === "not-empty") throw new Error(result.state);
  expect(blanks.map(({ id }) => [id, result.rows.find((row) => row.id === id)?.equal])).toEqual(
    blanks.map(({ id }) => [id, "no"]),
  );
});

test("a stopped self-test keeps the answers it has, and says which probes were not run", async () => {
  const stop = new AbortController();
  const result = await run({ signal: stop.signal, onProbe: (_id, done) => done === 1 && stop.abort() });
  expect(result.state).toBe("stopped");
  const rows = await valuesOf("Selvtest", "A4:F6");
  expect(rows.map(([id, , , seen, equal, note]) => [id, seen !== "", equal, note])).toEqual([
    ["text-007", true, "ja", ""],
    ["text-date", true, "ja", ""],
    ["formula-index", false, "", "Ikke kjørt."],
  ]);
  expect(await sheetNames()).toEqual(["Ark1", "Selvtest"]);
});

test("a sheet of somebody else's that comes meanwhile stays", async () => {
  await run({
    probes: PROBES.filter(({ id }) => id === "way-ledger"),
    wait: async () => {
      await bench.host.settled();
      await Excel.run(async (context) => {
        const mine = context.workbook.worksheets.getItemOrNullObject("Mitt ark");
        await context.sync();
        if (mine.isNullObject) context.workbook.worksheets.add("Mitt ark");
        await context.sync();
      });
    },
  });
  expect(await sheetNames()).toEqual(["Ark1", "Selvtest", "Mitt ark"]);
});

test("the made file has the formulas that a file of ours has", async () => {
  await bench.open(new Uint8Array(Buffer.from(FILE_WITH_FORMULAS, "base64")));
  expect(await valuesOf("Fra fil", "A1:B5")).toEqual([
    [1, 2],
    [2, 3],
    [3, 45473],
    [4, 15],
    [5, 12],
  ]);
});

test("every probe has its title, and no id comes twice", () => {
  const ids = PROBES.map(({ id }) => id);
  expect([...ids].sort()).toEqual(Object.keys(probeTitles).sort());
  expect(new Set(ids).size).toBe(ids.length);
});

import type { Outcome } from "../../../src/excel/host";
import type { Headless } from "../../../src/workbench/headless";
import { meet } from "../secondUser";
import { workbookAsItIs } from "../wholeWorkbook";
import { calculated, openWorkbook, sheetNames, valuesOf, write } from "../workbook";
import { SCENARIOS } from "./actions";

// What attack.md found, as a law: each action with what may come between its requests. No cell and no sheet of anyone is
// lost, and what the user is told is so.

const NAMES = Object.keys(SCENARIOS);
const scenarioOf = (name: string) => SCENARIOS[name] ?? fail(name);
const fail = (name: string): never => {
  throw new Error(name);
};

let bench: Headless;
const open = async (name: string): Promise<void> => {
  bench = await openWorkbook();
  await scenarioOf(name).prepare();
  await calculated(); // the requests of a scenario are counted
  bench.host.traffic.resetCount();
};
afterEach(() => bench.dispose());

const leftovers = async (): Promise<string[]> => (await sheetNames()).filter((name) => /^BIBSYS /.test(name));
const codesOf = ({ findings }: Outcome): string[] =>
  findings.filter(({ severity }) => severity === "error").map(({ code }) => code);

const outcomeOf = (act: () => Promise<Outcome>): Promise<Outcome | { refused: unknown }> =>
  act().catch((refused: unknown) => ({ refused }));

/** Holds what the user is told to what is so. */
async function expectTrue(told: Outcome | { refused: unknown }, before: unknown): Promise<"done" | "unchanged"> {
  bench.host.traffic.resetCount();
  expect(await leftovers()).toEqual([]);
  if ("refused" in told) {
    expect(told.refused).toMatchObject({ name: "ExcelRefusal", leftBehind: [] });
    expect(await workbookAsItIs()).toEqual(before);
    return "unchanged";
  }
  if (told.sheet === undefined) return "unchanged";
  expect(await sheetNames()).toContain(told.sheet);
  return "done";
}

describe("a lost answer", () => {
  test.each(NAMES)("%s: the request was carried out, so it is told as done", async (name) => {
    await open(name);
    const before = await workbookAsItIs();
    bench.host.traffic.resetCount();
    bench.host.traffic.loseResponse(scenarioOf(name).writes);
    expect(await expectTrue(await outcomeOf(scenarioOf(name).act), before)).toBe("done");
    expect(await workbookAsItIs()).not.toEqual(before);
  });

  test.each(NAMES)("%s: a lost reading changes nothing, and a lost end harms nothing", async (name) => {
    await open(name);
    const before = await workbookAsItIs();
    for (const n of [1, scenarioOf(name).writes - 1]) {
      bench.host.traffic.resetCount();
      bench.host.traffic.loseResponse(n);
      expect(await expectTrue(await outcomeOf(scenarioOf(name).act), before)).toBe("unchanged");
    }
    bench.host.traffic.resetCount();
    bench.host.traffic.loseResponse(scenarioOf(name).writes + 1);
    expect(await expectTrue(await outcomeOf(scenarioOf(name).act), before)).toBe("done");
  });
});

describe("a sheet of the same name, made by somebody else meanwhile", () => {
  const making = NAMES.filter((name) => scenarioOf(name).makes !== undefined);

  test.each(making)("%s: theirs is not touched, and the user is told", async (name) => {
    await open(name);
    const { makes = "", writes, act } = scenarioOf(name);
    const before = (await workbookAsItIs()) as { sheets: unknown[] };
    let theirs: unknown;
    bench.host.traffic.resetCount();
    bench.host.traffic.beforeRequest(writes, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add(makes).getRange("A1").values = [["Kollegas"]];
        await context.sync();
      });
      theirs = await workbookAsItIs();
    });
    const told = await act();
    expect([told.sheet, codesOf(told)]).toEqual([undefined, ["made-meanwhile"]]);
    expect(await valuesOf(makes, "A1")).toEqual([["Kollegas"]]);
    expect(await workbookAsItIs()).toEqual(theirs);
    expect(before.sheets).toHaveLength((await sheetNames()).length - 1);
  });
});

describe("a second user with the same button", () => {
  test.each(NAMES)("%s: before any request, both end well or one is told", async (name) => {
    let met = 0;
    for (let n = 1; n <= 6; n += 1) {
      await open(name);
      const sheetsBefore = await sheetNames();
      const { act } = scenarioOf(name);
      const { hasMet, first, second } = await meet(bench, n, act, act);
      if (hasMet) {
        met += 1;
        expect([n, first.status, second?.status]).toEqual([n, "fulfilled", "fulfilled"]);
        const told = [first, second].flatMap((one) => (one?.status === "fulfilled" ? [one.value] : []));
        expect(await leftovers()).toEqual([]);
        expect(await sheetNames()).toEqual(expect.arrayContaining(sheetsBefore));
        for (const { sheet } of told) if (sheet !== undefined) expect(await sheetNames()).toContain(sheet);
        expect(told.some(({ sheet }) => sheet !== undefined)).toBe(true);
        for (const one of told) if (one.sheet === undefined) expect(codesOf(one)).not.toEqual([]);
      }
      if (n < 6) bench.dispose();
    }
    expect(met).toBeGreaterThan(1);
  });
});

describe("a colleague's cell, typed between any two requests", () => {
  test.each(NAMES)("%s: it stands", async (name) => {
    for (let n = 1; n <= 6; n += 1) {
      await open(name);
      const { act } = scenarioOf(name);
      const [sheet = ""] = await sheetNames();
      bench.host.traffic.resetCount();
      const typed: number[] = [];
      bench.host.traffic.beforeRequest(n, async () => {
        await write(sheet, "K40", "Kollegas");
        typed.push(n);
      });
      await act();
      bench.host.traffic.resetCount();
      if (typed.length > 0) expect(await valuesOf(sheet, "K40")).toEqual([["Kollegas"]]);
      expect(await leftovers()).toEqual([]);
      if (n < 6) bench.dispose();
    }
  });
});

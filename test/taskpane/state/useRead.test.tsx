import { act, renderHook } from "@testing-library/react";
import { ExcelRefusal } from "../../../src/excel";
import type { Actions } from "../../../src/taskpane/state/actions";
import { isAlike } from "../../../src/taskpane/state/isAlike";
import { logError } from "../../../src/taskpane/state/logError";
import { useRead, type ReadOptions, type ReadWatch } from "../../../src/taskpane/state/useRead";
import { whyOf } from "../../../src/taskpane/state/whyOf";
import { holdActions } from "../heldActions";
import { around } from "../renderPanel";

// What is printed for developers has its own test.
jest.mock("../../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => jest.mocked(logError).mockClear());

/** A reading that a test ends as it likes. */
type Held = {
  of: string;
  watch: ReadWatch;
  end: (value: readonly string[]) => Promise<void>;
  fail: (error: Error) => Promise<void>;
};

/** The hook over readings that are held, in a workbook whose changes and selection a test reports. */
function show(options: ReadOptions<readonly string[]> = {}, isAsked = true) {
  const readings: Held[] = [];
  const watchers = { changes: new Set<() => void>(), selection: new Set<() => void>() };
  const watch = (kind: keyof typeof watchers) => async (watcher: (change: { sheetId: string }) => void) => {
    const tell = () => watcher({ sheetId: "" });
    watchers[kind].add(tell);
    return async () => void watchers[kind].delete(tell);
  };
  const held = holdActions();
  const actions: Actions = { ...held, watchChanges: watch("changes"), watchSelection: watch("selection") };
  const read = (of: string, watch: ReadWatch) =>
    new Promise<readonly string[]>((resolve, reject) => {
      readings.push({
        of,
        watch,
        end: (value) => act(async () => resolve(value)),
        fail: (error) => act(async () => reject(error)),
      });
    });
  const { result, rerender, unmount } = renderHook(({ of }) => useRead(of, read, options), {
    wrapper: around(actions),
    initialProps: { of: isAsked ? "a" : undefined },
  });
  return {
    readings,
    report: held.report,
    known: () => result.current.known,
    now: () => result.current,
    ask: (of: string | undefined) => act(async () => rerender({ of })),
    change: (kind: keyof typeof watchers = "changes") =>
      act(async () => {
        for (const tell of watchers[kind]) tell();
      }),
    close: () => act(async () => unmount()),
    watchers,
  };
}

const ofEach = (readings: readonly Held[]) => readings.map(({ of }) => of);
const isStopped = ({ watch }: Held) => watch.signal.aborted;

test("reads once, and knows nothing until the answer comes", async () => {
  const { readings, known } = show();
  expect([ofEach(readings), known()]).toEqual([["a"], { state: "reading" }]);
  await readings[0]?.end(["one"]);
  expect(known()).toEqual({ state: "read", value: ["one"] });
  expect(readings).toHaveLength(1);
});

test("asks nothing, and watches nothing, until there is a question", async () => {
  const { readings, known, ask, watchers } = show({ follow: "changes" }, false);
  expect([readings, known(), watchers.changes.size]).toEqual([[], { state: "unasked" }, 0]);
  await ask("a");
  expect([ofEach(readings), known(), watchers.changes.size]).toEqual([["a"], { state: "reading" }, 1]);
  await ask(undefined);
  expect([known(), watchers.changes.size]).toEqual([{ state: "unasked" }, 0]);
});

test("an answer that comes after a newer one is dropped, and its reading is stopped", async () => {
  const { readings, known, ask } = show();
  await ask("b");
  expect(readings.map(isStopped)).toEqual([true, false]);
  await readings[1]?.end(["new"]);
  await readings[0]?.end(["old"]);
  expect(known()).toEqual({ state: "read", value: ["new"] });
});

test("a failure that comes late is dropped too, and is not printed", async () => {
  const { readings, known, ask } = show();
  await ask("b");
  await readings[1]?.end(["new"]);
  await readings[0]?.fail(new Error("late"));
  expect(known()).toEqual({ state: "read", value: ["new"] });
  expect(logError).not.toHaveBeenCalled();
});

test("the last answer stays until the next one comes, but is no answer to what is asked now", async () => {
  const { readings, now, ask } = show();
  await readings[0]?.end(["one"]);
  expect(now().isCurrent).toBe(true);
  await ask("b");
  expect([now().known, now().isCurrent, now().at]).toEqual([
    { state: "read", value: ["one"] },
    false,
    { state: "reading", share: 0 },
  ]);
  await readings[1]?.end(["two"]);
  expect([now().known, now().isCurrent]).toEqual([{ state: "read", value: ["two"] }, true]);
});

test("what reads the same is kept as the same object where the options say how; otherwise the newest is shown", async () => {
  const keep = (before: readonly string[], next: readonly string[]) => (isAlike(before, next) ? before : next);
  const [kept, newest] = [show({ keep }), show()];
  for (const { readings, now, ask } of [kept, newest]) {
    await readings[0]?.end(["one"]);
    const before = now().latest;
    await ask("b");
    await readings[1]?.end(["one"]);
    expect(now().latest === before).toBe(now === kept.now);
    await ask("c");
    await readings[2]?.end(["two"]);
    expect(now().latest).toEqual(["two"]);
  }
});

test("reads again when its user asks", async () => {
  const { readings, now, known } = show();
  await readings[0]?.end(["one"]);
  await act(async () => now().readAgain());
  await readings[1]?.end(["two"]);
  expect(known()).toEqual({ state: "read", value: ["two"] });
});

test.each([
  // why                                            follows       readings after an action, a change, a selection
  ["nothing: read once", undefined, [1, 1, 1]],
  ["actions: read again after each", "actions", [2, 2, 2]],
  ["changes: read again after actions and changes", "changes", [2, 3, 3]],
  ["the selection: read again when it moves", "selection", [1, 1, 2]],
] as const)("follows %s", async (_why, follow, counts) => {
  const { readings, report, change } = show(follow ? { follow } : {});
  await readings[0]?.end(["one"]);
  report({ state: "running", action: "BIBSYS.runControl" });
  report({ state: "idle" });
  const seen = [readings.length];
  await change("changes");
  seen.push(readings.length);
  await change("selection");
  seen.push(readings.length);
  expect(seen).toEqual(counts);
});

test("does not read while an action runs, however much it changes; it reads once when the action is done", async () => {
  const { readings, report, change, known } = show({ follow: "changes" });
  report({ state: "running", action: "BIBSYS.importLedger" });
  expect(readings.map(isStopped)).toEqual([true]);
  await change();
  await change();
  expect(readings).toHaveLength(1);
  report({ state: "done", action: "BIBSYS.importLedger", outcome: { sheet: "Hovedbok", findings: [] } });
  expect(readings).toHaveLength(2);
  await readings[1]?.end(["after"]);
  expect(known()).toEqual({ state: "read", value: ["after"] });
});

test("counts the changes, so that an answer from before one is not current", async () => {
  const { readings, now, change } = show({ follow: "changes" });
  await readings[0]?.end(["one"]);
  await change();
  expect([now().times, now().isCurrent]).toEqual([1, false]);
  await readings[1]?.end(["two"]);
  expect([now().times, now().isCurrent]).toEqual([1, true]);
});

test("a failure is an answer with its reason, is printed once, and leaves the latest value", async () => {
  const { readings, now, known } = show();
  await readings[0]?.end(["one"]);
  await act(async () => now().readAgain());
  const error = new ExcelRefusal("InvalidOperationInCellEditMode", undefined);
  await readings[1]?.fail(error);
  expect(known()).toEqual({ state: "unread", why: whyOf(error), error });
  expect(now().latest).toEqual(["one"]);
  expect(jest.mocked(logError).mock.calls).toEqual([[error]]);
  await act(async () => now().readAgain());
  await readings[2]?.end(["two"]);
  expect(known()).toEqual({ state: "read", value: ["two"] });
});

test("says how far it has come, is stopped at once, and can be read again", async () => {
  const { readings, now } = show();
  await act(async () => readings[0]?.watch.onProgress(21, 50));
  expect(now().at).toEqual({ state: "reading", share: 0.42 });
  await act(async () => now().stop());
  expect([readings.map(isStopped), now().at]).toEqual([[true], { state: "stopped" }]);
  await act(async () => readings[0]?.watch.onProgress(50, 50));
  await readings[0]?.end(["late"]);
  expect(now().at).toEqual({ state: "stopped" });
  await act(async () => now().readAgain());
  expect(now().at).toEqual({ state: "reading", share: 0 });
  await readings[1]?.end(["one"]);
  expect(now().at).toEqual({ state: "read", value: ["one"] });
});

test("a reading that has nothing to count has come nowhere", async () => {
  const { readings, now } = show();
  await act(async () => readings[0]?.watch.onProgress(0, 0));
  expect(now().at).toEqual({ state: "reading", share: 0 });
});

test("when the panel closes, its reading is stopped, what it watches is let go, and a late answer disturbs nothing", async () => {
  const { readings, watchers, close } = show({ follow: "changes" });
  expect(watchers.changes.size).toBe(1);
  await close();
  expect([readings.map(isStopped), watchers.changes.size]).toEqual([[true], 0]);
  await readings[0]?.end(["late"]);
  await readings[0]?.fail(new Error("late"));
  expect(logError).not.toHaveBeenCalled();
});

test("in a pane that is hidden, changes are read once, when it is shown again", async () => {
  const { readings, change } = show({ follow: "changes" });
  await readings[0]?.end(["one"]);
  const hidden = jest.spyOn(document, "hidden", "get").mockReturnValue(true);
  await change();
  await change();
  expect(readings).toHaveLength(1);
  hidden.mockReturnValue(false);
  await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
  expect(readings).toHaveLength(2);
  await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
  expect(readings).toHaveLength(2);
  hidden.mockRestore();
});

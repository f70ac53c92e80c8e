import { Cancelled, withSteps } from "../../src/excel/host/steps";
import { readCalculated } from "../../src/excel/read/readCalculated";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Excel as far as a reading sees it: it calculates, and a test ends that. */
function held({ mode = "Automatic", state = "Done", shown = [[1]] as unknown[][] } = {}) {
  const handlers = new Set<() => Promise<void>>();
  const now = { mode, state, shown };
  let [syncs, reads] = [0, 0];
  const application = {
    load: () => undefined,
    get calculationMode() {
      return now.mode;
    },
    get calculationState() {
      return now.state;
    },
  };
  const onCalculated = {
    add: (handler: () => Promise<void>) => {
      handlers.add(handler);
      return { remove: () => handlers.delete(handler) };
    },
  };
  const sync = () => Promise.resolve(void (syncs += 1));
  const context = { workbook: { application, worksheets: { onCalculated } }, sync } as unknown as Excel.RequestContext;
  const read = async () => {
    reads += 1;
    await context.sync();
    return now.shown;
  };
  return {
    now,
    handlers,
    counts: () => ({ syncs, reads }),
    start: () => readCalculated(context, read, (shownNow) => shownNow),
    end: async () => {
      for (const handler of handlers) await handler();
    },
  };
}

/** Lets everything run that waits for no event and no time. */
const idle = () => jest.advanceTimersByTimeAsync(0);

const BUSY = { shown: [["Lønn", "#BUSY!"]] };

test("a workbook that is calculated is read once, in its one sync", async () => {
  const excel = held();
  expect(await excel.start()).toEqual({ read: [[1]], calculation: "done" });
  expect([excel.counts(), excel.handlers.size]).toEqual([{ syncs: 1, reads: 1 }, 0]);
});

test("one that does not calculate by itself is not waited for", async () => {
  const excel = held({ mode: "Manual", state: "Pending" });
  expect(await excel.start()).toMatchObject({ calculation: "manual" });
  expect(excel.counts().reads).toBe(1);
});

test.each([
  ["a cell waits for its function", BUSY],
  ["Excel says so, and the cells have their old values", { state: "Calculating" }],
  ["a function was typed into a workbook that does not calculate by itself", { mode: "Manual", ...BUSY }],
])("it waits for the end and reads again where %s", async (_why, given) => {
  const excel = held(given);
  const reading = excel.start();
  await idle();
  await excel.end();
  await idle();
  // One sheet is done, the next one is not.
  excel.now.shown = [[2]];
  excel.now.state = "Done";
  excel.now.mode = "Automatic";
  await excel.end();
  expect(await reading).toEqual({ read: [[2]], calculation: "done" });
  expect(excel.handlers.size).toBe(0);
});

test("an end that comes before anyone listens is not missed", async () => {
  const excel = held(BUSY);
  const reading = excel.start();
  excel.now.shown = [[2]];
  expect(await reading).toEqual({ read: [[2]], calculation: "done" });
});

test("it waits no longer than ten seconds, and says that Excel still calculates", async () => {
  const excel = held(BUSY);
  const reading = excel.start();
  await idle();
  const { reads } = excel.counts();
  await jest.advanceTimersByTimeAsync(9_999);
  expect(excel.counts().reads).toBe(reads);
  await jest.advanceTimersByTimeAsync(1);
  expect(await reading).toEqual({ read: BUSY.shown, calculation: "calculating" });
  expect([excel.handlers.size, jest.getTimerCount()]).toEqual([0, 0]);
});

test("its user can stop it", async () => {
  const excel = held(BUSY);
  const stop = new AbortController();
  const reading = withSteps({ signal: stop.signal, onStep: () => undefined }, excel.start);
  const failed = expect(reading).rejects.toThrow(Cancelled);
  await idle();
  stop.abort();
  await failed;
  expect([excel.handlers.size, jest.getTimerCount()]).toEqual([0, 0]);
});

import { settled } from "../../src/excel/host/settled";
import type { SheetChange } from "../../src/excel/host/watchWorkbook";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A watch whose changes a test makes. */
async function watched() {
  let change: (change: SheetChange) => void = () => undefined;
  const ended = jest.fn(() => Promise.resolve());
  const heard: string[] = [];
  const unwatch = await settled((watcher) => {
    change = watcher;
    return Promise.resolve(ended);
  })(({ sheetId }) => heard.push(sheetId));
  return { change: (sheetId: string) => change({ sheetId }), heard, unwatch, ended };
}

test("an edit and the ends of its calculation are one change of each sheet", async () => {
  const { change, heard } = await watched();
  for (const sheet of ["Poster", "Regnskap", "Poster", "Poster"]) change(sheet);
  expect(heard).toEqual([]);
  jest.advanceTimersByTime(299);
  expect(heard).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(heard).toEqual(["Poster", "Regnskap"]);
  jest.advanceTimersByTime(10_000);
  expect(heard).toHaveLength(2);
});

test("what changes without rest is passed on in the end", async () => {
  const { change, heard } = await watched();
  for (let i = 0; i < 40; i += 1) {
    change("Poster");
    jest.advanceTimersByTime(100);
  }
  expect(heard).toEqual(["Poster"]);
});

test("a panel that closes hears nothing more", async () => {
  const { change, heard, unwatch, ended } = await watched();
  change("Poster");
  await unwatch();
  jest.advanceTimersByTime(10_000);
  expect([heard, ended.mock.calls.length]).toEqual([[], 1]);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { templateFiles } from "../../../src/xlsx";

const FOLDER = join(__dirname, "../../../assets/templates");

let made: Map<string, Uint8Array>;

beforeAll(async () => {
  made = await templateFiles();
});

test("there is a file for every template in every language, and no other", () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...made.keys()].sort());
});

test("the files are what npm run templates would write now: run it where this fails", () => {
  const stale = [...made].filter(([name, bytes]) => !readFileSync(join(FOLDER, name)).equals(bytes));
  expect(stale.map(([name]) => name)).toEqual([]);
});

test("the same sheets make the same bytes, whatever the time is", async () => {
  jest.useFakeTimers({
    now: new Date("2031-02-03T04:05:06Z"),
    doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "setTimeout"],
  });
  const again = await templateFiles();
  jest.useRealTimers();
  expect(
    [...again].map(([name, bytes]) => [name, Buffer.from(bytes).equals(made.get(name) ?? Buffer.alloc(0))]),
  ).toEqual([...made.keys()].map((name) => [name, true]));
});

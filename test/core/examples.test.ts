import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAt } from "../amounts";

// Runs every `call // => result` of the doc comments of core, so that an example cannot go stale.
const CORE = join(__dirname, "../../src/core");
const files = readdirSync(CORE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

const exported = files.map((file) => jest.requireActual<Record<string, unknown>>(join(CORE, file)));
const scope: Record<string, unknown> = Object.assign({ cellAt }, ...exported);

const examples = files.flatMap((file) =>
  [...readFileSync(join(CORE, file), "utf8").matchAll(/^ \* (.+?) \/\/ => (.+)$/gmu)].map(
    ([, call = "", result = ""]) => [file, call, result] as const,
  ),
);

test("core has examples", () => {
  expect(examples.length).toBeGreaterThan(25);
});

test.each(examples)("%s: %s", (_file, call, result) => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- running the examples is what this test is for
  expect(String(new Function(...Object.keys(scope), `return ${call}`)(...Object.values(scope)))).toBe(result);
});

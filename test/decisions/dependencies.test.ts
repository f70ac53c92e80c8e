import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const decision = readFileSync(join(ROOT, "docs/decisions/0001-dependencies.md"), "utf8");

type Package = Record<"dependencies" | "devDependencies", Record<string, string>>;
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Package;
const versions = { ...dependencies, ...devDependencies };

test("every dependency has its reason, and every reason its dependency", () => {
  const reasoned = decision
    .split("\n")
    .filter((line) => line.startsWith("- `"))
    .flatMap((line) => line.slice(0, line.indexOf("`:")).match(/[^-`,\s][^`,\s]*/g) ?? []);
  expect(reasoned.sort()).toEqual(Object.keys(versions).sort());
});

test("every version is exact, so that everyone builds the same add-in", () => {
  expect(Object.entries(versions).filter(([, version]) => !/^(npm:[^@]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

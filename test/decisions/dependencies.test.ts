import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const decision = readFileSync(join(ROOT, "docs/decisions/0001-dependencies.md"), "utf8");

type Versions = Readonly<Record<string, string>>;
interface Package {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly overrides?: Readonly<Record<string, unknown>>;
  readonly workspaces?: readonly string[];
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")) as Package;
const addin = readPackage(".");
const packages = [addin, ...(addin.workspaces ?? []).map(readPackage)];
const versions = packages.flatMap((one) =>
  Object.entries({ ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies }),
);
const names = [...new Set(versions.map(([name]) => name))];

test("the workbench is a package of its own", () => {
  expect(addin.workspaces).toEqual(["src/workbench"]);
});

test("every dependency has its reason, and every reason its dependency", () => {
  const reasoned = decision
    .split("\n")
    .filter((line) => line.startsWith("- `"))
    .flatMap((line) => line.slice(0, line.indexOf("`:")).match(/[^-`,\s][^`,\s]*/g) ?? []);
  expect(reasoned.sort()).toEqual(names.sort());
});

test("every version is exact, so that everyone builds the same add-in", () => {
  expect(versions.filter(([, version]) => !/^(npm:[^@]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("what both packages need, and what an override holds, has one version", () => {
  const held = Object.entries(addin.overrides ?? {}).filter(([name]) => names.includes(name));
  const all = [...versions, ...held.filter(([, version]) => typeof version === "string")];
  const several = names.filter(
    (name) => new Set(all.flatMap(([one, version]) => (one === name ? version : []))).size > 1,
  );
  expect(several).toEqual([]);
});

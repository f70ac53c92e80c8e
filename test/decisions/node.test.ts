import { readFileSync } from "node:fs";
import { engines } from "../../package.json";
import { findComplaint } from "../../src/workbench/start/conditions.cjs";

type Locked = { engines?: { node?: string } | string[] };
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const { satisfies } = jest.requireActual<{ satisfies: (version: string, range: string) => boolean }>("semver");

/** The lowest of each Node that is kept up. */
const LOWEST = ["20.19.0", "22.13.0", "24.0.0"];

test.each(LOWEST)("every package takes Node %s, so that npm ci has nothing to warn of", (version) => {
  const all = Object.entries(packages);
  expect(all.length).toBeGreaterThan(500);
  const refusing = all.filter(([, { engines: needed }]) => {
    const range = Array.isArray(needed) ? undefined : needed?.node;
    return range !== undefined && !satisfies(version, range);
  });
  expect(refusing.map(([path]) => path)).toEqual([]);
});

test("the Node that runs this is one of them", () => {
  expect(satisfies(process.versions.node, engines.node)).toBe(true);
});

test.each([
  ...LOWEST,
  ...["18.20.8", "20.18.3", "20.20.2", "21.7.3", "22.12.0", "22.22.0", "23.11.0", "24.9.0", "25.1.0", "26.0.0"],
])("npm start and package.json agree on Node %s", async (node) => {
  const complaint = await findComplaint({ root: process.cwd(), node, port: "not looked at" });
  expect(complaint?.startsWith("PORT=")).toBe(satisfies(node, engines.node));
});

test("the README names the same versions", () => {
  const sentence = /You need \[Node\.js\].*/.exec(readFileSync("README.md", "utf8"))?.[0] ?? "";
  expect(sentence.match(/\d+(?:\.\d+)?/g)).toEqual(["24", "22", "22.13", "20", "20.19"]);
  expect(engines.node).toBe("^20.19.0 || ^22.13.0 || >=24.0.0");
});

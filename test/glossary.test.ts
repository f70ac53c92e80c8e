import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (path: string): string => readFileSync(join(__dirname, "..", path), "utf8");

// Numbers and words that are not ideas of finance.
const PLUMBING = [
  "decimal",
  "decimalOf",
  "doubleOf",
  "cellNumber",
  "Decimal",
  "ONE",
  "ZERO",
  "quotient",
  "isBlank",
  "meaningOf",
  "plainWord",
  "plainKey",
  "isSameKey",
  "Vocabulary",
  "Run",
  "runsOf",
];

test("the glossary and core use the same words", () => {
  const rows = read("docs/glossary.md")
    .split("\n")
    .filter((line) => /^\| (?!en |---)/u.test(line));
  const explained = rows.flatMap((row) =>
    [...(row.split("|").at(-2) ?? "").matchAll(/`(\w+)`/gu)].map(([, name = ""]) => name),
  );
  const exported = [...read("src/core/index.ts").matchAll(/export \{([^}]*)\}/gu)]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.replace(/^\s*type /u, "").trim())
    .filter((name) => name !== "" && !PLUMBING.includes(name));
  expect(explained.sort()).toEqual(exported.sort());
});

test("every word is given in all three languages", () => {
  const rows = read("docs/glossary.md")
    .split("\n")
    .filter((line) => /^\| (?!en |---)/u.test(line));
  expect(
    rows.filter((row) =>
      row
        .split("|")
        .slice(1, -1)
        .some((cell) => cell.trim() === ""),
    ),
  ).toEqual([]);
});

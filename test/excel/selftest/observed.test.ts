import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareAnswers, type Answers } from "../../../src/excel/selftest/compareAnswers";
import { expectedAnswers } from "../../../src/excel/selftest/expected";
import { observedFile, observedFileName } from "../../../src/excel/selftest";
import { openWorkbook } from "../workbook";
import { wrongIn, type NamedDifferences } from "./observed";

const FOLDER = join(__dirname, "../../../docs/observed");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json") && name !== "differences.json");
const named = JSON.parse(readFileSync(join(FOLDER, "differences.json"), "utf8")) as NamedDifferences;

describe("what real Excel answered is law", () => {
  // No Excel has answered yet: then there is no row.
  const rows = files.map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
  test.each(rows.map((file) => [file.name, file] as const).concat([["(the folder)", { name: "", text: "" }]]))(
    "%s",
    (_name, file) => {
      if (file.name !== "") expect(wrongIn(file, expectedAnswers(), named)).toEqual([]);
    },
  );

  test("a difference is named only for a file that is there", () => {
    expect(Object.keys(named).filter((name) => !existsSync(join(FOLDER, name)))).toEqual([]);
  });
});

describe("the law sees", () => {
  const NAME = "selvtest-PC-16.0.19127.20240.json";
  const text = readFileSync(join(__dirname, "made", NAME), "utf8");
  const made = JSON.parse(text) as { answers: Answers };
  const file = { name: NAME, text };
  const differs = `${NAME}: undo-name: Excel {"inside":"UndoNotSupported","outside":"done"}, workbench {"inside":"done","outside":"done"}`;
  const workbench: Answers = {
    "undo-name": { outside: "done", inside: "done" },
    "text-007": made.answers["text-007"] ?? null,
  };

  test("a probe that Excel answers otherwise, until it has a reason", () => {
    expect(wrongIn(file, workbench, {})).toEqual([differs]);
    expect(wrongIn(file, workbench, { [NAME]: { "undo-name": " " } })).toEqual([differs]);
    expect(wrongIn(file, workbench, { [NAME]: { "undo-name": "npm's office.js drops the option" } })).toEqual([]);
  });

  test("a reason whose difference is gone, for any probe", () => {
    const reasons = { [NAME]: { "undo-name": "why", "text-007": "why", "blank-cell": "why" } };
    expect(wrongIn(file, workbench, reasons)).toEqual([
      `${NAME}: text-007: is named, and no longer differs`,
      `${NAME}: blank-cell: is named, and no longer differs`,
    ]);
  });

  test("a probe that the workbench no longer has", () => {
    expect(wrongIn(file, { "undo-name": made.answers["undo-name"] ?? null }, {})).toEqual([
      `${NAME}: text-007: Excel {"formula":"007","type":"String","value":"007"}, workbench `,
    ]);
  });

  test("a file of another name, or that is no self-test", () => {
    const renamed = { name: "min.json", text };
    expect(wrongIn(renamed, made.answers, {})).toEqual([`min.json: should be called ${NAME}`]);
    expect(() => wrongIn({ name: NAME, text: "{}" }, workbench, {})).toThrow("selfTest");
    expect(() => wrongIn({ name: NAME, text: text.replace("2026-09-03", "3. september") }, workbench, {})).toThrow(
      "date",
    );
  });
});

describe("an answer held against the expected one", () => {
  const equalityOf = (expected: Answers, seen: Answers) => compareAnswers(expected, seen)[0]?.equal;

  test.each([
    ["the same, in another order of keys", { formula: "a", value: 1 }, { value: 1, formula: "a" }, "yes"],
    ["another", { value: 1 }, { value: 2 }, "no"],
    ["of what the workbench lacks", { error: "ApiNotFound" }, { error: "AccessDenied" }, "unknown"],
    ["of a probe that is newer than the golden file", undefined, { value: 2 }, "unknown"],
    ["not given", { value: 1 }, undefined, "unanswered"],
  ] as const)("%s", (_what, expected, seen, equal) => {
    const answers = (answer: Answers["text-007"] | undefined): Answers =>
      answer === undefined ? {} : { "text-007": answer };
    expect(equalityOf(answers(expected), answers(seen))).toBe(equal);
  });
});

test("the file that a user saves is one that the law takes", async () => {
  const bench = await openWorkbook();
  const saved = observedFile(expectedAnswers(), { date: "2026-09-03", addIn: "1.0.0" });
  expect(saved).toMatchObject({ selfTest: 1, language: "nb-NO", date: "2026-09-03", addIn: "1.0.0" });
  const file = { name: observedFileName(saved), text: JSON.stringify(saved) };
  expect(wrongIn(file, expectedAnswers(), {})).toEqual([]);
  bench.dispose();
});

import { readSaft } from "../../../src/readers/saft/readSaft";
import { fileWith } from "../files";
import { BALANCED, type Selection, auditFile, header } from "./auditFile";

test.each<[why: string, selections: Selection[], cut: string[]]>([
  ["whole months", [{ from: "2024-02-01", to: "2024-02-29" }], []],
  ["half a month", [{ from: "2024-06-16", to: "2024-06-30" }], ["0"]],
  ["a year that is not over", [{ from: "2024-01-01", to: "2024-06-20" }], ["0"]],
  [
    "both halves of a month",
    [
      { from: "2024-06-01", to: "2024-06-15" },
      { from: "2024-06-16", to: "2024-06-30" },
    ],
    [],
  ],
  [
    "a day between two parts",
    [
      { from: "2024-06-01", to: "2024-06-14" },
      { from: "2024-06-16", to: "2024-06-30" },
    ],
    ["0", "1"],
  ],
  ["periods", [{ first: "1", last: "6" }], []],
  ["periods, with days beside them", [{ first: "6", last: "6", from: "2024-06-03", to: "2024-06-28" }], []],
])("days of %s", async (_why, selections, cut) => {
  const files = selections.map((selection, i) =>
    fileWith(auditFile(BALANCED.replaceAll("B1", `B${i}`), header(selection)), { name: `${i}` }),
  );
  const { findings } = await readSaft(files, () => undefined);
  expect(findings.flatMap(({ code, facts }) => (code === "months-cut" ? [facts.file] : []))).toEqual(cut);
});

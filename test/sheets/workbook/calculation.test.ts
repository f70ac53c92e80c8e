import type { Finding } from "../../../src/core";
import { whileCalculating } from "../../../src/sheets";

const at = { sheet: "Regnskap", cell: "D9" };
const place = { in: "sheet", ...at } as const;
const differs: Finding = { code: "figure-differs", facts: { ...at, shown: "1", wanted: "2" }, severity: "error" };
const busy: Finding = { code: "figure-missing", facts: { ...at, shown: "#BUSY!" }, severity: "error" };
const waiting: Finding = { code: "error-for-amount", facts: { place, given: "#BUSY!" }, severity: "error" };
const broken: Finding = { code: "error-for-amount", facts: { place, given: "#REF!" }, severity: "error" };
const unnamed: Finding = { code: "figure-missing", facts: { ...at, shown: "#NAME?" }, severity: "error" };
const typed: Finding = { code: "key-doubled", facts: { table: "Poster", key: "lonn" }, severity: "error" };

const codes = (findings: readonly Finding[]) => findings.map(({ code, severity }) => `${code} ${severity}`);

test.each([
  // why                                       found                        calculation    findings
  ["what is calculated is as it is", [differs, busy], "done", ["figure-differs error", "figure-missing error"]],
  ["one finding while Excel calculates", [differs, busy, waiting], "calculating", ["still-calculating error"]],
  ["none where nothing waits", [], "calculating", []],
  [
    "another fault stays",
    [typed, busy, broken, unnamed],
    "calculating",
    ["still-calculating error", "key-doubled error", "error-for-amount error", "figure-missing error"],
  ],
  ["one finding where the user has to ask for it", [differs, differs], "manual", ["calculation-manual error"]],
  ["a warning there, where every figure is right", [], "manual", ["calculation-manual warning"]],
] as const)("%s", (_why, found, calculation, findings) => {
  expect(codes(whileCalculating(found, calculation))).toEqual(findings);
});

import { readSaft } from "../../../src/readers/saft/readSaft";
import { fileWith } from "../files";
import { BALANCED, type Selection, auditFile, header } from "./auditFile";

test.each([
  ["the quarter and the half-year it is in", { first: "4", last: "6" }, { first: "1", last: "6" }, ["files-overlap"]],
  ["two quarters", { first: "4", last: "6" }, { first: "1", last: "3" }, []],
  ["parts of one selection", { first: "1", last: "6" }, { first: "1", last: "6" }, []],
  ["halves of a month", { from: "2024-06-01", to: "2024-06-15" }, { from: "2024-06-16", to: "2024-06-30" }, []],
  [
    "a month and a day of it",
    { from: "2024-06-01", to: "2024-06-30" },
    { from: "2024-06-30", to: "2024-06-30" },
    ["files-overlap"],
  ],
])("%s: %j and %j", async (_why, one, other, codes) => {
  const files = [one, other].map((selection: Selection, i) => {
    const postings = BALANCED.replace("B1", `B${i}`).replace("<Period>6", `<Period>${selection.last ?? "6"}`);
    return fileWith(auditFile(postings, header(selection)), { name: `${i}.xml` });
  });
  const { findings } = await readSaft(files, () => undefined);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

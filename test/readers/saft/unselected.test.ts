import { readSaft } from "../../../src/readers/saft/readSaft";
import { fileWith } from "../files";
import { BALANCED, type Selection, auditFile, header } from "./auditFile";

test.each<[why: string, selections: Selection[], periods: string[], told: string[]]>([
  ["within it", [{ first: "1", last: "6" }], ["1", "6"], []],
  ["at the ends of the year", [{ from: "2024-01-01", to: "2024-12-31" }], ["0", "12", "13"], []],
  ["behind it", [{ from: "2024-01-01", to: "2024-03-31" }], ["1", "4", "6"], ["2024-01–2024-03: 2024-04, 2024-06"]],
  [
    "that another file has",
    [
      { first: "1", last: "3" },
      { first: "4", last: "4" },
    ],
    ["4"],
    [],
  ],
  ["of a file that does not say it", [{ first: "", last: "" }], ["6"], []],
])("postings in months %s", async (_why, selections, periods, told) => {
  const files = selections.map((selection, i) => {
    const postings = periods.map((period) => BALANCED.replace("B1", `B${i}`).replace("<Period>6", `<Period>${period}`));
    return fileWith(auditFile(postings.join(""), header(selection)), { name: `${i}.xml` });
  });
  const { findings } = await readSaft(files, () => undefined);
  const beyond = findings.flatMap(({ code, facts }) =>
    code === "months-unselected" ? [`${facts.selected}: ${facts.periods}`] : [],
  );
  expect(beyond).toEqual(told);
});

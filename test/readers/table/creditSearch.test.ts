import { createCreditSearch } from "../../../src/readers/table/creditSearch";
import { headOf } from "../../../src/readers/table/findHeads";
import { recogniseTable } from "../../../src/readers/table/recognise";
import type { TableChoice } from "../../../src/readers";

const HEADS = ["konto", "periode", "debet", "kredit"];

function searched(credits: readonly (readonly string[])[], choice: TableChoice = {}) {
  const forms = credits.map((cells, i) => {
    const rows = [HEADS, ...cells.map((credit) => ["2400", "202406", "", credit])];
    return { rows, form: recogniseTable({ file: `${i}.csv`, head: headOf(rows), rows }, choice, []) };
  });
  const search = createCreditSearch(
    forms.map(({ form }) => form),
    () => choice,
  );
  const looked = forms.map(({ form, rows }) => {
    const look = search.look(form);
    rows.forEach((row, i) => look?.see(row, i + 1));
    return look !== undefined;
  });
  search.end();
  return { credits: forms.map(({ form }) => form.table.credits), looked };
}

test.each([
  ["only positive ones", ["1", "2"], "unsigned"],
  ["only negative ones", ["-1", "-2"], "signed"],
  ["both", ["-1", "2"], "unsigned"],
  ["none", [], "unsigned"],
])("credits with %s", (_why, credits, sign) => {
  expect(searched([credits]).credits).toEqual([sign]);
});

test("tables of one header row write credits the same way, and one positive credit ends the search", () => {
  expect(searched([["-1"], ["2"], ["-3"]])).toEqual({
    credits: ["unsigned", "unsigned", "unsigned"],
    looked: [true, true, false],
  });
});

test("what the user has chosen is not searched for", () => {
  expect(searched([["-1"]], { credits: "unsigned" })).toEqual({ credits: ["unsigned"], looked: [false] });
});

import { createDimensions } from "../../../src/readers/saft/dimensions";
import type { DimensionChoice } from "../../../src/readers";

/** What each dimension is used as, of a table and of postings beside it: `K=costCentre`. */
function usesOf(
  table: readonly [type: string, name: string][],
  posted: readonly string[],
  chosen: DimensionChoice = {},
) {
  const dimensions = createDimensions(chosen);
  for (const [type, name] of table) dimensions.met({ type, name });
  const used = posted.map((type) => dimensions.use(type));
  const all = dimensions.all();
  for (const [i, type] of posted.entries()) expect(all.find((one) => one.type === type)?.use).toBe(used[i]);
  return all.flatMap(({ type, use }) => (use ? [`${type}=${use}`] : [])).sort();
}

test.each<
  [why: string, table: [type: string, name: string][], posted: string[], chosen: DimensionChoice, uses: string[]]
>([
  [
    "by their names",
    [
      ["1", "Koststed"],
      ["2", "Prosjekt"],
      ["3", "Ansatt"],
    ],
    [],
    {},
    ["1=costCentre", "2=project"],
  ],
  [
    "by their codes, where they have no names",
    [
      ["KST", ""],
      ["PRJ", ""],
    ],
    [],
    {},
    ["KST=costCentre", "PRJ=project"],
  ],
  [
    "the surest of two of a use, whichever comes first in the alphabet",
    [
      ["A", "Avdeling"],
      ["K", "Kostnadssted"],
    ],
    [],
    {},
    ["K=costCentre"],
  ],
  [
    "the first in the alphabet of two that are as sure, whichever comes first in the file",
    [
      ["Z", "Prosjekt"],
      ["B", "Prosjekt"],
    ],
    [],
    {},
    ["B=project"],
  ],
  [
    "who answers for a cost centre or a project is no code of it",
    [
      ["1", "Prosjektleder"],
      ["2", "Avdelingsleiar"],
      ["3", "Project manager"],
    ],
    [],
    {},
    [],
  ],
  ["a part of a project is none", [["1", "Prosjekt delprosjekt"]], [], {}, []],
  ["one that no table names, by its code", [["X", "Ansatt"]], ["K", "P"], {}, ["K=costCentre", "P=project"]],
  ["one that no table names, where the table has another of its use", [["1", "Koststed"]], ["K"], {}, ["1=costCentre"]],
  ["one that the table names otherwise is not used by its code", [["K", "Kunde"]], ["K"], {}, []],
  [
    "a sub-project, or who answers for a project, is not used by its letter either",
    [
      ["K", "Delprosjekt"],
      ["A", "Prosjektleder"],
      ["D", "Avd.leder"],
    ],
    [],
    {},
    [],
  ],
  [
    "its letter stands for its own name, which is of something else",
    [
      ["A", "Anlegg"],
      ["P", "Produkt"],
    ],
    [],
    {},
    [],
  ],
  [
    "the one that is chosen, and not what would be recognised",
    [
      ["K", "Koststed"],
      ["R", "Region"],
    ],
    ["A"],
    { costCentre: "R" },
    ["R=costCentre"],
  ],
  ["none, as it is chosen", [["K", "Koststed"]], ["D"], { costCentre: "" }, []],
])("dimensions are recognised: %s", (_why, table, posted, chosen, uses) => {
  expect(usesOf(table, posted, chosen)).toEqual(uses);
});

test.each([
  ["A", "Avd.", "costCentre"],
  ["A", "Avd nr", "costCentre"],
  ["A", "Avdnr.", "costCentre"],
  ["K", "Kst.", "costCentre"],
  ["K", "K.sted", "costCentre"],
  ["1", "K. sted", "costCentre"],
  ["D", "Dept", "costCentre"],
  ["A", "Enhet", "costCentre"],
  ["P", "Prosj.nr", "project"],
  ["P", "Proj.", "project"],
  ["7", "Prj nr.", "project"],
  ["P", "Oppdrag", "project"],
  ["A", "Employee", undefined],
  ["1", "Prosj. delprosj.", undefined],
] as const)("a dimension %s that is called “%s” is used as %s", (type, name, use) => {
  expect(usesOf([[type, name]], [])).toEqual(use ? [`${type}=${use}`] : []);
});

test("a table that comes after a posting is known from then on", () => {
  const dimensions = createDimensions({});
  expect(dimensions.use("1")).toBeUndefined();
  dimensions.met({ type: "1", name: "Koststed" });
  expect([dimensions.use("1"), dimensions.all()]).toEqual([
    "costCentre",
    [{ type: "1", name: "Koststed", use: "costCentre" }],
  ]);
});

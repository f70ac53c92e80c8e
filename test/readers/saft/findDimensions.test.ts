import type { LedgerLine } from "../../../src/core";
import type { DimensionChoice } from "../../../src/readers";
import { readSaft } from "../../../src/readers/saft/readSaft";
import { fileWith } from "../files";
import { madeLedger } from "../made/ledger";
import { saftParts, saftPieces } from "../made/saft";
import { auditFile, read, transaction } from "./auditFile";

test("which dimension is which does not hang on the order they are met in", async () => {
  const amount = "<DebitAmount><Amount>1</Amount></DebitAmount>";
  const of = (...types: string[]): string =>
    transaction(
      "6",
      "2024",
      "",
      types
        .map((type) => `<Analysis><AnalysisType>${type}</AnalysisType><AnalysisID>${type}1</AnalysisID></Analysis>`)
        .join("") + amount,
    );
  const vouchers = [of("K"), of("D", "K"), of("A"), of("K", "P")];
  const [forth, back] = [await read(vouchers.join("")), await read([...vouchers].reverse().join(""))];
  expect(forth.lines).toEqual([...back.lines].reverse());
  expect(forth.lines.map(({ costCentre, project }) => `${costCentre}/${project}`)).toEqual([
    "K1/",
    "/",
    "A1/",
    "K1/P1",
  ]);
  expect(forth.findings).toContainEqual(
    expect.objectContaining({ facts: { reason: "several-without-amount", postings: 1, voucher: "B1" } }),
  );
});

test("a dimension the user has made the project is no cost centre as well", async () => {
  const lines: LedgerLine[] = [];
  const files = [fileWith([...saftPieces(madeLedger())].join(""))];
  const { dimensions } = await readSaft(files, (line) => lines.push(line), { dimensions: { project: "KS" } });
  expect(dimensions).toMatchObject([{ type: "KS", use: "project" }, { type: "PR" }, { type: "AN" }]);
  expect(new Set(lines.map(({ costCentre }) => costCentre))).toEqual(new Set([""]));
  expect(new Set(lines.map(({ project }) => project))).toEqual(new Set(["", "10210000", "10210500"]));
});

test("an analysis without a type or a code is no dimension", async () => {
  const nameless = "<Analysis><AnalysisID>X</AnalysisID></Analysis><Analysis><AnalysisType>K</AnalysisType></Analysis>";
  const { lines, dimensions } = await read(
    transaction("6", "2024", "", `${nameless}<DebitAmount><Amount>1</Amount></DebitAmount>`),
    "<MasterFiles><AnalysisTypeTable><AnalysisTypeTableEntry/></AnalysisTypeTable></MasterFiles>",
  );
  expect(lines.map(({ costCentre, project }) => costCentre + project)).toEqual([""]);
  expect(dimensions).toEqual([{ type: "K", name: "", use: "costCentre" }]);
});

test("the user says which dimension is which, and that none is", async () => {
  const text = [...saftPieces(madeLedger())].join("");
  const codes = async (dimensions: DimensionChoice): Promise<string[]> => {
    const lines: LedgerLine[] = [];
    await readSaft([fileWith(text)], (line) => lines.push(line), { dimensions });
    return [...new Set(lines.map(({ costCentre }) => costCentre))].sort();
  };
  expect(await codes({})).toEqual(["", "10210000", "10210500"]);
  expect(await codes({ costCentre: "PR", project: "KS" })).toEqual(["", "012345", "012400"]);
  expect(await codes({ costCentre: "" })).toEqual([""]);
});

test.each<[why: string, chosen: DimensionChoice, used: string[], gone: object[]]>([
  ["one that the table names", { costCentre: "PR" }, ["012345", "012400"], []],
  [
    "one that the files lack: what is recognised is used, and said",
    { costCentre: "AVD" },
    ["10210000", "10210500"],
    [{ use: "costCentre", type: "AVD", used: "KS" }],
  ],
  ["none", { costCentre: "" }, [], []],
  [
    "one that is lacking, beside a choice that takes what would be recognised",
    { costCentre: "AVD", project: "KS" },
    [],
    [{ use: "costCentre", type: "AVD", used: "" }],
  ],
])("a remembered choice of a dimension, %s", async (_why, chosen, used, gone) => {
  for (const texts of [saftParts(madeLedger(), 1), saftParts(madeLedger(), 3)]) {
    const centres = new Set<string>();
    const files = texts.map((text, i) => fileWith(text, { name: `${i}` }));
    const { findings } = await readSaft(files, ({ costCentre }) => centres.add(costCentre), { dimensions: chosen });
    centres.delete("");
    expect([...centres].sort()).toEqual(used);
    expect(findings).toEqual(gone.map((facts) => ({ code: "dimension-gone", facts, severity: "warning" })));
  }
});

test("a chosen dimension that no table names is found among the postings, however far down", async () => {
  const amount = "<DebitAmount><Amount>1</Amount></DebitAmount>";
  const of = (type: string): string =>
    transaction(
      "6",
      "2024",
      "",
      `<Analysis><AnalysisType>${type}</AnalysisType><AnalysisID>${type}1</AnalysisID></Analysis>${amount}`,
    );
  const text = auditFile(of("K").repeat(2000) + of("ANSVAR"), "");
  const lines: LedgerLine[] = [];
  const { findings } = await readSaft([fileWith(text)], (line) => lines.push(line), {
    dimensions: { project: "ANSVAR" },
  });
  expect([lines[0]?.costCentre, lines[0]?.project, lines.at(-1)?.project]).toEqual(["K1", "", "ANSVAR1"]);
  expect(findings.map(({ code }) => code)).not.toContain("dimension-gone");
});

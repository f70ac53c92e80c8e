import { decimal } from "../../src/core";
import {
  controlSheet,
  emptySheets,
  exampleSheets,
  historySheet,
  ledgerSheet,
  logSheet,
  REPORTS,
  rulesSheet,
  workSheets,
  type Cell,
  type PlacedFinding,
  type ReportKind,
  type Sheet,
} from "../../src/sheets";
import { asIs, inEach, type Language } from "../../src/text";
import { examplePlan, reportOf } from "../example";

/** Every sheet there is, as workbooks that can stand on their own. */
export const workbooks: Readonly<Record<string, (language: Language) => readonly Sheet[]>> = {
  "the work sheets of the example, the log, the control and every report": (language) => [
    ...exampleSheets(language),
    logSheet(),
    ledgerSheet(),
    rulesSheet(),
    historySheet(),
    controlSheet(FOUND, { day: { year: 2024, month: 9, day: 12 }, hour: 13, minute: 5, stamp: "0a1b2c3d" }),
    ...(Object.keys(REPORTS) as ReportKind[]).map((kind) => reportOf(kind, examplePlan(language))),
  ],
  "an empty workbook for BIBSYS-konsortiet": workSheets,
  "an empty workbook for Pensumlistekonsortiet": (language) => emptySheets("readingLists", language),
};

const FOUND: readonly PlacedFinding[] = [
  {
    finding: { code: "key-doubled", facts: { table: "Poster", key: "lonn" }, severity: "error" },
    spot: { sheet: "Poster", cell: "A9" },
  },
  {
    finding: {
      code: "budget-does-not-balance",
      facts: { income: "10", costs: "9", residue: "1" },
      severity: "warning",
    },
    spot: undefined,
  },
];

/** A report with everything a sheet can say, in texts that are easily taken for something else. */
export function everyKindOfCell(): Sheet {
  const said = inEach((language) => `Ord på ${language}`);
  const words = (text: string): Cell => ({ kind: "words", words: asIs(text) });
  const amount = (digits: string): Cell => ({ kind: "amount", value: decimal(digits) });
  return {
    name: "Alt & 'mer' her",
    use: "report",
    decimals: 0,
    landscape: true,
    printed: 4,
    columns: [
      { width: 30, note: said },
      { width: 14, decimals: 2, input: true, note: asIs("Et notat\nmed to linjer") },
      { width: 14, input: true, choices: { of: ["rest", "lineær", "2024K1"], strict: true } },
      { width: 14, input: true, wraps: true },
      { width: 14 },
    ],
    rows: [
      { role: "title", cells: [{ kind: "words", words: said }] },
      { role: "note", cells: [words("=A1")] },
      { role: "status", cells: [words("1.5")] },
      { role: "notice", cells: [{ kind: "notice", formula: { op: "text", text: "" } }] },
      { role: "prose", cells: [words("«Sitat», “quote”, 100 %, 1 234 og <b>&amp;</b>")] },
      { role: "blank", cells: [] },
      { role: "head", id: "head", cells: ["Hva", "Én", "To", "Tre", "2024"].map(words) },
      { role: "group", cells: [words("TRUE")] },
      { role: "subgroup", cells: [words("april 2024")] },
      {
        role: "item",
        id: "first",
        choices: { of: ["ja", "nei"], strict: false },
        cells: [
          words("'med apostrof"),
          amount("-1234.565"),
          amount("0"),
          words("0047"),
          { kind: "number", value: decimal("2024") },
        ],
      },
      {
        role: "item",
        cells: [
          { kind: "link", words: said, to: { sheet: "Årets 'tall'", cell: "C9" } },
          { kind: "blank" },
          { kind: "amount", value: undefined },
          { kind: "words", words: asIs("2024K2"), keepAsText: true },
          { kind: "date", value: { year: 2024, month: 6, day: 30 } },
        ],
      },
      {
        role: "item",
        id: "last",
        cells: [
          { kind: "words", words: said, formula: { op: "words", words: said } },
          { kind: "amount", value: decimal("-1234.57"), formula: { op: "number", value: decimal("-1234.57") } },
          { kind: "rate", value: decimal("0.035") },
          { kind: "rate", value: undefined },
          {
            kind: "rate",
            value: decimal("-1"),
            formula: { op: "negative", of: { op: "number", value: decimal("1") } },
          },
        ],
      },
      {
        role: "subtotal",
        cells: [
          words("Sum"),
          { kind: "amount", value: decimal("-2469.135"), formula: { op: "sum", rows: ["first", "last"] } },
          { kind: "blank" },
          words("Merknad til summen"),
        ],
      },
      { role: "total", cells: [words("I alt"), amount("1e15")] },
      { role: "result", cells: [words("Resultat"), amount("-0.004")] },
      { role: "blank", id: "chart", cells: [] },
      ...Array.from({ length: 12 }, () => ({ role: "blank", cells: [] }) as const),
      { role: "blank", id: "chart-end", cells: [] },
    ],
    charts: [
      {
        kind: "columns",
        title: said,
        block: { head: "head", first: "first", last: "last" },
        columns: { first: 1, last: 2 },
        over: { first: "chart", last: "chart-end" },
      },
      {
        kind: "bridge",
        title: asIs("Bro"),
        block: { head: "head", first: "first", last: "last" },
        columns: { first: 2, last: 4 },
        axisFrom: decimal("1000"),
        over: { first: "chart", last: "chart-end" },
      },
    ],
  };
}

import type { LedgerColumn } from "../../../core";
import type { LedgerSource, Parted, RecognisedTable, SummedLedger } from "../../../readers";
import { asIs, columnLabel, inEach, LEDGER_COLUMNS, pane, type Phrase } from "../../../text";

/** One thing that was recognised, as the pane lists it. */
export type RecognisedFact = { name: Phrase; value: Phrase };

/** The facts about files of SAF-T: their versions, and which dimension is cost centre and project. */
export function saftFacts({ saft, dimensions }: Pick<SummedLedger, "saft" | "dimensions">): RecognisedFact[] {
  const words = pane.recognised;
  const versions = [...new Set(saft.map(({ version }) => version))];
  const encodings = [...new Set(saft.map(({ encoding }) => encoding))];
  return [
    { name: words.kind, value: joined(versions.map((version) => words.saft(version))) },
    { name: words.encoding, value: joined(encodings.map((encoding) => words.encodings[encoding])) },
    ...dimensions.flatMap(({ type, name, use }): RecognisedFact[] =>
      use ? [{ name: columnLabel(use), value: asIs([type, name].filter(Boolean).join(" – ")) }] : [],
    ),
  ];
}

/** The facts about a table: how it is written, and what each column holds. */
export function tableFacts(table: RecognisedTable, from: LedgerSource["from"]): RecognisedFact[] {
  const words = pane.recognised;
  const source = from === "cells" ? words.cells : words.csv;
  const kind = table.format === "sie" ? words.sie : joined([source, words.headRow(table.headRow)]);
  return [
    { name: words.kind, value: kind },
    ...optional(words.separator, table.separator && words.separators[table.separator]),
    ...optional(words.encoding, table.encoding && words.encodings[table.encoding]),
    ...optional(words.convention, table.convention && words.conventions[table.convention]),
    ...optional(words.dayOrder, table.dayOrder && words.dayOrders[table.dayOrder]),
    ...optional(words.credits, table.credits && words.creditSigns[table.credits]),
    ...optional(words.unit, table.unit && words.units[table.unit]),
    ...optional(words.balances, table.balances && words.rowUses[table.balances]),
    ...optional(words.groups, table.groups && words.rowUses[table.groups]),
    ...optional(words.scenario, partOf(table.scenario)),
    ...optional(words.company, partOf(table.company)),
    ...optional(
      words.periodFrom.name,
      table.periodFrom === undefined ? undefined : words.periodFrom.month(table.periodFrom),
    ),
    ...(Object.keys(LEDGER_COLUMNS) as LedgerColumn[]).flatMap((column): RecognisedFact[] => {
      const found = table.columns.find(({ holds }) => holds === column);
      return found ? [{ name: columnLabel(column), value: headWords(table, found.head) }] : [];
    }),
  ];
}

/** The name of a column: its header, or its number in a table without headers. */
export const headWords = ({ headRow }: RecognisedTable, head: string): Phrase =>
  headRow === 0 ? pane.recognised.numbered(head) : asIs(head);

/** The value that the user chose to read. Without a choice, the values that were found. */
const partOf = (parted: Parted | undefined): Phrase | undefined =>
  parted && asIs(parted.used ?? parted.values.slice(0, MOST_VALUES).join(", "));

const MOST_VALUES = 5;

const optional = (name: Phrase, value: Phrase | undefined): RecognisedFact[] => (value ? [{ name, value }] : []);

const joined = (phrases: readonly Phrase[]): Phrase =>
  inEach((language) => phrases.map((phrase) => phrase[language]).join(", "));

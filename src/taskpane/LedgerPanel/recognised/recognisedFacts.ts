import type { LedgerColumn } from "../../../core";
import type { SummedLedger, LedgerSource, RecognisedTable } from "../../../readers";
import { asIs, columnLabel, inEach, LEDGER_COLUMNS, pane, type Phrase } from "../../../text";

/** One thing that was recognised, as the pane lists it. */
export type RecognisedFact = { name: Phrase; value: Phrase };

/** What was recognised of files of SAF-T: their versions, and which dimension is what. */
export function saftFacts({ saft, dimensions }: Pick<SummedLedger, "saft" | "dimensions">): RecognisedFact[] {
  const say = pane.recognised;
  const versions = [...new Set(saft.map(({ version }) => version))];
  const encodings = [...new Set(saft.map(({ encoding }) => encoding))];
  return [
    { name: say.kind, value: joined(versions.map((version) => say.saft(version))) },
    { name: say.encoding, value: joined(encodings.map((encoding) => say.encodings[encoding])) },
    ...dimensions.flatMap(({ type, name, use }): RecognisedFact[] =>
      use ? [{ name: columnLabel(use), value: asIs([type, name].filter(Boolean).join(" – ")) }] : [],
    ),
  ];
}

/** What was recognised of a table: how it is written, and which column is what. */
export function tableFacts(table: RecognisedTable, from: LedgerSource["from"]): RecognisedFact[] {
  const say = pane.recognised;
  const kind = joined([from === "cells" ? say.cells : say.csv, say.headRow(table.headRow)]);
  return [
    { name: say.kind, value: kind },
    ...optional(say.separator, table.separator && say.separators[table.separator]),
    ...optional(say.encoding, table.encoding && say.encodings[table.encoding]),
    ...optional(say.convention, table.convention && say.conventions[table.convention]),
    ...optional(say.dayOrder, table.dayOrder && say.dayOrders[table.dayOrder]),
    ...optional(say.credits, table.credits && say.creditSigns[table.credits]),
    ...(Object.keys(LEDGER_COLUMNS) as LedgerColumn[]).flatMap((column): RecognisedFact[] => {
      const found = table.columns.find(({ holds }) => holds === column);
      return found ? [{ name: columnLabel(column), value: headWords(table, found.head) }] : [];
    }),
  ];
}

/** What a column is called: its head, or its number in a table without heads. */
export const headWords = ({ headRow }: RecognisedTable, head: string): Phrase =>
  headRow === 0 ? pane.recognised.numbered(head) : asIs(head);

const optional = (name: Phrase, value: Phrase | undefined): RecognisedFact[] => (value ? [{ name, value }] : []);

const joined = (phrases: readonly Phrase[]): Phrase =>
  inEach((language) => phrases.map((phrase) => phrase[language]).join(", "));

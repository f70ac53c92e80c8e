import type { CreditSign } from "../core";
import type { Encoding } from "./file/decoder";
import type { DimensionChoice } from "./saft/dimensions";
import type { ColumnChoice } from "./table/columns";
import type { Separator, TableChoice } from "./table/recognise";

/** What the user has corrected of how a ledger is read. */
export type LedgerChoice = { table?: TableChoice; dimensions?: DimensionChoice };

/** What the user has corrected of every ledger so far, by its head: the next file with that head is read the same way. */
export type LedgerChoices = Readonly<Record<string, LedgerChoice>>;

/** The head that all SAF-T has. */
export const SAFT_HEAD = "SAF-T";

/** Reads choices that were kept. Somebody may have changed them by hand: what is none is left out. */
export function readChoices(kept: unknown): LedgerChoices {
  return Object.fromEntries(
    entriesOf(kept).map(([head, choice]) => {
      const { table, dimensions } = Object.fromEntries(entriesOf(choice));
      return [head, { table: tableChoice(table), dimensions: texts(dimensions) }];
    }),
  );
}

function tableChoice(kept: unknown): TableChoice {
  const { columns, convention, dayOrder, credits, separator, encoding } = Object.fromEntries(entriesOf(kept));
  return {
    columns: texts(columns),
    ...oneOf("convention", CONVENTIONS, convention),
    ...oneOf("dayOrder", DAY_ORDERS, dayOrder),
    ...oneOf("credits", CREDIT_SIGNS, credits),
    ...oneOf("separator", SEPARATORS, separator),
    ...oneOf("encoding", ENCODINGS, encoding),
  };
}

/** What a table can be corrected to. */
export const SEPARATORS: readonly Separator[] = [";", ",", "\t", "|"];
export const ENCODINGS: readonly Encoding[] = ["utf-8", "windows-1252", "utf-16le", "utf-16be"];
export const CONVENTIONS = ["norwegian", "english"] as const;
export const DAY_ORDERS = ["day-first", "month-first"] as const;
export const CREDIT_SIGNS: readonly CreditSign[] = ["unsigned", "signed"];

const entriesOf = (kept: unknown): [string, unknown][] =>
  typeof kept === "object" && kept !== null ? Object.entries(kept) : [];

/** The names are looked up only, so that one that means nothing does no harm. */
const texts = (kept: unknown): ColumnChoice & DimensionChoice =>
  Object.fromEntries(entriesOf(kept).filter(([, text]) => typeof text === "string"));

function oneOf<Name extends string, Word extends string>(
  name: Name,
  words: readonly Word[],
  kept: unknown,
): Partial<Record<Name, Word>> {
  const word = words.find((one) => one === kept);
  return word === undefined ? {} : ({ [name]: word } as Record<Name, Word>);
}

import {
  fallback,
  object,
  optional,
  parse,
  picklist,
  pipe,
  record,
  string,
  transform,
  unknown,
  type InferOutput,
} from "valibot";
import type { Convention, CreditSign, LedgerColumn } from "../../core";
import type { Encoding } from "../file";
import type { AmountUnit, DayOrder, DimensionUse, RowUse, Separator } from "./recognised";

/** The values a table can be corrected to. */
export const SEPARATORS: readonly Separator[] = [";", ",", "\t", "|"];
export const ENCODINGS: readonly Encoding[] = ["utf-8", "windows-1252", "utf-16le", "utf-16be"];
export const CONVENTIONS: readonly Convention[] = ["norwegian", "english"];
export const DAY_ORDERS: readonly DayOrder[] = ["day-first", "month-first"];
export const CREDIT_SIGNS: readonly CreditSign[] = ["unsigned", "signed"];
export const AMOUNT_UNITS: readonly AmountUnit[] = ["kroner", "thousands", "millions"];
export const ROW_USES: readonly RowUse[] = ["left-out", "postings"];

/**
 * Which header holds what, as the user has corrected it. An empty text chooses no column. A column that is left out, or
 * names a header the table does not have, is recognised.
 */
export type ColumnChoice = Partial<Record<LedgerColumn, string>>;

/**
 * Which dimension is cost centre and which project. An empty text chooses none; a use that is left out is recognised.
 */
export type DimensionChoice = Partial<Record<DimensionUse, string>>;

/** Takes one of some words, or leaves the field empty. */
const oneOf = <Word extends string>(words: readonly Word[]) => fallback(optional(picklist(words)), undefined);

/** Takes a text, or leaves the field empty. */
const TEXT = fallback(optional(string()), undefined);

/** Keeps the texts of an object. Their names are only looked up, so an unknown name does no harm. */
const TEXTS = pipe(
  record(string(), unknown()),
  transform((kept): ColumnChoice & DimensionChoice =>
    Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === "string")),
  ),
);

const TABLE = object({
  columns: fallback(optional(TEXTS), {}),
  convention: oneOf(CONVENTIONS),
  dayOrder: oneOf(DAY_ORDERS),
  credits: oneOf(CREDIT_SIGNS),
  separator: oneOf(SEPARATORS),
  encoding: oneOf(ENCODINGS),
  unit: oneOf(AMOUNT_UNITS),
  balances: oneOf(ROW_USES),
  groups: oneOf(ROW_USES),
  /** The value of the column of scenarios, or of organisations, whose rows are read. */
  scenario: TEXT,
  company: TEXT,
});

const CHOICE = object({ table: fallback(optional(TABLE), { columns: {} }), dimensions: fallback(optional(TEXTS), {}) });
const NOTHING_CHOSEN = { table: { columns: {} }, dimensions: {} };

const CHOICES = fallback(record(string(), fallback(CHOICE, NOTHING_CHOSEN)), {});

/** What the user has corrected of how a table is read, remembered for the next file with the same header row. */
export type TableChoice = InferOutput<typeof TABLE>;

/** What the user has corrected of how a ledger is read. */
export type LedgerChoice = InferOutput<typeof CHOICE>;

/** All corrections so far, by header row: the next file with that header row is read the same way. */
export type LedgerChoices = Readonly<Record<string, LedgerChoice>>;

/** The key of the corrections of all SAF-T. */
export const SAFT_HEAD = "SAF-T";

/** Reads kept choices. Somebody may have changed them by hand: a field that holds no choice is left out. */
export const readChoices = (kept: unknown): LedgerChoices => parse(CHOICES, kept);

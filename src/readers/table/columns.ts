import type { Finding, LedgerColumn } from "../../core";
import type { Column, ColumnChoice } from "../reading";
import { isCompanyHead, scenarioOf, withoutUnit } from "../words";
import { HEADS, plainHead } from "./heads";

/** The number of the column that holds each thing, from 0. */
export type Places = Partial<Record<LedgerColumn, number>>;

/**
 * Recognises columns by their headers, in whatever order. Headers vary between exports in case, trailing spaces,
 * underscores and full stops. `Konto(T)` is the text of the code `Konto`, never the code.
 *
 * @param heads - the cells of the header row
 */
export function recogniseColumns(heads: readonly string[], choice: ColumnChoice = {}): Column[] {
  const names = unlike(heads);
  // Each head is made plain once: rows of a long title are asked about again and again.
  const plain = names.map(plainHead);
  const placesByHead = new Map<string, number[]>();
  plain.forEach((head, i) => {
    const places = placesByHead.get(head);
    if (places) places.push(i);
    else placesByHead.set(head, [i]);
  });
  // A heading may have its unit behind it: `Beløp (1000 kr)`. A column that is named without one comes first.
  const bare = plain.map(withoutUnit);
  bare.forEach((head, i) => {
    if (head !== plain[i] && head !== "" && !placesByHead.has(head)) placesByHead.set(head, [i]);
  });
  const free = new Set(names.keys());
  const columns = names.map((head): Column => ({ head }));
  const give = (holds: LedgerColumn, index: number | undefined): void => {
    const column = index === undefined ? undefined : columns[index];
    if (index === undefined || !column) return;
    columns[index] = { ...column, holds };
    free.delete(index);
  };
  const kinds = Object.keys(HEADS) as LedgerColumn[];
  const isGone = (head: string): boolean => head !== "" && !placesByHead.has(plainHead(head));
  const chosen = kinds.filter((holds) => choice[holds] !== undefined && !isGone(choice[holds]));
  for (const holds of chosen) {
    const wanted = plainHead(choice[holds] ?? "");
    give(holds, wanted === "" ? undefined : placesByHead.get(wanted)?.[0]);
  }
  for (const holds of kinds.filter((kind) => !chosen.includes(kind))) {
    give(
      holds,
      HEADS[holds]
        .map((known) => placesByHead.get(known)?.find((place) => free.has(place)))
        .find((index) => index !== undefined),
    );
  }
  if (choice.company === undefined && !columns.some(({ holds }) => holds === "company")) {
    const company = plain.findIndex((head, i) => free.has(i) && head !== SHARED && isCompanyHead(head));
    if (company >= 0) give("company", company);
  }
  if (choice.amount === undefined && !columns.some(({ holds }) => isMoney(holds))) {
    const actual = bare.flatMap((head, i) => (free.has(i) && scenarioOf(head) === "actual" ? [i] : []));
    if (actual.length === 1) give("amount", actual[0]);
  }
  return withoutRivals(columns, choice);
}

/** A code of DFØ's that is a cost centre where it stands alone. */
const SHARED = "virksomhet id";

const isMoney = (holds: LedgerColumn | undefined): boolean => holds === "amount" || isSide(holds);

/** Gives the places of the columns. */
export const placesOf = (columns: readonly Column[]): Places =>
  Object.fromEntries(columns.flatMap(({ holds }, i) => (holds ? [[holds, i]] : [])));

/**
 * Lists the columns that are missing and no posting can be read without. A period may include its year, or the year has
 * a column of its own. With one side only, all amounts of the other side would be lost, unless the user has chosen that
 * there is none.
 */
export function missingColumns(places: Places, choice: ColumnChoice): LedgerColumn[] {
  const needed: LedgerColumn[] = ["account", "period"];
  // The date gives the period of a table that has none.
  const isThere = (holds: LedgerColumn): boolean =>
    places[holds] !== undefined || (holds === "period" && places.date !== undefined);
  const missing = needed.filter((holds) => !isThere(holds));
  if (places.amount !== undefined) return missing;
  const sides = (["debit", "credit"] as const).filter((side) => places[side] === undefined);
  return sides.length === 2 ? [...missing, "amount"] : [...missing, ...sides.filter((side) => choice[side] !== "")];
}

/**
 * Finds debit and credit columns beside the column of amounts that is used. They must agree with it, unless the user
 * has chosen among the three.
 */
export function sidesBeside(columns: readonly Column[], choice: ColumnChoice): Places | undefined {
  const isOpen = (["amount", "debit", "credit"] as const).every((holds) => choice[holds] === undefined);
  if (!isOpen || placesOf(columns).amount === undefined) return undefined;
  const placed = (["debit", "credit"] as const).flatMap((side) => {
    const place = columns.findIndex(({ head, holds }) => holds === undefined && HEADS[side].includes(plainHead(head)));
    return place < 0 ? [] : [[side, place]];
  });
  return placed.length === 0 ? undefined : (Object.fromEntries(placed) as Places);
}

/** Finds choices of a header the file does not have, and several columns of amounts where one has to be chosen. */
export function columnFindings(file: string, columns: readonly Column[], choice: ColumnChoice): Finding[] {
  const headOf = (holds: LedgerColumn): string => columns.find((column) => column.holds === holds)?.head ?? "";
  const gone = (Object.entries(choice) as [LedgerColumn, string][]).filter(
    ([holds, head]) =>
      head !== "" && plainHead(head) !== plainHead(headOf(holds)) && !(isSide(holds) && headOf("amount") !== ""),
  );
  const used = headOf("amount");
  const isAmount = (head: string): boolean => HEADS.amount.includes(plainHead(head).replace(/ \(\d+\)$/u, ""));
  const rivals = columns.filter(({ head, holds }) => holds === undefined && isAmount(head));
  const money = columns.filter(({ holds }) => isMoney(holds)).map(({ head }) => head);
  const planned = columns
    .filter(({ head, holds }) => holds === undefined && scenarioOf(withoutUnit(plainHead(head))) === "planned")
    .map(({ head }) => head);
  return [
    ...gone.map(([column, header]): Finding => {
      return { code: "column-gone", facts: { file, column, header, used: headOf(column) }, severity: "warning" };
    }),
    ...(used === "" || choice.amount !== undefined ? [] : rivals).map(({ head: other }): Finding => {
      const facts = { file, column: "amount" as const, used, other };
      return { code: "columns-compete", facts, severity: "warning" };
    }),
    ...(money.length === 0 || planned.length === 0 || choice.amount !== undefined
      ? []
      : [
          {
            code: "columns-planned" as const,
            facts: { file, used: money.join(", "), others: planned },
            severity: "warning" as const,
          },
        ]),
  ];
}

/**
 * Leaves one way to read an amount. Debit and credit beside a column of amounts repeat it and are dropped, unless the
 * user has chosen one of them. A mark of the side belongs to a column of amounts only.
 */
function withoutRivals(columns: readonly Column[], choice: ColumnChoice): Column[] {
  const has = (holds: LedgerColumn): boolean => columns.some((column) => column.holds === holds);
  const areSidesChosen = !choice.amount && ((choice.debit && has("debit")) || (choice.credit && has("credit")));
  const isAmountRead = has("amount") && !areSidesChosen;
  const isRival = (holds: LedgerColumn | undefined): boolean =>
    isAmountRead ? isSide(holds) : holds === "side" || holds === "amount";
  return columns.map((column) => (isRival(column.holds) ? { head: column.head } : column));
}

const isSide = (holds: LedgerColumn | undefined): boolean => holds === "debit" || holds === "credit";

/** Makes headers unique: the second of one name becomes `Beløp (2)`. */
function unlike(heads: readonly string[]): string[] {
  const met = new Map<string, number>();
  return heads.map((head) => {
    const name = head.replace(/\s+/gu, " ").trim();
    const plain = plainHead(name);
    const times = (met.get(plain) ?? 0) + 1;
    met.set(plain, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

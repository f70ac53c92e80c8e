import { sum, type Finding, type LedgerColumn } from "../../core";
import type { Column, ColumnChoice } from "../reading";
import {
  areScenarioLetters,
  currencyOf,
  isCurrency,
  isInKroner,
  isInVoucherCurrency,
  markEvidence,
  scenarioOf,
  sideOf,
} from "../words";
import { textAt } from "./cellText";
import { placesOf } from "./columns";
import type { Sample } from "./sample";

/**
 * Recognises columns by what they hold, whatever their headings are: the side of an amount, its scenario, its currency.
 * It leaves every column that the user has chosen, and every choice of none, as it is.
 *
 * @param findings - gets a finding where a column may be the side of amounts without a sign
 */
export function recogniseByValues(
  file: string,
  columns: readonly Column[],
  sample: Sample,
  choice: ColumnChoice,
  findings: Finding[],
): Column[] {
  const values = columns.map((column, place) => (isOpen(column, choice) ? sample.valuesAt(place) : undefined));
  const found = [...columns];
  const give = (place: number, holds: LedgerColumn): void => {
    const { head } = found[place] ?? { head: "" };
    found[place] = { head, holds };
  };
  const lacks = (holds: LedgerColumn): boolean =>
    choice[holds] === undefined && !found.some((column) => column.holds === holds);

  if (placesOf(columns).amount !== undefined && lacks("side")) {
    const sides = columns.map((_column, place) => judgeSide(place, columns, values[place] ?? [], sample));
    const place = sides.indexOf("side");
    const doubtful = sides.indexOf("doubtful");
    if (place >= 0) give(place, "side");
    else if (doubtful >= 0) {
      const facts = { file, column: columns[doubtful]?.head ?? "", values: values[doubtful] ?? [] };
      findings.push({ code: "side-unclear", facts, severity: "error" });
    }
  }
  if (choice.scenario === undefined) {
    const place = found.findIndex((column, i) => isScenario(column, values[i] ?? []));
    if (place >= 0) {
      found.forEach((column, i) => {
        if (column.holds === "scenario") found[i] = { head: column.head };
      });
      give(place, "scenario");
    }
  }
  if (lacks("period")) {
    const place = found.findIndex(({ holds }, i) => {
      const held = values[i] ?? [];
      return holds === undefined && held.length > 0 && held.every((value) => PERIOD.test(value));
    });
    if (place >= 0) give(place, "period");
  }
  if (lacks("currency")) {
    const place = found.findIndex(({ holds }, i) => {
      const held = values[i] ?? [];
      return holds === undefined && held.length > 0 && held.every(isCurrency);
    });
    if (place >= 0) give(place, "currency");
  }
  return choice.currency === undefined ? withoutIdleCurrency(found, sample) : found;
}

const isOpen = ({ holds }: Column, choice: ColumnChoice): boolean =>
  holds === undefined || ((holds === "text" || holds === "scenario") && choice[holds] === undefined);

function judgeSide(
  place: number,
  columns: readonly Column[],
  values: readonly string[],
  { rows, amounts }: Sample,
): "side" | "doubtful" | "nothing" {
  const evidence = markEvidence(values, columns[place]?.head ?? "");
  if (evidence === "nothing") return "nothing";
  const signed = amounts.flatMap((amount, i) =>
    amount === undefined || amount.isZero() ? [] : [{ amount, side: sideOf(textAt(rows[i] ?? [], place)) }],
  );
  if (signed.every(({ amount }) => amount.gt(0))) return evidence === "sure" ? "side" : "doubtful";
  if (evidence === "doubtful") return "nothing";
  // Amounts that have their sign already: a mark that agrees with it says nothing more, and does no harm.
  if (signed.every(({ amount, side }) => amount.isNegative() === (side === "credit"))) return "side";
  const asIs = sum(signed.map(({ amount }) => amount));
  const bySide = sum(signed.map(({ amount, side }) => (side === "credit" ? amount.neg() : amount)));
  if (bySide.isZero() && !asIs.isZero()) return "side";
  if (asIs.isZero() && !bySide.isZero()) return "nothing";
  const areWords = values.some((value) => value.trim().length > 3 && sideOf(value) !== undefined);
  return areWords ? "side" : "doubtful";
}

/** A column of scenarios holds nothing else, or has a heading that says so and a budget among its values. */
function isScenario({ head, holds }: Column, values: readonly string[]): boolean {
  if (values.length === 0) return false;
  const kinds = values.map((value) => scenarioOf(value));
  if (kinds.every((kind) => kind !== undefined)) return holds !== "text" || new Set(kinds).size > 1;
  if (holds === "text" || !KIND.test(head)) return false;
  return values.some((value) => scenarioOf(value, "any") === "planned") || areScenarioLetters(values);
}

/** A period with its year, as ledgers number them. */
const PERIOD = /^(?:19|20)\d\d[-/. ]?(?:0\d|1[0-6])$/u;

const KIND = /r\/b|b\/r|a\/b|typ|vers|scen|kateg|categ|art|kode|code|slag|kind|data|serie|bok|ledger|plan|budsj|budg/iu;

/** Currencies beside amounts in kroner are those of the vouchers. */
function withoutIdleCurrency(columns: readonly Column[], { rows }: Sample): Column[] {
  const { amount, currency } = placesOf(columns);
  // Equal amounts in another currency were never converted.
  const isConverted = (place: number): boolean =>
    amount === undefined ||
    !rows.some(
      (row) =>
        currencyOf(textAt(row, currency)) !== "NOK" &&
        textAt(row, currency) !== "" &&
        textAt(row, place) === textAt(row, amount),
    );
  const isMoney = ({ holds }: Column): boolean => holds === "amount" || holds === "debit" || holds === "credit";
  const isIdle =
    columns.some((column) => isMoney(column) && isInKroner(column.head)) ||
    columns.some(({ head, holds }, place) => holds === undefined && isInVoucherCurrency(head) && isConverted(place));
  return columns.map((column) => (isIdle && column.holds === "currency" ? { head: column.head } : column));
}

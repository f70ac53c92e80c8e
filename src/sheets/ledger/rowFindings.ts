import {
  isSameKey,
  plainKey,
  possibleAssignments,
  type AccountRule,
  type Assignment,
  type Finding,
  type LedgerTotal,
  type Place,
} from "../../core";
import type { LedgerRow } from "./ledgerTable";
import type { PlacedTable } from "../workbook";

/**
 * Findings of rows in *Hovedbok* that an import by these rules would not give: the rules have changed, or someone has edited
 * the rows or pasted them twice. The actuals follow the rows, so each kind is one finding with its first or largest row.
 *
 * @param rules - empty where they are unknown
 * @param year - the year of the report. Earlier years had rules of their own
 */
export function rowFindings(
  rows: readonly LedgerRow[],
  { placeAt }: Pick<PlacedTable<"Hovedbok">, "placeAt">,
  rules: readonly AccountRule[],
  year: number,
): Finding[] {
  const ofYear = rows.filter(({ total }) => total.year === year);
  return [
    ...doubledRows(ofYear, ({ index }) => placeAt(index, "Konto")),
    ...(rules.length > 0 ? unruledRows(ofYear, rules, ({ index }) => placeAt(index, "Post")) : []),
  ];
}

function doubledRows(rows: readonly LedgerRow[], place: (row: LedgerRow) => Place): Finding[] {
  const met = new Set<string>();
  const again = rows.filter(({ total }) => {
    const key = codesOf(total);
    if (met.has(key)) return true;
    met.add(key);
    return false;
  });
  const [first] = again;
  if (!first) return [];
  const { account, year, period } = first.total;
  const facts = { rows: again.length, account, year, period };
  return [{ code: "ledger-rows-doubled", facts, severity: "warning", at: place(first) }];
}

function unruledRows(
  rows: readonly LedgerRow[],
  rules: readonly AccountRule[],
  place: (row: LedgerRow) => Place,
): Finding[] {
  const find = possibleAssignments(rules);
  const known = new Map<string, readonly Assignment[]>();
  const possibleFor = (total: LedgerTotal): readonly Assignment[] => {
    const key = `${total.account}\t${total.costCentre}\t${total.project}`;
    const before = known.get(key);
    if (before) return before;
    const possible = find(total);
    known.set(key, possible);
    return possible;
  };
  const unruled = rows.filter(({ total }) => !isGiven(total, possibleFor(total)));
  const [first] = unruled;
  if (!first) return [];
  const largest = unruled.reduce(
    (most, row) => (row.total.booked.abs().gt(most.total.booked.abs()) ? row : most),
    first,
  );
  const { account, line } = largest.total;
  const wanted = [...new Set(possibleFor(largest.total).map((one) => one.line))];
  const facts = { rows: unruled.length, account, line, wanted };
  return [{ code: "ledger-rows-unruled", facts, severity: "warning", at: place(largest) }];
}

/** Tells whether the rules may give a row. Where several rules lead to its line, its amount may be a mix. */
function isGiven({ line, booked, amount }: LedgerTotal, possible: readonly Assignment[]): boolean {
  const signs = new Set(possible.filter((one) => isSameKey(one.line, line)).map(({ sign }) => sign));
  if (booked.isZero() && amount.isZero()) return true;
  if (signs.size !== 1) return signs.size > 1;
  return amount.eq(signs.has("turned") ? booked.neg() : booked);
}

const codesOf = ({ year, period, account, costCentre, project, line }: LedgerTotal): string =>
  [year, period, account, costCentre, project, plainKey(line)].join("\t");

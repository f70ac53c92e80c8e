import { plainWord, ZERO, type Amount, type Finding, type Place } from "../../../core";
import { withoutPrivateNumbers, type RecognisedTable, type TableChoice } from "../../reading";
import { SIE_STANDARD } from "../../sie";
import { companyIn, currencyOf, scenarioOf } from "../../words";
import { textAt } from "../cellText";
import type { Places } from "../columns";

/** Columns that part a table in rows that must not be added up together. */
export type PartBy = "scenario" | "company";

/** Tells of a row whether it belongs to what is read; otherwise the column that leaves it out. */
export type PartOf = (row: readonly unknown[]) => PartBy | undefined;

/**
 * Creates the test of the rows of a table: those of the scenario and the organisation that the user has chosen, and
 * otherwise all but budgets and forecasts.
 */
export function createPartOf(places: Places, choice: TableChoice): PartOf {
  const { scenario, company } = places;
  const wanted = { scenario: wordOf(choice.scenario), company: wordOf(choice.company) };
  const kinds = new Map<string, boolean>();
  const isPlanned = (value: string): boolean => {
    let known = kinds.get(value);
    if (known === undefined) kinds.set(value, (known = scenarioOf(value, "any") === "planned"));
    return known;
  };
  return (row) => {
    if (company !== undefined && wanted.company !== undefined && plainWord(textAt(row, company)) !== wanted.company)
      return "company";
    if (scenario === undefined) return undefined;
    const value = textAt(row, scenario);
    const isLeft = wanted.scenario === undefined ? isPlanned(value) : plainWord(value) !== wanted.scenario;
    return isLeft ? "scenario" : undefined;
  };
}

const wordOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : plainWord(text));

/** Counts what the parting columns of tables hold, and reports what must not be added up. */
export type PartCount = {
  taken: (row: readonly unknown[], at: () => Place) => void;
  leftOut: (by: PartBy, row: readonly unknown[], amount: Amount, at: () => Place) => void;
  /** A line between the rows, which may name the organisation of those below it. */
  line: (text: string) => void;
  /** Writes the values into the tables, for the user to choose among. */
  findings: () => Finding[];
};

/**
 * Counts tables of one header row. The values are those of all of them together.
 *
 * @param choice - the corrections of that header row
 */
export function createPartCount(tables: readonly RecognisedTable[], places: Places, choice: TableChoice): PartCount {
  const seen = { scenario: newSeen(), company: newSeen(), currency: newSeen() };
  const left = { scenario: newLeft(), company: newLeft() };
  const lines = new Set<string>();
  const kinds = ["scenario", "company", "currency"] as const;
  const placed = kinds.flatMap((kind) => (places[kind] === undefined ? [] : [[kind, places[kind]] as const]));
  const headOf = (kind: (typeof kinds)[number]): string =>
    tables[0]?.columns.find(({ holds }) => holds === kind)?.head ?? "";

  const note = (kind: (typeof kinds)[number], text: string, at: () => Place): void => {
    const key = plainWord(text);
    if (key !== "" && !seen[kind].has(key) && seen[kind].size < MOST_SEEN) seen[kind].set(key, { text, at: at() });
  };
  const valuesOf = (kind: (typeof kinds)[number]): string[] =>
    [...seen[kind].values()].map(({ text }) => withoutPrivateNumbers(text));

  const scenarioFindings = (): Finding[] => {
    const values = valuesOf("scenario");
    const column = headOf("scenario");
    const takenKinds = values.map((value) => ({ value, kind: scenarioOf(value, "any") }));
    const { rows, sum } = left.scenario;
    if (choice.scenario === undefined) {
      const read = takenKinds.filter(({ kind }) => kind !== "planned");
      // Several that may each be the actual, or none that is.
      if ((read.length === 0 && values.length > 0) || read.length > 1) {
        return [{ code: "scenarios-unclear", facts: { column, values }, severity: "error" }];
      }
      if (rows === 0) return [];
    }
    const used = choice.scenario ?? takenKinds.find(({ kind }) => kind !== "planned")?.value ?? "";
    const others = values.filter((value) => plainWord(value) !== plainWord(used));
    const facts = { column, used, left: others, rows, sum: String(sum) };
    return rows === 0 ? [] : [{ code: "rows-of-scenarios", facts, severity: "warning" }];
  };

  const companyFindings = (): Finding[] => {
    const values = valuesOf("company");
    const column = headOf("company");
    const { rows, sum } = left.company;
    if (choice.company !== undefined) {
      const facts = { column, used: choice.company, rows, sum: String(sum) };
      return rows === 0 ? [] : [{ code: "rows-of-companies", facts, severity: "warning" }];
    }
    if (values.length > 1) return [{ code: "companies-several", facts: { column, values }, severity: "error" }];
    const named = [...lines].map(withoutPrivateNumbers);
    if (named.length < 2) return [];
    return [{ code: "companies-several", facts: { column: "", values: named }, severity: "error" }];
  };

  const currencyFindings = (): Finding[] => {
    const values = [...new Set([...seen.currency.values()].map(({ text }) => currencyOf(text)))];
    if (values.every((value) => value === "NOK")) return [];
    const [first] = tables;
    if (first?.format === "sie") {
      const foreign =
        [...seen.currency.values()].map(({ text }) => text).find((text) => currencyOf(text) !== "NOK") ?? "";
      const currency = foreign.replace(SIE_STANDARD, "");
      const facts = { file: first.file, currency, declared: currency === foreign };
      return [{ code: "sie-foreign", facts, severity: "error" }];
    }
    const at = [...seen.currency.values()].find(({ text }) => currencyOf(text) !== "NOK")?.at;
    const facts = { file: first?.file ?? "", column: headOf("currency"), values };
    return [{ code: "currencies-foreign", facts, severity: "error", ...(at && { at }) }];
  };

  return {
    taken: (row, at) => placed.forEach(([kind, place]) => note(kind, textAt(row, place), at)),
    leftOut: (by, row, amount, at) => {
      left[by].rows += 1;
      left[by].sum = left[by].sum.plus(amount);
      note(by, textAt(row, places[by]), at);
    },
    line: (text) => {
      const company = companyIn(text);
      if (company !== undefined) lines.add(company);
    },
    findings: () => {
      for (const kind of ["scenario", "company"] as const) {
        const values = valuesOf(kind);
        const used = choice[kind];
        if (values.length > 1 || used !== undefined)
          tables.forEach((table) => (table[kind] = { values, ...(used !== undefined && { used }) }));
      }
      return [...scenarioFindings(), ...companyFindings(), ...currencyFindings()];
    },
  };
}

type Seen = Map<string, { text: string; at: Place }>;
const newSeen = (): Seen => new Map();
const newLeft = (): { rows: number; sum: Amount } => ({ rows: 0, sum: ZERO });

const MOST_SEEN = 200;

import { createCreditLook, hasSides, type CreditLook } from "./credits";
import { isReadable, type TableForm } from "./recognise";
import { createRowParser, type Reject } from "./parseRow";
import type { ChoiceOf } from "./understand";

/** Finds how tables write their credits, before any row is taken. */
export type CreditSearch = {
  /**
   * Looks at the rows of a table, until the sign of its credits is settled; undefined where nothing is left to find.
   */
  look: (
    form: TableForm,
  ) => { see: (row: readonly unknown[], number: number) => void; isSettled: () => boolean } | undefined;
  /** Writes the result into the tables. */
  end: () => void;
};

/**
 * Starts the search. Tables with the same header row write credits the same way: as the user has chosen, else as their
 * rows together show.
 */
export function createCreditSearch(forms: readonly TableForm[], choiceOf: ChoiceOf): CreditSearch {
  const withSides = forms.filter(({ places }) => places && hasSides(places));
  const looks = new Map<string, CreditLook>();
  for (const { table } of withSides) {
    if (!choiceOf(table.head).credits) looks.set(table.head, createCreditLook());
  }
  return {
    look: (form) => {
      const found = looks.get(form.table.head);
      if (!found || found.isSettled() || !isReadable(form)) return undefined;
      const parse = createRowParser(form, IGNORED);
      const see = (row: readonly unknown[], number: number): void => {
        const parsed = parse(row, number);
        if (parsed) found.see(parsed.sides);
      };
      return { see, isSettled: found.isSettled };
    },
    end: () => {
      for (const { table } of withSides) {
        table.credits = choiceOf(table.head).credits ?? looks.get(table.head)?.sign() ?? "unsigned";
      }
    },
  };
}

/** Ignores faults of rows: they are reported when the rows are read. */
const IGNORED: Reject = {
  row: () => undefined,
  withoutAccount: () => undefined,
  balance: () => undefined,
  otherPart: () => undefined,
  line: () => undefined,
};

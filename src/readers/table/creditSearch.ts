import { createCreditLook, hasSides, type CreditLook } from "./credits";
import type { TableForm } from "./recognise";
import { createRowParser, type Reject } from "./parseRow";
import type { ChoiceOf } from "./understand";

/** Finds out how tables write their credits, before any of their rows is taken. */
export type CreditSearch = {
  /** Sees a table's rows, until the sign of its credits is settled; undefined where there is nothing to look for. */
  look: (
    form: TableForm,
  ) => { see: (row: readonly unknown[], number: number) => void; isSettled: () => boolean } | undefined;
  /** Writes what was found into the tables. */
  end: () => void;
};

/** Tables with the same head write their credits the same way: as the user has chosen, else as they all tell together. */
export function createCreditSearch(forms: readonly TableForm[], choiceOf: ChoiceOf): CreditSearch {
  const withSides = forms.filter(({ places }) => places && hasSides(places));
  const looks = new Map<string, CreditLook>();
  for (const { table } of withSides) {
    if (!choiceOf(table.head).credits) looks.set(table.head, createCreditLook());
  }
  return {
    look: ({ table, places, beside, width = table.columns.length }) => {
      const found = looks.get(table.head);
      if (!found || found.isSettled() || !places) return undefined;
      const parse = createRowParser({ table, places, beside, width }, UNTOLD);
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

/** What is wrong with rows is told when they are read. */
const UNTOLD: Reject = { row: () => undefined, withoutAccount: () => undefined };

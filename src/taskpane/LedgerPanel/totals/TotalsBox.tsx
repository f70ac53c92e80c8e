import { Body1, Caption1 } from "@fluentui/react-components";
import { sumAccounts, sumLedger, UNASSIGNED, type Amount } from "../../../core";
import { useLanguage, useWords } from "../../state";
import { FigureTable, kronerFor, usePanelStyles } from "../../ui";
import type { ReadLedger } from "../source/useReading";
import { lineRows } from "./lineRows";

export type TotalsBoxProps = { read: ReadLedger; names: ReadonlyMap<string, string> };

/** The totals of the ledger by line, what a change of the rules has moved, and the accounts that no rule takes. */
export function TotalsBox({ read: { ledger, job, first }, names }: TotalsBoxProps) {
  const language = useLanguage();
  const styles = usePanelStyles();
  const { totals: words, unassigned, rules } = useWords().ledger;
  const rows = lineRows(ledger.totals, first.totals, names);
  const isTried = job.rules !== first.rules;
  const left = sumAccounts(ledger.totals, UNASSIGNED);
  const kroner = kronerFor(
    rows.map(({ sum: { booked } }) => booked),
    language,
  );
  const moved = (amount: Amount | undefined): string[] => (isTried ? [amount ? kroner(amount) : ""] : []);
  const sum = sumLedger(ledger.totals);
  return (
    <div className={styles.group}>
      {isTried && <Body1>{words.tried}</Body1>}
      <FigureTable
        title={words.title}
        heads={[words.line, words.booked, words.amount, ...(isTried ? [words.moved] : [])]}
        rows={[
          ...rows.map(({ name, sum: { booked, amount }, moved: change }) => ({
            name: name[language],
            figures: [kroner(booked), kroner(amount), ...moved(change)],
          })),
          { name: words.sum, figures: [kroner(sum.booked), "", ...moved(undefined)], isTotal: true },
        ]}
      />
      <Caption1 className={styles.hint}>{words.hint}</Caption1>
      {left.length > 0 && (
        <FigureTable
          title={unassigned.title}
          heads={[unassigned.account, rules.postings, words.booked]}
          rows={left.slice(0, MOST_ACCOUNTS).map(({ of, booked, postings }) => ({
            name: [of, ledger.accountNames.get(of)].filter(Boolean).join(" "),
            figures: [String(postings), kroner(booked)],
          }))}
        />
      )}
      {left.length > MOST_ACCOUNTS && <Caption1>{unassigned.more(left.length - MOST_ACCOUNTS)}</Caption1>}
    </div>
  );
}

/** A pane is too small to read hundreds; the largest come first. */
const MOST_ACCOUNTS = 20;

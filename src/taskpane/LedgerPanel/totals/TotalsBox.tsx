import { Body1, Caption1 } from "@fluentui/react-components";
import { sumAccounts, sumLedger, UNASSIGNED, type Amount } from "../../../core";
import { pane, type Language } from "../../../text";
import { FigureTable } from "./FigureTable";
import { useLedgerPanelStyles } from "../LedgerPanel.styles";
import { kronerFor } from "../../ui/kroner";
import { lineRows } from "./lineRows";
import type { ReadLedger } from "../source/useReading";

export type TotalsBoxProps = { read: ReadLedger; names: ReadonlyMap<string, string>; language: Language };

/** What the ledger comes to by line; what a change of the rules has moved; and the accounts that no rule takes. */
export function TotalsBox({ read: { ledger, job, first }, names, language }: TotalsBoxProps) {
  const styles = useLedgerPanelStyles();
  const say = pane.ledger.totals;
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
      {isTried && <Body1>{say.tried[language]}</Body1>}
      <FigureTable
        title={say.title[language]}
        heads={[say.line, say.booked, say.amount, ...(isTried ? [say.moved] : [])].map((head) => head[language])}
        rows={[
          ...rows.map(({ name, sum: { booked, amount }, moved: change }) => ({
            name: name[language],
            figures: [kroner(booked), kroner(amount), ...moved(change)],
          })),
          { name: say.sum[language], figures: [kroner(sum.booked), "", ...moved(undefined)], isTotal: true },
        ]}
      />
      <Caption1 className={styles.hint}>{say.hint[language]}</Caption1>
      {left.length > 0 && (
        <FigureTable
          title={pane.ledger.unassigned.title[language]}
          heads={[pane.ledger.unassigned.account, pane.ledger.rules.postings, say.booked].map((head) => head[language])}
          rows={left.slice(0, MOST_ACCOUNTS).map(({ of, booked, postings }) => ({
            name: [of, ledger.accountNames.get(of)].filter(Boolean).join(" "),
            figures: [String(postings), kroner(booked)],
          }))}
        />
      )}
      {left.length > MOST_ACCOUNTS && (
        <Caption1>{pane.ledger.unassigned.more(left.length - MOST_ACCOUNTS)[language]}</Caption1>
      )}
    </div>
  );
}

/** A pane is no place to read hundreds; those that weigh most come first. */
const MOST_ACCOUNTS = 20;

import { useId } from "react";
import { Caption1 } from "@fluentui/react-components";
import type { FoundPostings } from "../../readers";
import type { RowBehind } from "../../sheets";
import { pane, type Language } from "../../text";
import { Message } from "../ui/Message";
import { FindingList } from "../ui/Outcome/FindingList";
import { ReadingProgress } from "../ui/Outcome/ReadingProgress";
import { PartHeading } from "../ui/PartHeading";
import { LIST_COLUMNS } from "./columns";
import { useVouchersStyles } from "./Vouchers.styles";
import { VoucherTable } from "./VoucherTable";
import type { ChosenVouchers } from "./useVouchers";

export type VouchersProps = { vouchers: ChosenVouchers; language: Language };

/** The postings behind the chosen row, and whether they sum to it. A screen reader is told how the search ends. */
export function Vouchers({ vouchers: { row, at, again, stop }, language }: VouchersProps) {
  const styles = useVouchersStyles();
  const headId = useId();
  const say = pane.vouchers;
  const way = { label: pane.ledger.reading.again[language], onPress: again };
  return (
    <div className={styles.root} role="group" {...(row && { "aria-labelledby": headId })}>
      {row && <PartHeading id={headId}>{say.title(nameOf(row, language))[language]}</PartHeading>}
      <ReadingProgress at={at} say={say} way={way} onStop={stop} language={language}>
        {at.state === "noSource" && <Message>{say.noSource[language]}</Message>}
        {at.state === "failed" && (
          <Message intent="error" title={say.unread[language]} way={way}>
            {at.why[language]}
          </Message>
        )}
        {at.state === "faulty" && (
          <Message intent="error" way={way}>
            {say.unread[language]}
          </Message>
        )}
        {at.state === "found" && row && <Verdict found={at.found} row={row} language={language} />}
      </ReadingProgress>
      {at.state === "faulty" && <FindingList findings={at.findings} language={language} />}
      {at.state === "found" && <Found found={at.found} source={at.source} language={language} />}
    </div>
  );
}

/** Whether the postings are what the row has. */
function Verdict({ found: { postings, booked }, row, language }: VerdictProps) {
  const held = { postings, booked, row: row.total.booked };
  const isEqual = booked.eq(held.row);
  return (
    <Message intent={isEqual ? "success" : "warning"}>
      {pane.vouchers[isEqual ? "equal" : "differs"](held)[language]}
    </Message>
  );
}

type VerdictProps = { found: FoundPostings; row: RowBehind; language: Language };

function Found({ found, source, language }: { found: FoundPostings; source: string; language: Language }) {
  const { listed, postings, unlisted } = found;
  const say = pane.vouchers;
  return (
    <>
      {listed.length > 0 && <VoucherTable postings={listed} language={language} />}
      {postings > listed.length && (
        <Message>{say.unlisted(listed.length, postings - listed.length, unlisted)[language]}</Message>
      )}
      <Caption1>{say.from(source)[language]}</Caption1>
    </>
  );
}

/** What the row's own cells call it. */
const nameOf = (row: RowBehind, language: Language): string =>
  LIST_COLUMNS.filter(({ id }) => NAMING.includes(id))
    .map(({ text }) => text(row, language))
    .filter(Boolean)
    .join(" · ");

const NAMING: readonly string[] = ["period", "account", "accountName", "costCentre", "project"];

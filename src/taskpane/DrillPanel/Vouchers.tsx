import { useId } from "react";
import { Caption1 } from "@fluentui/react-components";
import type { FoundPostings } from "../../readers";
import type { RowBehind } from "../../sheets";
import type { Language } from "../../text";
import { useLanguage, useWords } from "../state";
import { Message, PartHeading, ReadingProgress, StandingFindings } from "../ui";
import { LIST_COLUMNS } from "./columns";
import type { ChosenVouchers } from "./useVouchers";
import { useVouchersStyles } from "./Vouchers.styles";
import { VoucherTable } from "./VoucherTable";

export type VouchersProps = { vouchers: ChosenVouchers };

/** The postings behind the chosen row, and whether they sum to it. A screen reader announces how the search ends. */
export function Vouchers({ vouchers: { row, at, again, stop } }: VouchersProps) {
  const language = useLanguage();
  const styles = useVouchersStyles();
  const headId = useId();
  const { vouchers: words, ledger } = useWords();
  const way = { label: ledger.reading.again, onPress: again };
  return (
    <div className={styles.root} role="group" {...(row && { "aria-labelledby": headId })}>
      {row && <PartHeading id={headId}>{words.title(nameOf(row, language))}</PartHeading>}
      <ReadingProgress at={at} words={words} way={way} onStop={stop}>
        {at.state === "noSource" && <Message>{words.noSource}</Message>}
        {at.state === "failed" && (
          <Message intent="error" title={words.unread} way={way}>
            {at.why[language]}
          </Message>
        )}
        {at.state === "faulty" && (
          <Message intent="error" way={way}>
            {words.unread}
          </Message>
        )}
        {at.state === "found" && row && <Verdict found={at.found} row={row} />}
      </ReadingProgress>
      {at.state === "faulty" && <StandingFindings findings={at.findings} />}
      {at.state === "found" && <Found found={at.found} source={at.source} />}
    </div>
  );
}

/** Whether the postings sum to the row. */
function Verdict({ found: { postings, booked }, row }: VerdictProps) {
  const words = useWords().vouchers;
  const held = { postings, booked, row: row.total.booked };
  const isEqual = booked.eq(held.row);
  return <Message intent={isEqual ? "success" : "warning"}>{words[isEqual ? "equal" : "differs"](held)}</Message>;
}

type VerdictProps = { found: FoundPostings; row: RowBehind };

function Found({ found, source }: { found: FoundPostings; source: string }) {
  const { listed, postings, unlisted } = found;
  const words = useWords().vouchers;
  return (
    <>
      {listed.length > 0 && <VoucherTable postings={listed} />}
      {postings > listed.length && (
        <Message>{words.unlisted(listed.length, postings - listed.length, unlisted)}</Message>
      )}
      <Caption1>{words.from(source)}</Caption1>
    </>
  );
}

/** The name of a row, put together from its cells. */
const nameOf = (row: RowBehind, language: Language): string =>
  LIST_COLUMNS.filter(({ id }) => NAMING.includes(id))
    .map(({ text }) => text(row, language))
    .filter(Boolean)
    .join(" · ");

const NAMING: readonly string[] = ["period", "account", "accountName", "costCentre", "project"];

import { Body1 } from "@fluentui/react-components";
import { ledgerPeriods } from "../../../core";
import type { SummedLedger } from "../../../readers";
import { periodRuns } from "../../../text";
import { useWords, type PaneWords } from "../../state";
import { Message, ReadingProgress, usePanelStyles } from "../../ui";
import type { ReadingState } from "./useReading";

export type ReadingNewsProps = {
  at: ReadingState;
  /** The ledger that was read last. */
  ledger: SummedLedger | undefined;
  stop: () => void;
  readAgain: () => void;
};

/** How the reading goes, and how it ended. */
export function ReadingNews({ at, ledger, stop, readAgain }: ReadingNewsProps) {
  const styles = usePanelStyles();
  const words = useWords().ledger.reading;
  const again = { label: words.again, onPress: readAgain };
  return (
    <div className={styles.group}>
      <ReadingProgress at={at} words={words} way={again} onStop={stop}>
        {at.state === "read" && ledger && <Body1>{doneText(words, ledger)}</Body1>}
        {at.state === "unread" && (
          <Message intent="error" title={words.failed} way={again}>
            {words.broke} {String(at.error)}
          </Message>
        )}
      </ReadingProgress>
    </div>
  );
}

function doneText(words: PaneWords["ledger"]["reading"], { postings, totals, covered }: SummedLedger): string {
  if (postings === 0) return words.nothing;
  return words.done(postings, periodRuns(ledgerPeriods(totals, covered)));
}

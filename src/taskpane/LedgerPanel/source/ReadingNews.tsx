import { Body1 } from "@fluentui/react-components";
import { ledgerPeriods } from "../../../core";
import { pane, periodRuns, type Language } from "../../../text";
import { Message } from "../../ui/Message";
import { ReadingProgress } from "../../ui/Outcome/ReadingProgress";
import { useLedgerPanelStyles } from "../LedgerPanel.styles";
import type { LedgerPanelState } from "../useLedgerPanel";

export type ReadingNewsProps = {
  panel: Pick<LedgerPanelState, "at" | "read" | "stopReading" | "readAgain">;
  language: Language;
};

/** How the reading goes and went. */
export function ReadingNews({ panel: { at, read, stopReading, readAgain }, language }: ReadingNewsProps) {
  const styles = useLedgerPanelStyles();
  const say = pane.ledger.reading;
  const again = { label: say.again[language], onPress: readAgain };
  return (
    <div className={styles.group}>
      <ReadingProgress at={at} say={say} way={again} onStop={stopReading} language={language}>
        {at.state === "read" && read && <Body1>{doneWords(read.ledger)[language]}</Body1>}
        {at.state === "failed" && (
          <Message intent="error" title={say.failed[language]} way={again}>
            {say.broke[language]} {at.why}
          </Message>
        )}
      </ReadingProgress>
    </div>
  );
}

function doneWords({ postings, totals, covered }: NonNullable<LedgerPanelState["read"]>["ledger"]) {
  if (postings === 0) return pane.ledger.reading.nothing;
  return pane.ledger.reading.done(postings, periodRuns(ledgerPeriods(totals, covered)));
}

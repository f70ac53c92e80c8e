import { Body1 } from "@fluentui/react-components";
import { ledgerPeriods } from "../../core";
import { pane, periodRuns, type Language } from "../../text";
import { Message } from "../Message";
import { SlowBar } from "../Outcome/SlowBar";
import { useLedgerPanelStyles } from "./LedgerPanel.styles";
import type { LedgerPanelState } from "./useLedgerPanel";

export type ReadingNewsProps = {
  panel: Pick<LedgerPanelState, "at" | "read" | "stopReading" | "readAgain">;
  language: Language;
};

/** How the reading goes and went. A screen reader is told its end, not each per cent. */
export function ReadingNews({ panel: { at, read, stopReading, readAgain }, language }: ReadingNewsProps) {
  const styles = useLedgerPanelStyles();
  const say = pane.ledger.reading;
  const again = { label: say.again[language], onPress: readAgain };
  return (
    <div className={styles.group}>
      {at.state === "reading" && (
        <SlowBar
          label={say.now(Math.floor(100 * at.share))[language]}
          isLabelShown
          share={at.share}
          onStop={stopReading}
          language={language}
        />
      )}
      <div role="status">
        {at.state === "read" && read && <Body1>{doneWords(read.ledger)[language]}</Body1>}
        {at.state === "stopped" && (
          // The button that stopped it has gone away with the bar: the focus comes here, not to nowhere.
          <Message way={{ ...again, takesFocus: true }}>{say.stopped[language]}</Message>
        )}
        {at.state === "failed" && (
          <Message intent="error" title={say.failed[language]} way={again}>
            {say.broke[language]} {at.why}
          </Message>
        )}
      </div>
    </div>
  );
}

function doneWords({ postings, totals, covered }: NonNullable<LedgerPanelState["read"]>["ledger"]) {
  if (postings === 0) return pane.ledger.reading.nothing;
  return pane.ledger.reading.done(postings, periodRuns(ledgerPeriods(totals, covered)));
}

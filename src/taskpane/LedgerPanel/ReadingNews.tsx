import { useEffect, useState } from "react";
import {
  Body1,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import { ledgerPeriods } from "../../core";
import { pane, periodRuns, type Language, type Phrase } from "../../text";
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
  return (
    <div className={styles.group}>
      {at.state === "reading" && <ReadingBar share={at.share} language={language} onStop={stopReading} />}
      <div role="status">
        {at.state === "read" && read && <Body1>{doneWords(read.ledger)[language]}</Body1>}
        {at.state === "stopped" && <Ended intent="info" words={say.stopped} onAgain={readAgain} language={language} />}
        {at.state === "failed" && (
          <Ended
            intent="error"
            title={say.failed}
            words={say.broke}
            why={at.why}
            onAgain={readAgain}
            language={language}
          />
        )}
      </div>
    </div>
  );
}

type EndedProps = {
  intent: "info" | "error";
  title?: Phrase;
  words: Phrase;
  why?: string;
  onAgain: () => void;
  language: Language;
};

/** A reading that came to nothing, and the way to try it again. */
function Ended({ intent, title, words, why, onAgain, language }: EndedProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title && <MessageBarTitle>{title[language]}</MessageBarTitle>}
        {` ${words[language]} ${why ?? ""}`.trimStart()}
      </MessageBarBody>
      <MessageBarActions>
        {/* The button that stopped it has gone away with the bar: the focus comes here, not to nowhere. */}
        <Button size="small" autoFocus={intent === "info"} onClick={onAgain}>
          {pane.ledger.reading.again[language]}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A bar for what takes its time, and a way to stop it. What is over at once would only flicker. */
function ReadingBar({ share, language, onStop }: { share: number; language: Language; onStop: () => void }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLong(true), SHORT);
    return () => clearTimeout(wait);
  }, []);
  if (!isLong) return null;
  const words = pane.ledger.reading.now(Math.floor(100 * share))[language];
  return (
    <>
      <Body1>{words}</Body1>
      <ProgressBar aria-label={words} value={share} />
      <div>
        <Button size="small" onClick={onStop}>
          {pane.outcomes.stop[language]}
        </Button>
      </div>
    </>
  );
}

function doneWords({ postings, totals, covered }: NonNullable<LedgerPanelState["read"]>["ledger"]) {
  if (postings === 0) return pane.ledger.reading.nothing;
  return pane.ledger.reading.done(postings, periodRuns(ledgerPeriods(totals, covered)));
}

/** Milliseconds that feel like at once. */
const SHORT = 500;

import type { ReactNode } from "react";
import type { Language, Phrase } from "../../../text";
import { Message } from "../Message";
import { usePanelStyles } from "../panel.styles";
import { useKeptFocus } from "../useKeptFocus";
import { SlowBar } from "./SlowBar";

export type ReadingProgressProps = {
  /** Where the reading stands; `share` is how much is read, 0 to 1. */
  at: { state: string; share?: number };
  say: { now: (percent: number) => Phrase; stopped: Phrase };
  /** The way to read once more. */
  way: { label: string; onPress: () => void };
  onStop: () => void;
  /** How it ended otherwise than by being stopped. */
  children: ReactNode;
  language: Language;
};

/** How a reading goes, with a way to stop it, and how it ended. A screen reader is told its end, not each per cent. */
export function ReadingProgress({ at, say, way, onStop, children, language }: ReadingProgressProps) {
  const styles = usePanelStyles();
  const { place, onFocus, onBlur } = useKeptFocus();
  return (
    <div className={styles.group} onFocus={onFocus} onBlur={onBlur}>
      {at.share !== undefined && (
        <SlowBar
          label={say.now(Math.floor(100 * at.share))[language]}
          isLabelShown
          share={at.share}
          onStop={onStop}
          language={language}
        />
      )}
      <div ref={place} role="status" tabIndex={-1}>
        {at.state === "stopped" && (
          // The button that stopped it has gone away with the bar: the focus comes here, not to nowhere.
          <Message way={{ ...way, takesFocus: true }}>{say.stopped[language]}</Message>
        )}
        {children}
      </div>
    </div>
  );
}

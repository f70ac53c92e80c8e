import type { ReactNode } from "react";
import { Message } from "../Message";
import { usePanelStyles } from "../panel.styles";
import { useKeptFocus } from "../useKeptFocus";
import { SlowBar } from "./SlowBar";

export type ReadingProgressProps = {
  /** Where the reading stands; `share` is how much is read, 0 to 1. */
  at: { state: string; share?: number };
  words: { now: (percent: number) => string; stopped: string };
  /** The way to read once more. */
  way: { label: string; onPress: () => void };
  onStop: () => void;
  /** How it ended, unless it was stopped. */
  children: ReactNode;
};

/** How a reading goes, with a way to stop it, and how it ended. A screen reader announces the end, not each per cent. */
export function ReadingProgress({ at, words, way, onStop, children }: ReadingProgressProps) {
  const styles = usePanelStyles();
  const { place, onFocus, onBlur } = useKeptFocus();
  return (
    <div className={styles.group} onFocus={onFocus} onBlur={onBlur}>
      {at.share !== undefined && (
        <SlowBar label={words.now(Math.floor(100 * at.share))} isLabelShown share={at.share} onStop={onStop} />
      )}
      <div ref={place} role="status" tabIndex={-1}>
        {at.state === "stopped" && (
          // The button that stopped it has gone with the bar: the focus comes here and is not lost.
          <Message way={{ ...way, takesFocus: true }}>{words.stopped}</Message>
        )}
        {children}
      </div>
    </div>
  );
}

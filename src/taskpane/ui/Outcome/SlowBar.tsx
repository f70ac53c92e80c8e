import { useEffect, useState } from "react";
import { Body1, Button, ProgressBar } from "@fluentui/react-components";
import { pane, type Language } from "../../../text";

export type SlowBarProps = {
  /** What takes its time. */
  label: string;
  /** Where nothing else says it. */
  isLabelShown?: boolean;
  /** How much of it is done, 0 to 1, where that is known. */
  share: number | undefined;
  /** Absent where it cannot be stopped any more. */
  onStop: (() => void) | undefined;
  language: Language;
};

/** A bar for what takes its time, and a way to stop it. What is over at once would only flicker. */
export function SlowBar({ label, isLabelShown = false, share, onStop, language }: SlowBarProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLong(true), SHORT);
    return () => clearTimeout(wait);
  }, []);
  if (!isLong) return null;
  return (
    <>
      {isLabelShown && <Body1>{label}</Body1>}
      <ProgressBar aria-label={label} {...(share !== undefined && { value: share })} />
      {onStop && (
        <div>
          <Button size="small" onClick={onStop}>
            {pane.outcomes.stop[language]}
          </Button>
        </div>
      )}
    </>
  );
}

/** Milliseconds that feel like at once. */
const SHORT = 500;

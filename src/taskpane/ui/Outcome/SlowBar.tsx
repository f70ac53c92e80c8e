import { useEffect, useState } from "react";
import { Body1, Button, ProgressBar } from "@fluentui/react-components";
import { useWords } from "../../state";

export type SlowBarProps = {
  /** What takes long. */
  label: string;
  /** For a bar beside which nothing else shows the label. */
  isLabelShown?: boolean;
  /** How much is done, 0 to 1; undefined where nobody knows. */
  share: number | undefined;
  /** Undefined where it can no longer be stopped. */
  onStop: (() => void) | undefined;
};

/** A bar for what takes long, and a way to stop it. It waits before it shows, because a short one would only flicker. */
export function SlowBar({ label, isLabelShown = false, share, onStop }: SlowBarProps) {
  const words = useWords().outcomes;
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
            {words.stop}
          </Button>
        </div>
      )}
    </>
  );
}

/** Milliseconds that feel immediate. */
const SHORT = 500;

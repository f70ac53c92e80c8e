import { useId, type RefCallback } from "react";
import { Button, Caption1, Spinner, type ButtonProps } from "@fluentui/react-components";
import { useActionButtonStyles } from "./ActionButton.styles";

export type ActionButtonProps = {
  label: string;
  /** One line that says what it makes. */
  hint: string;
  icon: NonNullable<ButtonProps["icon"]>;
  appearance: NonNullable<ButtonProps["appearance"]>;
  /** Some action is running, perhaps this one. */
  busy: boolean;
  running: boolean;
  onRun: () => void;
  ref: RefCallback<HTMLButtonElement>;
};

/** A button that starts an action. While an action runs it cannot be pressed, but keeps the focus. */
export function ActionButton({ label, hint, icon, appearance, busy, running, onRun, ref }: ActionButtonProps) {
  const styles = useActionButtonStyles();
  const hintId = useId();
  return (
    <div className={styles.root}>
      <Button
        ref={ref}
        className={styles.button}
        appearance={appearance}
        size="large"
        icon={running ? <Spinner size="tiny" aria-hidden /> : icon}
        disabledFocusable={busy}
        aria-describedby={hintId}
        onClick={onRun}
      >
        {label}
      </Button>
      <Caption1 id={hintId} className={styles.hint}>
        {hint}
      </Caption1>
    </div>
  );
}

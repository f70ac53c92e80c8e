import { Fragment, useId, type ReactNode } from "react";
import { Body1Strong, Caption1 } from "@fluentui/react-components";
import type { Origin } from "../../core";
import type { ExplainedRule } from "../../text";
import { useWords } from "../state";
import { useExplainPanelStyles } from "./ExplainPanel.styles";

export type RuleBoxProps = {
  rule: ExplainedRule;
  /** Draws an item for what was given by a cell. Without it, what was given is plain text. */
  renderOrigin?: (origin: Origin, label: string) => ReactNode;
};

/** A rule of the money at work: where it is written, what was given, and each step. */
export function RuleBox({ rule, renderOrigin }: RuleBoxProps) {
  const { heading, source, given, steps } = rule;
  const styles = useExplainPanelStyles();
  const [givenId, stepsId] = [useId(), useId()];
  const words = useWords().explain;
  return (
    <div className={styles.rule}>
      <Body1Strong>{heading}</Body1Strong>
      <Caption1>{source}</Caption1>
      <Caption1 id={givenId} className={styles.label}>
        {words.given}
      </Caption1>
      <ul className={styles.list} aria-labelledby={givenId}>
        {given.map(({ text, origin }) =>
          origin && renderOrigin ? (
            <Fragment key={text}>{renderOrigin(origin, text)}</Fragment>
          ) : (
            <li key={text} className={renderOrigin && styles.plain}>
              {text}
            </li>
          ),
        )}
      </ul>
      <Caption1 id={stepsId} className={styles.label}>
        {words.steps}
      </Caption1>
      <ol className={styles.steps} aria-labelledby={stepsId}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

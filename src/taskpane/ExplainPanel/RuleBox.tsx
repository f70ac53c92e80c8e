import { useId } from "react";
import { Body1Strong, Caption1 } from "@fluentui/react-components";
import { pane, type ExplainedRule, type Language } from "../../text";
import { useExplainPanelStyles } from "./ExplainPanel.styles";
import { OriginItem } from "./OriginItem";
import type { Explainer } from "./useExplainPanel";

export type RuleBoxProps = {
  rule: ExplainedRule;
  language: Language;
  /** What was given is only said, and does not lead on, where there is none. */
  explainer?: Explainer;
  path?: readonly string[];
};

/** A rule of the money at work: where it is written, what was given, each step. */
export function RuleBox({ rule, language, explainer, path = [] }: RuleBoxProps) {
  const { heading, source, given, steps } = rule;
  const styles = useExplainPanelStyles();
  const [givenId, stepsId] = [useId(), useId()];
  const say = pane.explain;
  return (
    <div className={styles.rule}>
      <Body1Strong>{heading}</Body1Strong>
      <Caption1>{source}</Caption1>
      <Caption1 id={givenId} className={styles.label}>
        {say.given[language]}
      </Caption1>
      <ul className={styles.list} aria-labelledby={givenId}>
        {given.map(({ text, origin }) =>
          origin && explainer ? (
            <OriginItem key={text} origin={origin} label={text} explainer={explainer} language={language} path={path} />
          ) : (
            <li key={text} className={explainer && styles.plain}>
              {text}
            </li>
          ),
        )}
      </ul>
      <Caption1 id={stepsId} className={styles.label}>
        {say.steps[language]}
      </Caption1>
      <ol className={styles.steps} aria-labelledby={stepsId}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

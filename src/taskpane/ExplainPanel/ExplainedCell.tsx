import { useId } from "react";
import { Body1, Body1Strong, Caption1, Link } from "@fluentui/react-components";
import type { Explanation } from "../../core";
import { explanationText, originLabel, pane, type Language } from "../../text";
import { useExplainPanelStyles } from "./ExplainPanel.styles";
import { Message } from "../ui/Message";
import { usePanelStyles } from "../ui/panel.styles";
import { keyOf } from "../state/placeKey";
import { OriginItem } from "./OriginItem";
import { RuleBox } from "./RuleBox";
import type { Explainer } from "./useExplainPanel";

export type ExplainedCellProps = {
  explanation: Explanation;
  explainer: Explainer;
  language: Language;
  /** The cells that have led here, from the first one. */
  path: readonly string[];
};

/** One cell: what it is called, what it shows, how it came by it, and what it rests on. */
export function ExplainedCell({ explanation, explainer, language, path }: ExplainedCellProps) {
  const shared = usePanelStyles();
  const styles = useExplainPanelStyles();
  const inputsId = useId();
  const { origin } = explanation;
  const text = explanationText(explanation, language);
  const inner = { explainer, language, path: [...path, keyOf(origin)] };
  const inRules = text.rules.flatMap(({ given }) => given.flatMap((one) => one.origin ?? []));
  const others = explanation.inputs.filter((input) => !inRules.some((given) => keyOf(given) === keyOf(input)));
  const say = pane.explain;
  return (
    <div className={shared.group}>
      {path.length === 0 && (
        <div className={styles.head}>
          <Body1Strong>{text.title}</Body1Strong>
          <span className={shared.value}>{text.value}</span>
          <Link as="button" onClick={() => explainer.goTo(origin)}>
            {say.goTo(keyOf(origin))[language]}
          </Link>
        </div>
      )}
      <Body1>{text.lead}</Body1>
      {text.findings.map((finding) => (
        <Message key={finding} intent="warning">
          {finding}
        </Message>
      ))}
      {text.rules.map((rule, i) => (
        // A formula has its functions in one order, and nothing else to tell them apart.
        <RuleBox key={i} rule={rule} {...inner} />
      ))}
      {text.step !== undefined && <Body1>{text.step}</Body1>}
      {others.length > 0 && (
        <div className={styles.rule}>
          <Caption1 id={inputsId} className={styles.label}>
            {say.inputs[language]}
          </Caption1>
          <ul className={styles.list} aria-labelledby={inputsId}>
            {others.slice(0, MOST_INPUTS).map((input) => (
              <OriginItem key={keyOf(input)} origin={input} label={originLabel(input, origin, language)} {...inner} />
            ))}
            {others.length > MOST_INPUTS && <li>{say.more(others.length - MOST_INPUTS)[language]}</li>}
          </ul>
        </div>
      )}
      {text.formula !== undefined && (
        <div className={styles.rule}>
          <Caption1 className={styles.label}>{say.formula[language]}</Caption1>
          <code className={styles.formula}>{text.formula}</code>
        </div>
      )}
    </div>
  );
}

/** A sum over the ledger may rest on thousands of cells. */
const MOST_INPUTS = 100;

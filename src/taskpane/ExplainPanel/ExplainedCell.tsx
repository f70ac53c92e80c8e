import { useId } from "react";
import { Body1, Body1Strong, Caption1, Link } from "@fluentui/react-components";
import type { Explanation, Origin } from "../../core";
import { explanationText, originLabel } from "../../text";
import { keyOf, useLanguage, useWords } from "../state";
import { Message, usePanelStyles } from "../ui";
import { useExplainPanelStyles } from "./ExplainPanel.styles";
import { OriginItem } from "./OriginItem";
import { RuleBox } from "./RuleBox";
import type { Explainer } from "./useExplainPanel";

export type ExplainedCellProps = {
  explanation: Explanation;
  explainer: Explainer;
  /** The cells that have led here, from the first one. */
  path: readonly string[];
};

/** One cell: its name, what it shows, how that was computed, and the cells it rests on. */
export function ExplainedCell({ explanation, explainer, path }: ExplainedCellProps) {
  const language = useLanguage();
  const shared = usePanelStyles();
  const styles = useExplainPanelStyles();
  const inputsId = useId();
  const { origin } = explanation;
  const text = explanationText(explanation, language);
  const inRules = text.rules.flatMap(({ given }) => given.flatMap((one) => one.origin ?? []));
  const others = explanation.inputs.filter((input) => !inRules.some((given) => keyOf(given) === keyOf(input)));
  const words = useWords().explain;
  const renderOrigin = (input: Origin, label: string) => (
    <OriginItem
      key={keyOf(input)}
      origin={input}
      label={label}
      explainer={explainer}
      path={[...path, keyOf(origin)]}
      renderCell={(inner, innerPath) => <ExplainedCell explanation={inner} explainer={explainer} path={innerPath} />}
    />
  );
  return (
    <div className={shared.group}>
      {path.length === 0 && (
        <div className={styles.head}>
          <Body1Strong>{text.title}</Body1Strong>
          <span className={shared.value}>{text.value}</span>
          <Link as="button" onClick={() => explainer.goTo(origin)}>
            {words.goTo(keyOf(origin))}
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
        // The functions of a formula differ only by their order.
        <RuleBox key={i} rule={rule} renderOrigin={renderOrigin} />
      ))}
      {text.step !== undefined && <Body1>{text.step}</Body1>}
      {others.length > 0 && (
        <div className={styles.rule}>
          <Caption1 id={inputsId} className={styles.label}>
            {words.inputs}
          </Caption1>
          <ul className={styles.list} aria-labelledby={inputsId}>
            {others.slice(0, MOST_INPUTS).map((input) => renderOrigin(input, originLabel(input, origin, language)))}
            {others.length > MOST_INPUTS && <li>{words.more(others.length - MOST_INPUTS)}</li>}
          </ul>
        </div>
      )}
      {text.formula !== undefined && (
        <div className={styles.rule}>
          <Caption1 className={styles.label}>{words.formula}</Caption1>
          <code className={styles.formula}>{text.formula}</code>
        </div>
      )}
    </div>
  );
}

/** A sum over the ledger may rest on thousands of cells. */
const MOST_INPUTS = 100;

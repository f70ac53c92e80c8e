import { useId } from "react";
import { Body1, Button, Caption1, Checkbox, mergeClasses } from "@fluentui/react-components";
import { isFaulty } from "../../sheets";
import { explanationText, faultNumber, findingText, valuesText, type Language } from "../../text";
import { RuleBox } from "../ExplainPanel";
import { keyOf, placeOfArea, useLanguage, useWords } from "../state";
import { Message, PartHeading, usePanelStyles } from "../ui";
import { useFormulaPanelStyles } from "./FormulaPanel.styles";
import type { useFormulaPanel } from "./useFormulaPanel";

export type PreviewResultProps = { panel: ReturnType<typeof useFormulaPanel> };

/** What the formula would show, and why, before it is written; and the button that writes it. */
export function PreviewResult({ panel }: PreviewResultProps) {
  const { draft, target } = panel;
  const shared = usePanelStyles();
  const headingId = useId();
  const words = useWords().formulas;
  const cell = target ? keyOf(placeOfArea(target)) : "";
  const missing = draft?.missing ?? [];
  return (
    <section className={mergeClasses(shared.box, shared.group)} aria-labelledby={headingId}>
      <PartHeading id={headingId}>{words.resultTitle}</PartHeading>
      <div role="status" className={shared.group}>
        {missing.length > 0 && <Body1>{words.missing(missing.join(", "))}</Body1>}
        {draft?.preview && <Preview panel={panel} preview={draft.preview} />}
      </div>
      {draft?.preview && panel.held !== "" && (
        <>
          <Message intent="warning">{words.filled(cell, panel.held)}</Message>
          <Checkbox
            label={words.replace}
            checked={panel.mayReplace}
            onChange={(_event, { checked }) => panel.agree(checked === true)}
          />
        </>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={!panel.canInsert} onClick={() => void panel.insert()}>
          {words.insert(cell)}
        </Button>
      </div>
    </section>
  );
}

type Preview = NonNullable<NonNullable<ReturnType<typeof useFormulaPanel>["draft"]>["preview"]>;

function Preview({ preview }: PreviewResultProps & { preview: Preview }) {
  const language = useLanguage();
  const styles = useFormulaPanelStyles();
  const shared = usePanelStyles();
  const { formula, values, explanation, findings } = preview;
  const words = useWords().formulas;
  const text = explanation && explanationText(explanation, language);
  return (
    <>
      <Caption1 className={styles.label}>{words.formula}</Caption1>
      <code className={styles.formula}>{formula}</code>
      <Caption1>{words.formulaHint}</Caption1>
      {findings.map((finding) => (
        <Message key={findingText(finding, language)} intent="error">
          {findingText(finding, language)}
        </Message>
      ))}
      <Caption1 className={styles.label}>{words.result}</Caption1>
      {values ? <span className={shared.value}>{resultText(values, language)}</span> : words.onlyExcel}
      {values && values.flat().length > 1 && <Caption1>{words.shape(values.length, values[0]?.length ?? 1)}</Caption1>}
      {text?.rules.map((rule, i) => (
        // The functions of a formula differ only by their order.
        <RuleBox key={i} rule={rule} />
      ))}
    </>
  );
}

/** The first values. A cell that would show an error is named by the number of its fault. */
function resultText(values: NonNullable<Preview["values"]>, language: Language): string {
  const shown = values.map((row) => row.map((cell) => (isFaulty(cell) ? faultNumber(cell.fault.code) : cell)));
  return valuesText({ values: shown }, language);
}

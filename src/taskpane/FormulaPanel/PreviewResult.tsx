import { useId } from "react";
import { Body1, Button, Caption1, Checkbox, mergeClasses } from "@fluentui/react-components";
import { isFaulty } from "../../sheets";
import { explanationText, faultNumber, findingText, pane, valuesText, type Language } from "../../text";
import { RuleBox } from "../ExplainPanel/RuleBox";
import { Message } from "../ui/Message";
import { usePanelStyles } from "../ui/panel.styles";
import { PartHeading } from "../ui/PartHeading";
import { keyOf, placeOfArea } from "../state/placeKey";
import { useFormulaPanelStyles } from "./FormulaPanel.styles";
import type { useFormulaPanel } from "./useFormulaPanel";

export type PreviewResultProps = { panel: ReturnType<typeof useFormulaPanel>; language: Language };

/** What the formula would show and why, before it is written; and the button that writes it. */
export function PreviewResult({ panel, language }: PreviewResultProps) {
  const { draft, target } = panel;
  const shared = usePanelStyles();
  const headingId = useId();
  const say = pane.formulas;
  const cell = target ? keyOf(placeOfArea(target)) : "";
  const missing = draft?.missing ?? [];
  return (
    <section className={mergeClasses(shared.box, shared.group)} aria-labelledby={headingId}>
      <PartHeading id={headingId}>{say.resultTitle[language]}</PartHeading>
      <div role="status" className={shared.group}>
        {missing.length > 0 && <Body1>{say.missing(missing.join(", "))[language]}</Body1>}
        {draft?.preview && <Preview panel={panel} preview={draft.preview} language={language} />}
      </div>
      {draft?.preview && panel.held !== "" && (
        <>
          <Message intent="warning">{say.filled(cell, panel.held)[language]}</Message>
          <Checkbox
            label={say.replace[language]}
            checked={panel.mayReplace}
            onChange={(_event, { checked }) => panel.agree(checked === true)}
          />
        </>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={!panel.canInsert} onClick={() => void panel.insert()}>
          {say.insert(cell)[language]}
        </Button>
      </div>
    </section>
  );
}

type Preview = NonNullable<NonNullable<ReturnType<typeof useFormulaPanel>["draft"]>["preview"]>;

function Preview({ preview, language }: PreviewResultProps & { preview: Preview }) {
  const styles = useFormulaPanelStyles();
  const shared = usePanelStyles();
  const { formula, values, explanation, findings } = preview;
  const say = pane.formulas;
  const text = explanation && explanationText(explanation, language);
  return (
    <>
      <Caption1 className={styles.label}>{say.formula[language]}</Caption1>
      <code className={styles.formula}>{formula}</code>
      <Caption1>{say.formulaHint[language]}</Caption1>
      {findings.map((finding) => (
        <Message key={findingText(finding, language)} intent="error">
          {findingText(finding, language)}
        </Message>
      ))}
      <Caption1 className={styles.label}>{say.result[language]}</Caption1>
      {values ? <span className={shared.value}>{resultText(values, language)}</span> : say.onlyExcel[language]}
      {values && values.flat().length > 1 && (
        <Caption1>{say.shape(values.length, values[0]?.length ?? 1)[language]}</Caption1>
      )}
      {text?.rules.map((rule, i) => (
        // A formula has its functions in one order, and nothing else to tell them apart.
        <RuleBox key={i} rule={rule} language={language} />
      ))}
    </>
  );
}

/** The first values; a cell that would show an error, by the number of its fault. */
function resultText(values: NonNullable<Preview["values"]>, language: Language): string {
  const shown = values.map((row) => row.map((cell) => (isFaulty(cell) ? faultNumber(cell.fault.code) : cell)));
  return valuesText(shown, language);
}

import { Body1, Field, Select } from "@fluentui/react-components";
import { functionTitle } from "../../text";
import { useLanguage, useWords } from "../state";
import { Message, Outcome, PanelSection } from "../ui";
import { ArgumentFields } from "./ArgumentFields";
import { useFormulaPanelStyles } from "./FormulaPanel.styles";
import { PreviewResult } from "./PreviewResult";
import { useFormulaPanel } from "./useFormulaPanel";

/** Writes a formula for its user: the function, its arguments, and a preview before anything is written. */
export function FormulaPanel() {
  const language = useLanguage();
  const panel = useFormulaPanel();
  const { shown, known, refused, chosen, entry } = panel;
  const styles = useFormulaPanelStyles();
  const words = useWords().formulas;
  return (
    <PanelSection title={words.title}>
      <Body1>{words.lead}</Body1>
      {known.state === "reading" && <Body1>{words.loading}</Body1>}
      {known.state === "unread" && (
        <Message intent="error" way={{ label: words.readAgain, onPress: panel.readAgain }}>
          {words.unread} {known.why[language]}
        </Message>
      )}
      {known.state === "read" && (
        <Field label={words.function} {...(entry && { hint: entry.description })}>
          <Select
            className={styles.chooser}
            select={{ ref: panel.chooser, className: styles.chosen }}
            value={chosen}
            onChange={(_event, { value }) => panel.choose(value)}
          >
            <option value="">{words.choose}</option>
            {known.value.catalogue.map(({ id }) => (
              <option key={id} value={id}>
                {functionTitle(id, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {refused && <Message intent="warning">{refused[language]}</Message>}
      {entry && <ArgumentFields panel={panel} entry={entry} />}
      {entry && panel.target && <PreviewResult panel={panel} />}
      <Outcome progress={shown} onAgain={panel.runAgain} onStop={panel.stop} />
    </PanelSection>
  );
}

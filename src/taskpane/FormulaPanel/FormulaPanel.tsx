import { Body1, Field, Select } from "@fluentui/react-components";
import { functionTitle, pane, type Language } from "../../text";
import type { Actions } from "../state/actions";
import { Message } from "../ui/Message";
import { Outcome } from "../ui/Outcome/Outcome";
import { PanelSection } from "../ui/PanelSection";
import { ArgumentFields } from "./ArgumentFields";
import { useFormulaPanelStyles } from "./FormulaPanel.styles";
import { PreviewResult } from "./PreviewResult";
import { useFormulaPanel } from "./useFormulaPanel";

export type FormulaPanelProps = { language: Language; actions: Actions };

/** Writes a formula for its user: the function, its arguments, and what comes of it before it is written. */
export function FormulaPanel({ language, actions }: FormulaPanelProps) {
  const panel = useFormulaPanel(actions, language);
  const { shown, known, refused, chosen, entry } = panel;
  const styles = useFormulaPanelStyles();
  const say = pane.formulas;
  return (
    <PanelSection title={say.title[language]}>
      <Body1>{say.lead[language]}</Body1>
      {known.state === "reading" && <Body1>{say.loading[language]}</Body1>}
      {known.state === "unread" && (
        <Message intent="error" way={{ label: say.readAgain[language], onPress: panel.readAgain }}>
          {say.unread[language]} {known.why[language]}
        </Message>
      )}
      {known.state === "read" && (
        <Field label={say.function[language]} {...(entry && { hint: entry.description })}>
          <Select
            className={styles.chooser}
            select={{ ref: panel.chooser, className: styles.chosen }}
            value={chosen}
            onChange={(_event, { value }) => panel.choose(value)}
          >
            <option value="">{say.choose[language]}</option>
            {known.catalogue.map(({ id }) => (
              <option key={id} value={id}>
                {functionTitle(id, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {refused && <Message intent="warning">{refused[language]}</Message>}
      {entry && <ArgumentFields panel={panel} entry={entry} language={language} />}
      {entry && panel.target && <PreviewResult panel={panel} language={language} />}
      <Outcome progress={shown} language={language} onAgain={panel.runAgain} onStop={panel.stop} />
    </PanelSection>
  );
}

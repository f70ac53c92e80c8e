import { useId } from "react";
import {
  Body1,
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Subtitle2,
} from "@fluentui/react-components";
import { functionTitle, pane, type Language } from "../../text";
import type { Actions } from "../actions";
import { Outcome } from "../Outcome/Outcome";
import { usePanelStyles } from "../panel.styles";
import { ArgumentFields } from "./ArgumentFields";
import { useFormulaPanelStyles } from "./FormulaPanel.styles";
import { PreviewResult } from "./PreviewResult";
import { useFormulaPanel } from "./useFormulaPanel";

export type FormulaPanelProps = { language: Language; actions: Actions };

/** Writes a formula for its user: the function, its arguments, and what comes of it before it is written. */
export function FormulaPanel({ language, actions }: FormulaPanelProps) {
  const panel = useFormulaPanel(actions, language);
  const { shown, known, refused, chosen, entry } = panel;
  const shared = usePanelStyles();
  const styles = useFormulaPanelStyles();
  const headingId = useId();
  const say = pane.formulas;
  return (
    <section className={shared.root} aria-labelledby={headingId}>
      <Subtitle2 as="h3" id={headingId} className={shared.heading}>
        {say.title[language]}
      </Subtitle2>
      <Body1>{say.lead[language]}</Body1>
      {known.state === "reading" && <Body1>{say.loading[language]}</Body1>}
      {known.state === "unread" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {say.unread[language]} {known.why[language]}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={panel.readAgain}>
              {say.readAgain[language]}
            </Button>
          </MessageBarActions>
        </MessageBar>
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
      {refused && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{refused[language]}</MessageBarBody>
        </MessageBar>
      )}
      {entry && <ArgumentFields panel={panel} entry={entry} language={language} />}
      {entry && panel.target && <PreviewResult panel={panel} language={language} />}
      <Outcome progress={shown} language={language} onAgain={panel.runAgain} onStop={panel.stop} />
    </section>
  );
}

import { useId } from "react";
import {
  Body1,
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
} from "@fluentui/react-components";
import { pane, type Language } from "../../text";
import type { Actions } from "../actions";
import { Outcome } from "../Outcome/Outcome";
import { usePanelStyles } from "../panel.styles";
import { ReportItem } from "./ReportItem";
import { useStatusPanelStyles } from "./StatusPanel.styles";
import { useStatusPanel } from "./useStatusPanel";

export type StatusPanelProps = { language: Language; actions: Actions };

/** Every report of the workbook, how far it has come, and the way on. */
export function StatusPanel({ language, actions }: StatusPanelProps) {
  const { listed, shown, isRunning, missing, name, note, read, change, goTo, runAgain, stop } = useStatusPanel(actions);
  const panel = usePanelStyles();
  const styles = useStatusPanelStyles();
  const headingId = useId();
  const say = pane.status;
  const reports = listed.state === "read" ? listed.list.reports : [];
  return (
    <section className={panel.root} aria-labelledby={headingId}>
      <Subtitle2 as="h3" id={headingId} className={panel.heading}>
        {say.title[language]}
      </Subtitle2>
      {listed.state === "reading" && <Body1>{say.reading[language]}</Body1>}
      {listed.state === "unread" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.unread[language]}</MessageBarTitle> {listed.why[language]}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={read}>
              {say.readAgain[language]}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {listed.state === "read" && <Body1>{(reports.length > 0 ? say.lead : say.none)[language]}</Body1>}
      {reports.length > 0 && (
        <>
          <Field
            label={say.name[language]}
            hint={say.nameHint[language]}
            {...(missing === "name" && { validationMessage: say.nameMissing[language] })}
          >
            <Input
              input={{ ref: name.ref }}
              value={name.value}
              autoComplete="name"
              onChange={(_event, { value }) => name.onChange(value)}
            />
          </Field>
          <Field
            label={say.note[language]}
            hint={say.noteHint[language]}
            {...(missing === "reason" && { validationMessage: say.reasonMissing[language] })}
          >
            <Input
              input={{ ref: note.ref }}
              value={note.value}
              onChange={(_event, { value }) => note.onChange(value)}
            />
          </Field>
          <ul className={styles.list} aria-labelledby={headingId}>
            {reports.map((report) => (
              <ReportItem
                key={report.sheet}
                report={report}
                language={language}
                busy={isRunning}
                onGoTo={goTo}
                onChange={change}
              />
            ))}
          </ul>
        </>
      )}
      <Outcome progress={shown} language={language} onAgain={runAgain} onStop={stop} />
    </section>
  );
}

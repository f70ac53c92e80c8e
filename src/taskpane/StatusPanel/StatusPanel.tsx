import { Body1, Field, Input } from "@fluentui/react-components";
import { pane, type Language } from "../../text";
import type { Actions } from "../state/actions";
import { Message } from "../ui/Message";
import { Outcome } from "../ui/Outcome/Outcome";
import { PanelSection } from "../ui/PanelSection";
import { ReportItem } from "./ReportItem";
import { useStatusPanelStyles } from "./StatusPanel.styles";
import { useStatusPanel } from "./useStatusPanel";

export type StatusPanelProps = { language: Language; actions: Actions };

/** Every report of the workbook, how far it has come, and the way on. */
export function StatusPanel({ language, actions }: StatusPanelProps) {
  const { listed, shown, isRunning, missing, name, note, read, change, goTo, runAgain, stop } = useStatusPanel(actions);
  const styles = useStatusPanelStyles();
  const say = pane.status;
  const reports = listed.state === "read" ? listed.list.reports : [];
  return (
    <PanelSection title={say.title[language]}>
      {listed.state === "reading" && <Body1>{say.reading[language]}</Body1>}
      {listed.state === "unread" && (
        <Message intent="error" title={say.unread[language]} way={{ label: say.readAgain[language], onPress: read }}>
          {listed.why[language]}
        </Message>
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
          <ul className={styles.list} aria-label={say.title[language]}>
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
    </PanelSection>
  );
}

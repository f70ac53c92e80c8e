import { Body1, Field, Input } from "@fluentui/react-components";
import { useLanguage, useWords } from "../state";
import { Message, Outcome, PanelSection, SignerField } from "../ui";
import { NextPeriod } from "./NextPeriod";
import { ReportItem } from "./ReportItem";
import { useStatusPanelStyles } from "./StatusPanel.styles";
import { useStatusPanel } from "./useStatusPanel";

/** Every report of the workbook, its status, and the way to the next one. */
export function StatusPanel() {
  const language = useLanguage();
  const { listed, shown, isRunning, missing, name, note, read, change, goTo, runAgain, stop } = useStatusPanel();
  const styles = useStatusPanelStyles();
  const words = useWords().status;
  const reports = listed.state === "read" ? listed.value.reports : [];
  return (
    <PanelSection title={words.title}>
      {listed.state === "reading" && <Body1>{words.reading}</Body1>}
      {listed.state === "unread" && (
        <Message intent="error" title={words.unread} way={{ label: words.readAgain, onPress: read }}>
          {listed.why[language]}
        </Message>
      )}
      {listed.state === "read" && <Body1>{reports.length > 0 ? words.lead : words.none}</Body1>}
      {reports.length > 0 && (
        <>
          <SignerField {...name} hint={words.nameHint} isMissing={missing === "name"} />
          <Field
            label={words.note}
            hint={words.noteHint}
            {...(missing === "reason" && { validationMessage: words.reasonMissing })}
          >
            <Input
              input={{ ref: note.ref }}
              value={note.value}
              onChange={(_event, { value }) => note.onChange(value)}
            />
          </Field>
          <ul className={styles.list} aria-label={words.title}>
            {reports.map((report) => (
              <ReportItem key={report.sheet} report={report} busy={isRunning} onGoTo={goTo} onChange={change} />
            ))}
          </ul>
        </>
      )}
      <Outcome progress={shown} onAgain={runAgain} onStop={stop} />
      <NextPeriod />
    </PanelSection>
  );
}

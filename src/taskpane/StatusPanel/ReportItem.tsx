import { useId } from "react";
import { Body1, Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { type ListedReport } from "../../excel";
import { type Status, STATUS_WAYS } from "../../core";
import { pane, type Language } from "../../text";
import { useStatusPanelStyles } from "./StatusPanel.styles";

export type ReportItemProps = {
  report: ListedReport;
  language: Language;
  busy: boolean;
  onGoTo: (sheet: string) => void;
  onChange: (report: ListedReport, to: Status) => void;
};

/** A report: its name, where it stands, whether it is out of date, and what can be done with it. */
export function ReportItem({ report, language, busy, onGoTo, onChange }: ReportItemProps) {
  const { sheet, version, status, isOutdated } = report;
  const styles = useStatusPanelStyles();
  const nameId = useId();
  const say = pane.status;
  return (
    <li className={styles.item}>
      <Body1Strong id={nameId}>{sheet}</Body1Strong>
      <Body1>{say.standing(status, version)[language]}</Body1>
      {isOutdated && (
        <div className={styles.outdated}>
          <HistoryRegular className={styles.icon} />
          <span>
            <strong>{say.outdated[language]}.</strong> <Caption1>{say.outdatedHint[language]}</Caption1>
          </span>
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-label={say.goToSheet(sheet)[language]} onClick={() => onGoTo(sheet)}>
          {say.goTo[language]}
        </Button>
        {STATUS_WAYS[status].map((to) => (
          <Button
            key={to}
            size="small"
            disabledFocusable={busy}
            aria-describedby={nameId}
            onClick={() => onChange(report, to)}
          >
            {wayWords(status, to)[language]}
          </Button>
        ))}
      </div>
    </li>
  );
}

// The compiler cannot see that STATUS_WAYS holds only ways that have words; a test goes through them.
const wayWords = (from: Status, to: Status) => pane.status.ways[`${from}>${to}` as keyof typeof pane.status.ways];

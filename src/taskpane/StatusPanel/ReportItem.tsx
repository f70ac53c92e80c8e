import { useId } from "react";
import { Body1, Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import type { ListedReport } from "../../excel";
import { STATUS_WAYS, type Status } from "../../core";
import { useWords, type PaneWords } from "../state";
import { useStatusPanelStyles } from "./StatusPanel.styles";

export type ReportItemProps = {
  report: ListedReport;
  busy: boolean;
  onGoTo: (sheet: string) => void;
  onChange: (report: ListedReport, to: Status) => void;
};

/** A report: its name, its status, whether it is out of date, and what can be done with it. */
export function ReportItem({ report, busy, onGoTo, onChange }: ReportItemProps) {
  const { sheet, version, status, isOutdated, hasNewer } = report;
  const styles = useStatusPanelStyles();
  const nameId = useId();
  const words = useWords().status;
  return (
    <li className={styles.item}>
      <Body1Strong id={nameId}>{sheet}</Body1Strong>
      <Body1>{words.standing(status, version)}</Body1>
      {isOutdated && (
        <div className={styles.outdated}>
          <HistoryRegular className={styles.icon} />
          <span>
            <strong>{words.outdated}.</strong> <Caption1>{words.outdatedHint}</Caption1>
          </span>
        </div>
      )}
      {hasNewer && (
        <Caption1>
          {words.newer}. {words.newerHint}
        </Caption1>
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-label={words.goToSheet(sheet)} onClick={() => onGoTo(sheet)}>
          {words.goTo}
        </Button>
        {STATUS_WAYS[status].map((to) => (
          <Button
            key={to}
            size="small"
            disabledFocusable={busy}
            aria-describedby={nameId}
            onClick={() => onChange(report, to)}
          >
            {wayWords(words, status, to)}
          </Button>
        ))}
      </div>
    </li>
  );
}

// The compiler cannot see that each of STATUS_WAYS has words; a test goes through them.
const wayWords = ({ ways }: PaneWords["status"], from: Status, to: Status) =>
  ways[`${from}>${to}` as keyof typeof ways];

import { useId } from "react";
import { Subtitle2 } from "@fluentui/react-components";
import { DataPieRegular, DocumentTableRegular } from "@fluentui/react-icons";
import type { ActionId } from "../../excel";
import { pane, type Language } from "../../text";
import { ActionButton } from "../ActionButton/ActionButton";
import type { Actions } from "../actions";
import { Outcome } from "../Outcome/Outcome";
import { usePanelStyles } from "../panel.styles";
import { useActionPanel } from "../useActionPanel";

export type ReportsPanelProps = { language: Language; actions: Actions };

const OWN_ACTIONS: readonly ActionId[] = ["BIBSYS.createAccountsReport", "BIBSYS.createFrameReport"];

/** The reports that can be made, and how the last one went. */
export function ReportsPanel({ language, actions }: ReportsPanelProps) {
  const { shown, button, runAgain } = useActionPanel(actions, OWN_ACTIONS);
  const styles = usePanelStyles();
  const headingId = useId();
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId} className={styles.heading}>
        {pane.reports[language]}
      </Subtitle2>
      <ActionButton
        {...button("BIBSYS.createAccountsReport")}
        appearance="primary"
        icon={<DocumentTableRegular />}
        label={pane.accountsReport[language]}
        hint={pane.accountsReportHint[language]}
      />
      <ActionButton
        {...button("BIBSYS.createFrameReport")}
        appearance="primary"
        icon={<DataPieRegular />}
        label={pane.frameReport[language]}
        hint={pane.frameReportHint[language]}
      />
      <Outcome progress={shown} language={language} onAgain={runAgain} />
    </section>
  );
}

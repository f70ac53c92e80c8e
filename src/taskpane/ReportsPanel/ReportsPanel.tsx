import { BookNumberRegular, CommentTextRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { useWords } from "../state";
import { ReportSection } from "./ReportSection";

/** The reports on the accounts, in the order of the board's paper. */
export function ReportsPanel() {
  const { reports, accountsReport, accountsReportHint, reportWords } = useWords();
  return (
    <ReportSection
      title={reports}
      reports={[
        { kind: "accounts", label: accountsReport, hint: accountsReportHint, icon: <DocumentTableRegular /> },
        {
          kind: "accumulated",
          label: reportWords.accumulatedReport,
          hint: reportWords.accumulatedReportHint,
          icon: <BookNumberRegular />,
        },
        {
          kind: "assessment",
          label: reportWords.assessmentReport,
          hint: reportWords.assessmentReportHint,
          icon: <CommentTextRegular />,
        },
      ]}
    />
  );
}

import { BookNumberRegular, CommentTextRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { pane, type Language } from "../../text";
import type { Actions } from "../state/actions";
import { ReportSection, type OfferedReport } from "./ReportSection";

export type ReportsPanelProps = { language: Language; actions: Actions };

/** The reports on the accounts. */
export const ReportsPanel = ({ language, actions }: ReportsPanelProps) => (
  <ReportSection title={pane.reports} reports={OFFERED} language={language} actions={actions} />
);

const { reportWords } = pane;

/** In the order the board's paper has them. */
const OFFERED: readonly OfferedReport[] = [
  { kind: "accounts", label: pane.accountsReport, hint: pane.accountsReportHint, icon: <DocumentTableRegular /> },
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
];

import { DataPieRegular } from "@fluentui/react-icons";
import { ReportSection } from "../ReportsPanel";
import { useActions, useRead, useWords } from "../state";

/** The budget frame, which next year's budget rests on. Its heading has the year; its button has the ribbon's name. */
export function FramePanel() {
  const { reportWords, frameReport, frameReportHint } = useWords();
  const { latest } = useRead(useActions(), (actions) => actions.listReports(), { follow: "changes" });
  const year = latest?.frameYear;
  return (
    <ReportSection
      title={year === undefined ? reportWords.frameTitle : reportWords.frameTitleOf(year)}
      reports={[{ kind: "frame", label: frameReport, hint: frameReportHint, icon: <DataPieRegular /> }]}
    />
  );
}

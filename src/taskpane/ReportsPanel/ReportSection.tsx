import type { ButtonProps } from "@fluentui/react-components";
import type { ReportKind } from "../../sheets";
import { ActionButton, Outcome, PanelSection } from "../ui";
import { PreviewBox } from "./PreviewBox";
import { useReportButtons } from "./useReportButtons";

/** A report as the pane offers it. */
export type OfferedReport = {
  kind: ReportKind;
  label: string;
  hint: string;
  icon: NonNullable<ButtonProps["icon"]>;
};

export type ReportSectionProps = {
  title: string;
  reports: readonly OfferedReport[];
};

/** Reports that can be made, the choice of how to make one that exists already, and how the last one went. */
export function ReportSection({ title, reports }: ReportSectionProps) {
  const kinds = reports.map(({ kind }) => kind);
  const { shown, button, make, runAgain, stop, dismiss } = useReportButtons(kinds);
  const preview = shown.state === "done" ? shown.outcome.preview : undefined;
  return (
    <PanelSection title={title}>
      {reports.map(({ kind, label, hint, icon }) => (
        <ActionButton key={kind} {...button(kind)} appearance="primary" icon={icon} label={label} hint={hint} />
      ))}
      {preview && <PreviewBox preview={preview} onMake={make} onCancel={dismiss} />}
      <Outcome progress={shown} onAgain={runAgain} onStop={stop} />
    </PanelSection>
  );
}

import type { ButtonProps } from "@fluentui/react-components";
import type { ReportKind } from "../../sheets";
import type { Language, Phrase } from "../../text";
import { ActionButton } from "../ui/ActionButton/ActionButton";
import type { Actions } from "../state/actions";
import { Outcome } from "../ui/Outcome/Outcome";
import { PanelSection } from "../ui/PanelSection";
import { PreviewBox } from "./PreviewBox";
import { useReportButtons } from "./useReportButtons";

/** A report as the pane offers it. */
export type OfferedReport = {
  kind: ReportKind;
  label: Phrase;
  hint: Phrase;
  icon: NonNullable<ButtonProps["icon"]>;
};

export type ReportSectionProps = {
  title: Phrase;
  reports: readonly OfferedReport[];
  language: Language;
  actions: Actions;
};

/** Reports that can be made, the choice of how where one is there already, and how the last one went. */
export function ReportSection({ title, reports, language, actions }: ReportSectionProps) {
  const kinds = reports.map(({ kind }) => kind);
  const { shown, button, make, runAgain, stop, dismiss } = useReportButtons(actions, kinds);
  const preview = shown.state === "done" ? shown.outcome.preview : undefined;
  return (
    <PanelSection title={title[language]}>
      {reports.map(({ kind, label, hint, icon }) => (
        <ActionButton
          key={kind}
          {...button(kind)}
          appearance="primary"
          icon={icon}
          label={label[language]}
          hint={hint[language]}
        />
      ))}
      {preview && <PreviewBox preview={preview} language={language} onMake={make} onCancel={dismiss} />}
      <Outcome progress={shown} language={language} onAgain={runAgain} onStop={stop} />
    </PanelSection>
  );
}

import { Body1 } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { pane, type Language } from "../../text";
import { ActionButton } from "../ui/ActionButton/ActionButton";
import type { Actions } from "../state/actions";
import { Outcome } from "../ui/Outcome/Outcome";
import { PanelSection } from "../ui/PanelSection";
import { TEMPLATE_IDS, useTemplatesPanel } from "./useTemplatesPanel";

export type TemplatesPanelProps = { language: Language; actions: Actions };

/** Workbooks that lie ready: each opens beside the one at hand. */
export function TemplatesPanel({ language, actions }: TemplatesPanelProps) {
  const { shown, button, runAgain, stop } = useTemplatesPanel(actions, language);
  const words = pane.templates;
  return (
    <PanelSection title={words.title[language]}>
      <Body1>{words.lead[language]}</Body1>
      {TEMPLATE_IDS.map((template) => (
        <ActionButton
          key={template}
          {...button(template)}
          appearance="secondary"
          icon={<DocumentAddRegular />}
          label={words.offers[template].label[language]}
          hint={words.offers[template].hint[language]}
        />
      ))}
      <Outcome progress={shown} language={language} onAgain={runAgain} onStop={stop} />
    </PanelSection>
  );
}

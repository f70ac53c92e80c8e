import { Body1 } from "@fluentui/react-components";
import { pane, type Language } from "../../text";
import { PanelSection } from "../ui/PanelSection";
import { PartHeading } from "../ui/PartHeading";
import { useHelpPanelStyles } from "./HelpPanel.styles";

export type HelpPanelProps = { language: Language };

/** How the add-in is used. The manifest's help address points here. */
export function HelpPanel({ language }: HelpPanelProps) {
  const styles = useHelpPanelStyles();
  const { help } = pane;
  return (
    <PanelSection id="help" level="h2" title={help.title[language]}>
      <ol className={styles.list}>
        {help.steps.map((step) => (
          <li key={step.en}>{step[language]}</li>
        ))}
      </ol>
      <PartHeading level="h3">{help.functionsTitle[language]}</PartHeading>
      <Body1>{help.functionsLead[language]}</Body1>
      <dl className={styles.functions}>
        {Object.entries(help.functions).map(([name, meaning]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.meaning}>{meaning[language]}</dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}

import { Body1 } from "@fluentui/react-components";
import { SelfTestOffer } from "../SelfTestPanel";
import { useWords } from "../state";
import { PanelSection, PartHeading } from "../ui";
import { useHelpPanelStyles } from "./HelpPanel.styles";

/** How the add-in is used. The manifest's help address points here. */
export function HelpPanel() {
  const styles = useHelpPanelStyles();
  const words = useWords().help;
  return (
    <PanelSection id="help" level="h2" title={words.title}>
      <ol className={styles.list}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PartHeading level="h3">{words.functionsTitle}</PartHeading>
      <Body1>{words.functionsLead}</Body1>
      <dl className={styles.functions}>
        {Object.entries(words.functions).map(([name, meaning]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <SelfTestOffer />
    </PanelSection>
  );
}

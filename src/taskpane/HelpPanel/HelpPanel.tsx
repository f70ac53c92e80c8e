import { useId } from "react";
import { Body1, Body1Strong, Subtitle2 } from "@fluentui/react-components";
import { pane, type Language } from "../../text";
import { usePanelStyles } from "../panel.styles";
import { useHelpPanelStyles } from "./HelpPanel.styles";

export type HelpPanelProps = { language: Language };

/** How the add-in is used. The manifest's help address points here. */
export function HelpPanel({ language }: HelpPanelProps) {
  const panel = usePanelStyles();
  const styles = useHelpPanelStyles();
  const headingId = useId();
  const { help } = pane;
  return (
    <section id="help" className={panel.root} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId} className={panel.heading}>
        {help.title[language]}
      </Subtitle2>
      <ol className={styles.list}>
        {help.steps.map((step) => (
          <li key={step.en}>{step[language]}</li>
        ))}
      </ol>
      <Body1Strong as="h3" className={panel.heading}>
        {help.functionsTitle[language]}
      </Body1Strong>
      <Body1>{help.functionsLead[language]}</Body1>
      <dl className={styles.functions}>
        {Object.entries(help.functions).map(([name, meaning]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.meaning}>{meaning[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

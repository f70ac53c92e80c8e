import { Body1, Link } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useWords } from "../state";
import { ActionButton, Outcome, PanelSection } from "../ui";
import { TEMPLATE_IDS, useTemplatesPanel } from "./useTemplatesPanel";

/** Ready-made workbooks. Each opens beside the one at hand. */
export function TemplatesPanel() {
  const { shown, file, button, runAgain, stop } = useTemplatesPanel();
  const words = useWords().templates;
  return (
    <PanelSection title={words.title}>
      <Body1>{words.lead}</Body1>
      {TEMPLATE_IDS.map((template) => (
        <ActionButton
          key={template}
          {...button(template)}
          appearance="secondary"
          icon={<DocumentAddRegular />}
          label={words.offers[template].label}
          hint={words.offers[template].hint}
        />
      ))}
      <Outcome progress={shown} onAgain={runAgain} onStop={stop} />
      {file && (
        <Link href={file.address} download={file.name}>
          {words.download(file.name)}
        </Link>
      )}
    </PanelSection>
  );
}

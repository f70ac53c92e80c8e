import { Body1, Button } from "@fluentui/react-components";
import { SearchInfoRegular } from "@fluentui/react-icons";
import { useLanguage, useWords } from "../state";
import { Message, PanelSection, usePanelStyles } from "../ui";
import { ExplainedCell } from "./ExplainedCell";
import { useExplainPanel } from "./useExplainPanel";

/** Explains what a cell shows: the rule, the inputs with their places, and the steps. Each input can be explained in turn. */
export function ExplainPanel() {
  const language = useLanguage();
  const { selected, explainSelected, known, isReadingLedger, key, explained, refused, readAgain } = useExplainPanel();
  const styles = usePanelStyles();
  const { explain: words, drill, formulas } = useWords();
  return (
    <PanelSection title={words.title}>
      <Body1>{words.lead}</Body1>
      <div>
        <Button appearance="primary" icon={<SearchInfoRegular />} onClick={explainSelected}>
          {selected ? words.explain(selected) : words.explainSelected}
        </Button>
      </div>
      <div role="status">
        {known.state === "reading" && <Body1>{words.explaining}</Body1>}
        {isReadingLedger && <Body1>{drill.reading}</Body1>}
        {refused && <Message intent="warning">{refused[language]}</Message>}
        {known.state === "unread" && (
          <Message intent="error" way={{ label: formulas.readAgain, onPress: readAgain }}>
            {words.unread} {known.why[language]}
          </Message>
        )}
      </div>
      {explained?.explanation && (
        <div key={key} className={styles.box}>
          <ExplainedCell explanation={explained.explanation} explainer={explained.explainer} path={[]} />
        </div>
      )}
    </PanelSection>
  );
}

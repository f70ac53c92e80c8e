import { Body1, Button } from "@fluentui/react-components";
import { SearchInfoRegular } from "@fluentui/react-icons";
import { pane, type Language } from "../../text";
import type { Actions } from "../state/actions";
import { Message } from "../ui/Message";
import { usePanelStyles } from "../ui/panel.styles";
import { PanelSection } from "../ui/PanelSection";
import { ExplainedCell } from "./ExplainedCell";
import { useExplainPanel } from "./useExplainPanel";

export type ExplainPanelProps = { language: Language; actions: Actions };

/** How a cell came by what it shows: the rule, the inputs with their places, the steps; and so on downwards. */
export function ExplainPanel({ language, actions }: ExplainPanelProps) {
  const { selected, explainSelected, known, isReadingLedger, key, explained, refused, readAgain } = useExplainPanel(
    actions,
    language,
  );
  const styles = usePanelStyles();
  const say = pane.explain;
  return (
    <PanelSection title={say.title[language]}>
      <Body1>{say.lead[language]}</Body1>
      <div>
        <Button appearance="primary" icon={<SearchInfoRegular />} onClick={explainSelected}>
          {(selected ? say.explain(selected) : say.explainSelected)[language]}
        </Button>
      </div>
      <div role="status">
        {known.state === "reading" && <Body1>{say.explaining[language]}</Body1>}
        {isReadingLedger && <Body1>{pane.drill.reading[language]}</Body1>}
        {refused && <Message intent="warning">{refused[language]}</Message>}
        {known.state === "unread" && (
          <Message intent="error" way={{ label: pane.formulas.readAgain[language], onPress: readAgain }}>
            {say.unread[language]} {known.why[language]}
          </Message>
        )}
      </div>
      {explained?.explanation && (
        <div key={key} className={styles.box}>
          <ExplainedCell
            explanation={explained.explanation}
            explainer={explained.explainer}
            language={language}
            path={[]}
          />
        </div>
      )}
    </PanelSection>
  );
}

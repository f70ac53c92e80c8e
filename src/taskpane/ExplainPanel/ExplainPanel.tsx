import { useId } from "react";
import { Body1, Button, MessageBar, MessageBarActions, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { SearchInfoRegular } from "@fluentui/react-icons";
import { pane, type Language } from "../../text";
import type { Actions } from "../actions";
import { usePanelStyles } from "../panel.styles";
import { ExplainedCell } from "./ExplainedCell";
import { useExplainPanelStyles } from "./ExplainPanel.styles";
import { useExplainPanel } from "./useExplainPanel";

export type ExplainPanelProps = { language: Language; actions: Actions };

/** How a cell came by what it shows: the rule, the inputs with their places, the steps; and so on downwards. */
export function ExplainPanel({ language, actions }: ExplainPanelProps) {
  const { selected, explainSelected, known, isReadingLedger, key, explained, refused, readAgain } = useExplainPanel(
    actions,
    language,
  );
  const panel = usePanelStyles();
  const styles = useExplainPanelStyles();
  const headingId = useId();
  const say = pane.explain;
  return (
    <section className={panel.root} aria-labelledby={headingId}>
      <Subtitle2 as="h3" id={headingId} className={panel.heading}>
        {say.title[language]}
      </Subtitle2>
      <Body1>{say.lead[language]}</Body1>
      <div>
        <Button appearance="primary" icon={<SearchInfoRegular />} onClick={explainSelected}>
          {(selected ? say.explain(selected) : say.explainSelected)[language]}
        </Button>
      </div>
      <div role="status">
        {known.state === "reading" && <Body1>{say.explaining[language]}</Body1>}
        {isReadingLedger && <Body1>{pane.drill.reading[language]}</Body1>}
        {refused && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{refused[language]}</MessageBarBody>
          </MessageBar>
        )}
        {known.state === "unread" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {say.unread[language]} {known.why[language]}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={readAgain}>
                {pane.formulas.readAgain[language]}
              </Button>
            </MessageBarActions>
          </MessageBar>
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
    </section>
  );
}

import { useId } from "react";
import { Body1, Button, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { findingText, pane, type Language } from "../../text";
import type { Actions } from "../actions";
import { usePanelStyles } from "../panel.styles";
import { FoundLines } from "./FoundLines";
import { useDrillPanel } from "./useDrillPanel";

export type DrillPanelProps = { language: Language; actions: Actions };

/** The ledger lines behind a cell: their sum held against it, searched and sorted. */
export function DrillPanel({ language, actions }: DrillPanelProps) {
  const drill = useDrillPanel(actions, language);
  const styles = usePanelStyles();
  const headingId = useId();
  const say = pane.drill;
  const why = drill.unread ?? drill.refused;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <Subtitle2 as="h3" id={headingId} className={styles.heading}>
        {say.title[language]}
      </Subtitle2>
      <Body1>{say.lead[language]}</Body1>
      <div>
        <Button icon={<TableSearchRegular />} onClick={drill.showSelected}>
          {(drill.selected ? say.show(drill.selected) : say.showSelected)[language]}
        </Button>
      </div>
      <div role="status">
        {drill.isReading && <Body1>{say.reading[language]}</Body1>}
        {why && (
          <MessageBar intent={drill.unread ? "error" : "warning"} layout="multiline">
            <MessageBarBody>
              {drill.unread && say.unread[language]} {why[language]}
            </MessageBarBody>
          </MessageBar>
        )}
        {drill.findings.map((finding, i) => (
          // Findings have no order of their own, and none is ever moved.
          <MessageBar key={i} intent="warning" layout="multiline">
            <MessageBarBody>{findingText(finding, language)}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
      {drill.behind && (
        <FoundLines
          behind={drill.behind}
          hasLedger={drill.hasLedger}
          listed={drill.listed}
          total={drill.total}
          search={drill.search}
          order={drill.order}
          onSort={drill.sortBy}
          language={language}
          actions={actions}
        />
      )}
    </section>
  );
}

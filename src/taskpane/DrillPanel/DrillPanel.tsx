import { Body1, Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { findingText, pane, type Language } from "../../text";
import type { Actions } from "../state/actions";
import { Message } from "../ui/Message";
import { PanelSection } from "../ui/PanelSection";
import { keyOf } from "../state/placeKey";
import { FoundLines } from "./FoundLines";
import { useDrillPanel } from "./useDrillPanel";

export type DrillPanelProps = { language: Language; actions: Actions };

/** The ledger lines behind a cell: their sum held against it, searched and sorted. */
export function DrillPanel({ language, actions }: DrillPanelProps) {
  const drill = useDrillPanel(actions, language);
  const say = pane.drill;
  const why = drill.unread ?? drill.refused;
  return (
    <PanelSection title={say.title[language]}>
      <Body1>{say.lead[language]}</Body1>
      <div>
        <Button icon={<TableSearchRegular />} onClick={drill.showSelected}>
          {(drill.selected ? say.show(drill.selected) : say.showSelected)[language]}
        </Button>
      </div>
      <div role="status">
        {drill.isReading && <Body1>{say.reading[language]}</Body1>}
        {why && (
          <Message intent={drill.unread ? "error" : "warning"}>
            {drill.unread && say.unread[language]} {why[language]}
          </Message>
        )}
        {drill.findings.map((finding, i) => (
          // Findings have no order of their own, and none is ever moved.
          <Message key={i} intent="warning">
            {findingText(finding, language)}
          </Message>
        ))}
      </div>
      {drill.behind && (
        <FoundLines
          key={keyOf(drill.behind.origin)}
          behind={drill.behind}
          ledger={drill.ledger}
          listed={drill.listed}
          total={drill.total}
          search={drill.search}
          order={drill.order}
          onSort={drill.sortBy}
          language={language}
          actions={actions}
        />
      )}
    </PanelSection>
  );
}

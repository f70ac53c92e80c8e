import { Body1, Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { findingText } from "../../text";
import { keyOf, useLanguage, useWords } from "../state";
import { Message, PanelSection } from "../ui";
import { FoundLines } from "./FoundLines";
import { useDrillPanel } from "./useDrillPanel";

/** The ledger lines behind a cell, with their sum compared to it, a search and an order. */
export function DrillPanel() {
  const language = useLanguage();
  const drill = useDrillPanel();
  const words = useWords().drill;
  const why = drill.unread ?? drill.refused;
  return (
    <PanelSection title={words.title}>
      <Body1>{words.lead}</Body1>
      <div>
        <Button icon={<TableSearchRegular />} onClick={drill.showSelected}>
          {drill.selected ? words.show(drill.selected) : words.showSelected}
        </Button>
      </div>
      <div role="status">
        {drill.isReading && <Body1>{words.reading}</Body1>}
        {why && (
          <Message intent={drill.unread ? "error" : "warning"}>
            {drill.unread && words.unread} {why[language]}
          </Message>
        )}
        {drill.findings.map((finding, i) => (
          // Findings have no identity of their own, and the list is replaced as a whole.
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
        />
      )}
    </PanelSection>
  );
}

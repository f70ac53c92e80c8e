import { TableSettingsRegular } from "@fluentui/react-icons";
import { figure, pane, type Language } from "../../text";
import { ActionButton } from "../ActionButton/ActionButton";
import { Message } from "../Message";
import { Disclosure } from "./Disclosure";
import { FigureTable } from "./FigureTable";
import { useLedgerPanelStyles } from "./LedgerPanel.styles";
import { lineName } from "./lineRows";
import type { LedgerPanelState } from "./useLedgerPanel";

export type RulesBoxProps = {
  panel: Pick<LedgerPanelState, "rules" | "names" | "read" | "openRules" | "readRulesAgain">;
  language: Language;
};

/** Which rules are in use, the way to them, and how many postings each has taken. */
export function RulesBox({ panel: { rules, names, read, openRules, readRulesAgain }, language }: RulesBoxProps) {
  const styles = useLedgerPanelStyles();
  const say = pane.ledger.rules;
  if (rules.state === "reading") return null;
  if (rules.state === "unread") {
    return (
      <Message
        intent="error"
        title={say.unread[language]}
        way={{ label: pane.ledger.reading.again[language], onPress: readRulesAgain }}
      >
        {rules.why[language]}
      </Message>
    );
  }
  const isStandard = rules.rules.from === "standard";
  // What each took belongs to the rules it was read by; others in the meantime are being tried just now.
  const isByThese = read?.job.rules === rules.rules.rules && read.ledger.postings > 0;
  const taken = isByThese ? read.ledger.taken : undefined;
  return (
    <div className={styles.group}>
      <ActionButton
        {...openRules}
        appearance="secondary"
        icon={<TableSettingsRegular />}
        label={(isStandard ? say.make : say.open)[language]}
        hint={(isStandard ? say.standard : say.live)[language]}
      />
      {taken && (
        <Disclosure label={say.title(taken.length)[language]}>
          <FigureTable
            title={say.title(taken.length)[language]}
            heads={[say.rule[language], say.postings[language]]}
            rows={rules.rules.rules.map(({ line }, i) => {
              const rule = [rules.rules.numbers[i], rules.rules.notes[i]].filter(Boolean).join(" ");
              return {
                name: `${rule} → ${lineName(line, names)[language]}`,
                figures: [figure(String(taken[i] ?? 0), language)],
              };
            })}
          />
        </Disclosure>
      )}
    </div>
  );
}

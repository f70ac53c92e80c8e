import { TableSettingsRegular } from "@fluentui/react-icons";
import { figure, labels, pane, type Language } from "../../../text";
import { ActionButton } from "../../ui/ActionButton/ActionButton";
import { Message } from "../../ui/Message";
import { useKeptFocus } from "../../ui/useKeptFocus";
import { Disclosure } from "../Disclosure";
import { FigureTable } from "../totals/FigureTable";
import { useLedgerPanelStyles } from "../LedgerPanel.styles";
import { lineName } from "../totals/lineRows";
import type { LedgerPanelState } from "../useLedgerPanel";

export type RulesBoxProps = {
  panel: Pick<LedgerPanelState, "rules" | "names" | "read" | "openRules" | "readRulesAgain">;
  language: Language;
};

/** Which rules are in use, the way to them, and how many postings each has taken. */
export function RulesBox({ panel, language }: RulesBoxProps) {
  const styles = useLedgerPanelStyles();
  const { place, onFocus, onBlur } = useKeptFocus();
  const { rules } = panel;
  if (rules.state === "reading") return null;
  return (
    <div
      ref={place}
      role="group"
      aria-label={labels.ledger.rules.title[language]}
      tabIndex={-1}
      className={styles.group}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {rules.state === "unread" ? (
        <Message
          intent="error"
          title={pane.ledger.rules.unread[language]}
          way={{ label: pane.ledger.reading.again[language], onPress: panel.readRulesAgain }}
        >
          {rules.why[language]}
        </Message>
      ) : (
        <Rules panel={panel} rules={rules} language={language} />
      )}
    </div>
  );
}

type RulesProps = RulesBoxProps & { rules: Extract<LedgerPanelState["rules"], { state: "read" }> };

function Rules({ panel: { names, read, openRules }, rules, language }: RulesProps) {
  const say = pane.ledger.rules;
  const isStandard = rules.rules.from === "standard";
  // What each took belongs to the rules it was read by; others in the meantime are being tried just now.
  const isByThese = read?.job.rules === rules.rules.rules && read.ledger.postings > 0;
  const taken = isByThese ? read.ledger.taken : undefined;
  return (
    <>
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
    </>
  );
}

import { TableSettingsRegular } from "@fluentui/react-icons";
import { figure, labels } from "../../../text";
import { useLanguage, useWords } from "../../state";
import { ActionButton, Disclosure, FigureTable, Message, useKeptFocus, usePanelStyles } from "../../ui";
import type { ReadLedger } from "../source/useReading";
import { lineName } from "../totals/lineRows";
import type { NamedRules, Rules } from "./useRules";

export type RulesBoxProps = {
  rules: Rules;
  /** The ledger that was read last, by these rules or by others. */
  read: ReadLedger | undefined;
};

/** The rules in use, the way to them, and how many postings each has taken. */
export function RulesBox({ rules, read }: RulesBoxProps) {
  const language = useLanguage();
  const styles = usePanelStyles();
  const { place, onFocus, onBlur } = useKeptFocus();
  const { ledger: words } = useWords();
  const { known } = rules;
  if (known.state !== "read" && known.state !== "unread") return null;
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
      {known.state === "unread" ? (
        <Message
          intent="error"
          title={words.rules.unread}
          way={{ label: words.reading.again, onPress: rules.readAgain }}
        >
          {known.why[language]}
        </Message>
      ) : (
        <KnownRules known={known.value} read={read} open={rules.open} />
      )}
    </div>
  );
}

type KnownRulesProps = { known: NamedRules; read: ReadLedger | undefined; open: Rules["open"] };

function KnownRules({ known: { rules, names }, read, open }: KnownRulesProps) {
  const language = useLanguage();
  const words = useWords().ledger.rules;
  const isStandard = rules.from === "standard";
  // The counts belong to the rules that the ledger was read by. Other rules in the meantime are being tried just now.
  const isByThese = read?.job.rules === rules.rules && read.ledger.postings > 0;
  const taken = isByThese ? read.ledger.taken : undefined;
  return (
    <>
      <ActionButton
        {...open}
        appearance="secondary"
        icon={<TableSettingsRegular />}
        label={isStandard ? words.make : words.open}
        hint={isStandard ? words.standard : words.live}
      />
      {taken && (
        <Disclosure label={words.title(taken.length)}>
          <FigureTable
            title={words.title(taken.length)}
            heads={[words.rule, words.postings]}
            rows={rules.rules.map(({ line }, i) => {
              const rule = [rules.numbers[i], rules.notes[i]].filter(Boolean).join(" ");
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

import { Body1, Checkbox } from "@fluentui/react-components";
import { ArrowSyncRegular, EditRegular } from "@fluentui/react-icons";
import type { Amount } from "../../../core";
import type { Language } from "../../../text";
import { useLanguage, useWords, type PaneWords } from "../../state";
import { ActionButton, FigureTable, kronerFor, StandingFindings, usePanelStyles, type FigureRow } from "../../ui";
import { LineChoice } from "./LineChoice";
import { useLineChoiceStyles } from "./LineChoice.styles";
import type { Actuals } from "./useActuals";

export type ActualsBoxProps = Pick<Actuals, "lines" | "findings" | "isOffered" | "chosen" | "take" | "type">;

/** The typed actuals of *Poster* beside those of *Hovedbok*, and the ways to change between the two; or why that fails. */
export function ActualsBox({ findings, isOffered, ...table }: ActualsBoxProps) {
  const styles = usePanelStyles();
  return (
    <div className={styles.group}>
      <StandingFindings findings={findings} />
      {isOffered && <LineTable {...table} />}
    </div>
  );
}

function LineTable({ lines, chosen, take, type }: Omit<ActualsBoxProps, "findings" | "isOffered">) {
  const language = useLanguage();
  const { isChosen, choose, toTake, toType } = chosen;
  const styles = useLineChoiceStyles();
  const { actuals: words, totals } = useWords().ledger;
  const count = lines.filter(isChosen).length;
  return (
    <>
      <FigureTable
        title={words.title}
        heads={[totals.line, words.typed, words.booked, words.difference]}
        rows={actualRows(lines, chosen, words, language)}
      />
      <Checkbox
        className={styles.choice}
        label={words.all}
        checked={count === 0 ? false : count === lines.length ? true : "mixed"}
        onChange={() => choose(lines, count < lines.length)}
      />
      <Body1>{words.lead}</Body1>
      <ActionButton
        {...take}
        busy={take.busy || toTake.length === 0}
        appearance="secondary"
        icon={<ArrowSyncRegular />}
        label={words.take}
        hint={toTake.length === 0 ? words.takeNone : words.takeHint(toTake.length)}
      />
      {lines.some(({ source }) => source === "ledger") && (
        <ActionButton
          {...type}
          busy={type.busy || toType.length === 0}
          appearance="secondary"
          icon={<EditRegular />}
          label={words.type}
          hint={toType.length === 0 ? words.typeNone : words.typeHint(toType.length)}
        />
      )}
    </>
  );
}

/** A row for each line, and another for each adjustment: it belongs to no month, so it is part of no actual. */
function actualRows(
  lines: Actuals["lines"],
  { isChosen, choose }: Actuals["chosen"],
  words: PaneWords["ledger"]["actuals"],
  language: Language,
): FigureRow[] {
  const write = kronerFor(
    lines
      .flatMap(({ typedAmount, ledger }) => [typedAmount, ledger?.actual, ledger?.opening, ledger?.closing])
      .filter(isThere),
    language,
  );
  const textOf = (amount: Amount | undefined): string => (amount ? write(amount) : "");
  return lines.flatMap((line): FigureRow[] => {
    const { key, name, source, ledger, typed, typedAmount, difference } = line;
    const byHand = typedAmount || typed === "" ? textOf(typedAmount) : words.formula;
    const figures = [byHand, textOf(ledger?.actual), textOf(difference)] as const;
    const choice = (
      <LineChoice
        name={name || key}
        source={words.sources[source]}
        label={words.choose(name || key, source, figures)}
        isChosen={isChosen(line)}
        onChange={(to) => choose([line], to)}
      />
    );
    return [
      { name: choice, figures },
      ...(ledger?.opening ? [{ name: words.opening, figures: ["", write(ledger.opening), ""] }] : []),
      ...(ledger?.closing ? [{ name: words.closing, figures: ["", write(ledger.closing), ""] }] : []),
    ];
  });
}

const isThere = <T,>(value: T | undefined): value is T => value !== undefined;

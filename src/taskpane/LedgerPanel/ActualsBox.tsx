import { Body1, Checkbox } from "@fluentui/react-components";
import { ArrowSyncRegular, EditRegular } from "@fluentui/react-icons";
import type { Amount } from "../../core";
import { pane, type Language } from "../../text";
import { ActionButton } from "../ActionButton/ActionButton";
import { FigureTable, type FigureRow } from "./FigureTable";
import { kronerFor } from "./kroner";
import { useLedgerPanelStyles } from "./LedgerPanel.styles";
import { LineChoice } from "./LineChoice";
import { useLineChoiceStyles } from "./LineChoice.styles";
import type { LedgerPanelState } from "./useLedgerPanel";

export type ActualsBoxProps = {
  panel: Pick<LedgerPanelState, "actuals" | "chosenLines" | "takeActuals" | "typeActuals">;
  language: Language;
};

/** What is typed in *Poster* beside what *Hovedbok* has, and the way to let lines go over to either. */
export function ActualsBox({ panel, language }: ActualsBoxProps) {
  const { actuals, chosenLines, takeActuals, typeActuals } = panel;
  const { isChosen, choose, toTake, toType } = chosenLines;
  const styles = useLedgerPanelStyles();
  const choiceStyles = useLineChoiceStyles();
  const say = pane.ledger.actuals;
  if (!actuals.some(({ ledger, source }) => ledger ?? source === "ledger")) return null;
  const count = actuals.filter(isChosen).length;
  return (
    <div className={styles.group}>
      <FigureTable
        title={say.title[language]}
        heads={[pane.ledger.totals.line, say.typed, say.booked, say.difference].map((head) => head[language])}
        rows={actualRows(panel, language)}
      />
      <Checkbox
        className={choiceStyles.choice}
        label={say.all[language]}
        checked={count === 0 ? false : count === actuals.length ? true : "mixed"}
        onChange={() => choose(actuals, count < actuals.length)}
      />
      <Body1>{say.lead[language]}</Body1>
      <ActionButton
        {...takeActuals}
        busy={takeActuals.busy || toTake.length === 0}
        appearance="secondary"
        icon={<ArrowSyncRegular />}
        label={say.take[language]}
        hint={(toTake.length === 0 ? say.takeNone : say.takeHint(toTake.length))[language]}
      />
      {actuals.some(({ source }) => source === "ledger") && (
        <ActionButton
          {...typeActuals}
          busy={typeActuals.busy || toType.length === 0}
          appearance="secondary"
          icon={<EditRegular />}
          label={say.type[language]}
          hint={(toType.length === 0 ? say.typeNone : say.typeHint(toType.length))[language]}
        />
      )}
    </div>
  );
}

/** A row for each line, and one more for each adjustment, which is in no month and so in no actual. */
function actualRows({ actuals, chosenLines }: ActualsBoxProps["panel"], language: Language): FigureRow[] {
  const { isChosen, choose } = chosenLines;
  const say = pane.ledger.actuals;
  const write = kronerFor(
    actuals
      .flatMap(({ typedAmount, ledger }) => [typedAmount, ledger?.actual, ledger?.opening, ledger?.closing])
      .filter(isThere),
    language,
  );
  const said = (amount: Amount | undefined): string => (amount ? write(amount) : "");
  return actuals.flatMap((line): FigureRow[] => {
    const { key, name, source, ledger, typed, typedAmount, difference } = line;
    const byHand = typedAmount || typed === "" ? said(typedAmount) : say.formula[language];
    const figures = [byHand, said(ledger?.actual), said(difference)] as const;
    const choice = (
      <LineChoice
        name={name || key}
        source={say.sources[source][language]}
        label={say.choose(name || key, source, figures)[language]}
        isChosen={isChosen(line)}
        onChange={(to) => choose([line], to)}
      />
    );
    return [
      { name: choice, figures },
      ...(ledger?.opening ? [{ name: say.opening[language], figures: ["", write(ledger.opening), ""] }] : []),
      ...(ledger?.closing ? [{ name: say.closing[language], figures: ["", write(ledger.closing), ""] }] : []),
    ];
  });
}

const isThere = <T,>(value: T | undefined): value is T => value !== undefined;

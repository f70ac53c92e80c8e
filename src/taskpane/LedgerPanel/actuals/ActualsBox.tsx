import { Body1, Checkbox } from "@fluentui/react-components";
import { ArrowSyncRegular, EditRegular } from "@fluentui/react-icons";
import type { Amount } from "../../../core";
import { pane, type Language } from "../../../text";
import { ActionButton } from "../../ui/ActionButton/ActionButton";
import { FindingList } from "../../ui/Outcome/FindingList";
import { FigureTable, type FigureRow } from "../totals/FigureTable";
import { kronerFor } from "../../ui/kroner";
import { useLedgerPanelStyles } from "../LedgerPanel.styles";
import { LineChoice } from "./LineChoice";
import { useLineChoiceStyles } from "./LineChoice.styles";
import type { LedgerPanelState } from "../useLedgerPanel";

export type ActualsBoxProps = {
  panel: Pick<LedgerPanelState, "actuals" | "chosenLines" | "takeActuals" | "typeActuals">;
  language: Language;
};

/**
 * What is typed in *Poster* beside what *Hovedbok* has, and the way to let lines go over to either; or what is amiss that no
 * line can.
 */
export function ActualsBox({ panel, language }: ActualsBoxProps) {
  const { isOffered, findings } = panel.actuals;
  const styles = useLedgerPanelStyles();
  if (!isOffered && findings.length === 0) return null;
  return (
    <div className={styles.group}>
      {findings.length > 0 && <FindingList findings={findings} language={language} />}
      {isOffered && <LineTable panel={panel} language={language} />}
    </div>
  );
}

function LineTable({ panel, language }: ActualsBoxProps) {
  const { actuals, chosenLines, takeActuals, typeActuals } = panel;
  const { lines } = actuals;
  const { isChosen, choose, toTake, toType } = chosenLines;
  const styles = useLineChoiceStyles();
  const say = pane.ledger.actuals;
  const count = lines.filter(isChosen).length;
  return (
    <>
      <FigureTable
        title={say.title[language]}
        heads={[pane.ledger.totals.line, say.typed, say.booked, say.difference].map((head) => head[language])}
        rows={actualRows(panel, language)}
      />
      <Checkbox
        className={styles.choice}
        label={say.all[language]}
        checked={count === 0 ? false : count === lines.length ? true : "mixed"}
        onChange={() => choose(lines, count < lines.length)}
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
      {lines.some(({ source }) => source === "ledger") && (
        <ActionButton
          {...typeActuals}
          busy={typeActuals.busy || toType.length === 0}
          appearance="secondary"
          icon={<EditRegular />}
          label={say.type[language]}
          hint={(toType.length === 0 ? say.typeNone : say.typeHint(toType.length))[language]}
        />
      )}
    </>
  );
}

/** A row for each line, and one more for each adjustment, which is in no month and so in no actual. */
function actualRows({ actuals: { lines }, chosenLines }: ActualsBoxProps["panel"], language: Language): FigureRow[] {
  const { isChosen, choose } = chosenLines;
  const say = pane.ledger.actuals;
  const write = kronerFor(
    lines
      .flatMap(({ typedAmount, ledger }) => [typedAmount, ledger?.actual, ledger?.opening, ledger?.closing])
      .filter(isThere),
    language,
  );
  const said = (amount: Amount | undefined): string => (amount ? write(amount) : "");
  return lines.flatMap((line): FigureRow[] => {
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

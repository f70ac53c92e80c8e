import { Body1 } from "@fluentui/react-components";
import { ArrowSyncRegular, EditRegular } from "@fluentui/react-icons";
import type { ActualsPreview } from "../../excel";
import { pane, type Language } from "../../text";
import { ActionButton } from "../ActionButton/ActionButton";
import { FigureTable, type FigureRow } from "./FigureTable";
import { kronerFor } from "./kroner";
import { useLedgerPanelStyles } from "./LedgerPanel.styles";
import type { LedgerPanelState } from "./useLedgerPanel";

export type ActualsBoxProps = {
  panel: Pick<LedgerPanelState, "actuals" | "takeActuals" | "typeActuals">;
  language: Language;
};

/** What *Poster* shows beside what *Hovedbok* has, and the way to let it be taken from there, or be typed again. */
export function ActualsBox({ panel: { actuals, takeActuals, typeActuals }, language }: ActualsBoxProps) {
  const styles = useLedgerPanelStyles();
  const say = pane.ledger.actuals;
  if (!actuals.some(({ ledger, source }) => ledger ?? source === "ledger")) return null;
  return (
    <div className={styles.group}>
      <FigureTable
        title={say.title[language]}
        heads={[pane.ledger.totals.line, say.shown, say.booked, say.source].map((head) => head[language])}
        rows={actualRows(actuals, language)}
      />
      <Body1>{say.lead[language]}</Body1>
      <ActionButton
        {...takeActuals}
        appearance="secondary"
        icon={<ArrowSyncRegular />}
        label={say.take[language]}
        hint={say.takeHint[language]}
      />
      {actuals.some(({ source }) => source === "ledger") && (
        <ActionButton
          {...typeActuals}
          appearance="secondary"
          icon={<EditRegular />}
          label={say.type[language]}
          hint={say.typeHint[language]}
        />
      )}
    </div>
  );
}

/** A row for each line, and one more for each adjustment, which is in no month and so in no actual. */
function actualRows(lines: ActualsPreview["lines"], language: Language): FigureRow[] {
  const say = pane.ledger.actuals;
  const write = kronerFor(
    lines.flatMap(({ shown, ledger }) => [shown, ledger?.actual, ledger?.opening, ledger?.closing]).filter(isThere),
    language,
  );
  return lines.flatMap(({ name, source, shown, ledger }): FigureRow[] => [
    {
      name,
      figures: [shown ? write(shown) : "", ledger ? write(ledger.actual) : "", say.sources[source][language]],
    },
    ...(ledger?.opening ? [{ name: say.opening[language], figures: ["", write(ledger.opening), ""] }] : []),
    ...(ledger?.closing ? [{ name: say.closing[language], figures: ["", write(ledger.closing), ""] }] : []),
  ]);
}

const isThere = <T,>(value: T | undefined): value is T => value !== undefined;

import { useEffect, useRef } from "react";
import { Body1, Button, Caption1, Field, Input, mergeClasses } from "@fluentui/react-components";
import { ArrowNextRegular } from "@fluentui/react-icons";
import type { PeriodMove } from "../../sheets";
import { useWords } from "../state";
import { ActionButton, Outcome, PartHeading, usePanelStyles } from "../ui";
import { useStatusPanelStyles } from "./StatusPanel.styles";
import { useNextPeriod } from "./useNextPeriod";

/** The way to the next period: first what it would do, then the decision. */
export function NextPeriod() {
  const words = useWords().nextPeriod;
  const { shown, button, move, name, decide, cancel, runAgain, stop } = useNextPeriod();
  return (
    <>
      <ActionButton
        {...button}
        appearance="secondary"
        icon={<ArrowNextRegular />}
        label={words.label}
        hint={words.hint}
      />
      {move && <MoveBox move={move} name={name} onMove={decide} onCancel={cancel} />}
      <Outcome progress={shown} onAgain={runAgain} onStop={stop} />
    </>
  );
}

type MoveBoxProps = {
  move: PeriodMove;
  name: ReturnType<typeof useNextPeriod>["name"];
  onMove: () => void;
  onCancel: () => void;
};

/** What moving the period would do. Nothing is done yet. */
function MoveBox({ move, name, onMove, onCancel }: MoveBoxProps) {
  const { nextPeriod: words, status } = useWords();
  const [shared, styles] = [usePanelStyles(), useStatusPanelStyles()];
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [move]);
  const { from, to, reports, lines, isKeptBefore } = move;
  return (
    <section ref={box} tabIndex={-1} className={mergeClasses(shared.box, shared.group)} aria-labelledby="next-period">
      <PartHeading id="next-period">{words.title(from, to)}</PartHeading>
      <Body1>{words.keeps(lines, from)}</Body1>
      {isKeptBefore && <Body1>{words.replaces(from)}</Body1>}
      <Body1>{reports.length > 0 ? words.reports : words.noReports}</Body1>
      {reports.length > 0 && (
        <ul aria-label={words.reports}>
          {reports.map(({ sheet, isOutdated }) => (
            <li key={sheet}>{isOutdated ? `${sheet} (${words.outdated})` : sheet}</li>
          ))}
        </ul>
      )}
      {reports.some(({ isOutdated }) => isOutdated) && <Caption1>{words.doubt}</Caption1>}
      <Field label={status.name} {...(name.isMissing && { validationMessage: status.nameMissing })}>
        <Input
          input={{ ref: name.ref }}
          value={name.value}
          autoComplete="name"
          onChange={(_event, { value }) => name.onChange(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onMove}>
          {words.move(to)}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

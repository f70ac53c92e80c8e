import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { ArrowNextRegular } from "@fluentui/react-icons";
import type { PeriodMove } from "../../sheets";
import { useWords } from "../state";
import { ActionButton, Outcome, QuestionBox, SignerField } from "../ui";
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
  const words = useWords().nextPeriod;
  const { from, to, reports, lines, isKeptBefore } = move;
  return (
    <QuestionBox
      title={words.title(from, to)}
      asked={move}
      answers={
        <>
          <Button appearance="primary" onClick={onMove}>
            {words.move(to)}
          </Button>
          <Button appearance="subtle" onClick={onCancel}>
            {words.cancel}
          </Button>
        </>
      }
    >
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
      <SignerField {...name} />
    </QuestionBox>
  );
}

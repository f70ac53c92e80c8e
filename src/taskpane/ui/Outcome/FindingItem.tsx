import { Button } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { Finding } from "../../../core";
import type { Spot } from "../../../sheets";
import { findingText } from "../../../text";
import { useLanguage, useWords } from "../../state";
import { useFindingListStyles } from "./FindingList.styles";

export type FindingItemProps = {
  finding: Finding;
  /** Leads to the cell of the finding. */
  onGoTo?: ((spot: Spot) => void) | undefined;
  onNumbers?: ((spot: Spot) => void) | undefined;
  onRepair: () => void;
};

/** One finding. A word and an icon show how grave it is; colour only helps. */
export function FindingItem({ finding, onGoTo, onNumbers, onRepair }: FindingItemProps) {
  const language = useLanguage();
  const { control, findings: words, formulas } = useWords();
  const styles = useFindingListStyles();
  const Icon = ICONS[finding.severity];
  const spot = onGoTo && spotOf(finding);
  const textsAt = textsOf(finding);
  return (
    <li className={styles.finding}>
      <Icon className={styles[finding.severity]} />
      <span>
        <strong>{words[finding.severity]}:</strong> {findingText(finding, language)}
        {spot && (
          <span className={styles.way}>
            <Button size="small" aria-label={words.goToCell(spot.sheet, spot.cell)} onClick={() => onGoTo(spot)}>
              {words.goTo}
            </Button>
          </span>
        )}
        {textsAt && onNumbers && (
          <span className={styles.way}>
            <Button size="small" onClick={() => onNumbers(textsAt)}>
              {control.numbers.offer}
            </Button>
          </span>
        )}
        {showsNoName(finding) && (
          <span className={styles.way}>
            <Button size="small" onClick={onRepair}>
              {formulas.repair}
            </Button>
          </span>
        )}
      </span>
    </li>
  );
}

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, note: InfoRegular };

/** The cell that a finding names; undefined where it names none. */
function spotOf({ at, facts }: Finding): Spot | undefined {
  if (at?.in === "sheet") return at;
  return "sheet" in facts && "cell" in facts ? facts : undefined;
}

/** The first cell of a table with numbers that are texts, where the finding is of such a table. */
const textsOf = ({ code, facts }: Finding): Spot | undefined =>
  code === "numbers-as-text" && facts.place.in === "sheet" ? facts.place : undefined;

/** Whether the cell of a finding shows `#NAME?`: Excel has lost a function. */
const showsNoName = ({ facts }: Finding): boolean =>
  ("given" in facts && facts.given === "#NAME?") || ("shown" in facts && facts.shown === "#NAME?");

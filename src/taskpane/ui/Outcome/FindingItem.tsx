import { Button } from "@fluentui/react-components";
import { ErrorCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { Finding } from "../../../core";
import type { Spot } from "../../../sheets";
import { findingText, pane } from "../../../text";
import type { FindingListProps } from "./FindingList";
import { useFindingListStyles } from "./FindingList.styles";

export type FindingItemProps = { finding: Finding } & Pick<FindingListProps, "language" | "onGoTo">;

/** One finding. How grave it is, is said by word and icon; colour only helps. */
export function FindingItem({ finding, language, onGoTo }: FindingItemProps) {
  const styles = useFindingListStyles();
  const Icon = finding.severity === "error" ? ErrorCircleRegular : WarningRegular;
  const spot = onGoTo && spotOf(finding);
  return (
    <li className={styles.finding}>
      <Icon className={styles[finding.severity]} />
      <span>
        <strong>{pane.findings[finding.severity][language]}:</strong> {findingText(finding, language)}
        {spot && (
          <span className={styles.way}>
            <Button
              size="small"
              aria-label={pane.findings.goToCell(spot.sheet, spot.cell)[language]}
              onClick={() => onGoTo(spot)}
            >
              {pane.findings.goTo[language]}
            </Button>
          </span>
        )}
      </span>
    </li>
  );
}

/** The cell of a finding that names one. */
function spotOf({ at, facts }: Finding): Spot | undefined {
  if (at?.in === "sheet") return at;
  return "sheet" in facts && "cell" in facts ? facts : undefined;
}

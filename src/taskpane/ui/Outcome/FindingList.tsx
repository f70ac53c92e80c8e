import { useId } from "react";
import { Body1 } from "@fluentui/react-components";
import { SEVERITIES, type Finding } from "../../../core";
import type { Spot } from "../../../sheets";
import { useWords } from "../../state";
import { PartHeading } from "../PartHeading";
import { FindingItem } from "./FindingItem";
import { useFindingListStyles } from "./FindingList.styles";

export type FindingListProps = {
  findings: readonly Finding[];
  /** Leads to the cell of a finding. */
  onGoTo?: ((spot: Spot) => void) | undefined;
  /** Asks what turning the texts of a finding's table into numbers would do. */
  onNumbers?: ((spot: Spot) => void) | undefined;
  /** Repairs the formulas of a workbook that has lost its functions. */
  onRepair: () => void;
};

/** The findings, errors first. */
export function FindingList({ findings, ...ways }: FindingListProps) {
  const words = useWords().findings;
  const styles = useFindingListStyles();
  const headingId = useId();
  const more = findings.length - MOST_SHOWN;
  return (
    <div className={styles.root}>
      <PartHeading id={headingId}>{words.title}</PartHeading>
      <ul className={styles.list} aria-labelledby={headingId}>
        {errorsFirst(findings)
          .slice(0, MOST_SHOWN)
          .map((finding, index) => (
            // Findings have no identity of their own, and the list is replaced as a whole.
            <FindingItem key={index} finding={finding} {...ways} />
          ))}
      </ul>
      {more > 0 && <Body1>{words.more(more)}</Body1>}
    </div>
  );
}

/** A pane is too small to read hundreds. */
const MOST_SHOWN = 50;

const errorsFirst = (findings: readonly Finding[]): readonly Finding[] =>
  SEVERITIES.flatMap((one) => findings.filter(({ severity }) => severity === one));

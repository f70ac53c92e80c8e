import { useId } from "react";
import { Body1Strong } from "@fluentui/react-components";
import { ErrorCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { Finding } from "../../core";
import { findingText, pane, type Language } from "../../text";
import { useFindingListStyles } from "./FindingList.styles";

export type FindingListProps = { findings: readonly Finding[]; language: Language };

/** Every finding, errors first. How grave one is, is said by word and icon; colour only helps. */
export function FindingList({ findings, language }: FindingListProps) {
  const styles = useFindingListStyles();
  const headingId = useId();
  return (
    <div className={styles.root}>
      <Body1Strong as="h3" id={headingId} className={styles.heading}>
        {pane.findings.title[language]}
      </Body1Strong>
      <ul className={styles.list} aria-labelledby={headingId}>
        {errorsFirst(findings).map((finding, index) => {
          const Icon = finding.severity === "error" ? ErrorCircleRegular : WarningRegular;
          return (
            // Findings have no identity of their own, and the list is replaced as a whole.
            <li key={index} className={styles.finding}>
              <Icon className={styles[finding.severity]} />
              <span>
                <strong>{pane.findings[finding.severity][language]}:</strong> {findingText(finding, language)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const errorsFirst = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter(({ severity }) => severity === "error"),
  ...findings.filter(({ severity }) => severity === "warning"),
];

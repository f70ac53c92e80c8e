import { labels, LANGUAGES } from "../../text";

/**
 * The line on top of a report once its figures are values. It watches what it watched; a change no longer means that the
 * report is out of date, but that newer figures stand in the workbook. A line of other words is left as it is.
 */
export function standingNotice(formula: string): string {
  let standing = formula;
  for (const language of LANGUAGES) {
    for (const phrase of [labels.basisChanged, labels.otherPeriod]) {
      standing = standing.replaceAll(quoted(phrase[language]), () => quoted(labels.newerFigures[language]));
    }
  }
  return standing;
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

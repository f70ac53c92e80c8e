import { asIs, inEach, labels } from "../../../text";
import { BLANK, words, type Cell, type Formula } from "../../model";
import type { Line, UsedGrowth } from "../../plan";

/** Status and source of a growth. Hired-in capacity ends by the decision for 2025, and by no cell. */
export function basisOfGrowth(used: UsedGrowth | undefined): Cell[] {
  if (!used) return [BLANK, BLANK];
  if (!used.from) return [BLANK, words(labels.frame.hiredEnds)];
  const { status, source, statusFormula, sourceFormula } = used.from;
  const cell = (given: string, formula: Formula): Cell => ({ kind: "words", words: asIs(given), formula });
  return [cell(status, statusFormula), cell(source, sourceFormula)];
}

/** Status and source of a line whose frame is adjusted: how much, and why. The report watches the adjustments. */
export function basisOfLine(line: Line, used: UsedGrowth | undefined): Cell[] {
  const [status = BLANK, source = BLANK] = basisOfGrowth(used);
  const { frameAdjustment, frameReason } = line;
  if (!frameAdjustment) return [status, source];
  const adjusted = labels.frame.adjusted(frameAdjustment, frameReason.text);
  const said = source.kind === "words" && source.words.nb !== "" ? source.words : undefined;
  const both = said ? inEach((language) => `${said[language]}. ${adjusted[language]}`) : adjusted;
  return [status, words(both)];
}

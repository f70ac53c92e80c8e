import { useState } from "react";
import type { ActualLine } from "../../../excel";

/** The lines of *Poster* whose source is to change, as the user chooses them one by one. */
export type ChosenLines = {
  isChosen: (line: ActualLine) => boolean;
  choose: (lines: readonly ActualLine[], isChosen: boolean) => void;
  /** The keys of the chosen lines that can change to the ledger, and of those that can change back to what was typed. */
  toTake: readonly string[];
  toType: readonly string[];
};

/** At first the lines are chosen that the ledger has something for, and those it gave before. Any other would show zero. */
export function useChosenLines(lines: readonly ActualLine[]): ChosenLines {
  const [picked, setPicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = (line: ActualLine): boolean =>
    picked.get(line.key) ?? (line.ledger !== undefined || isOfLedger(line));
  const chosen = lines.filter(isChosen);
  return {
    isChosen,
    choose: (some, to) => setPicked((before) => new Map([...before, ...some.map(({ key }) => [key, to] as const)])),
    toTake: chosen.filter((line) => !isAsWanted(line)).map(({ key }) => key),
    toType: chosen.filter((line) => isOfLedger(line) || line.isComputed).map(({ key }) => key),
  };
}

/** Whether a line needs no new formula. A formula that no longer fits its key is written again. */
const isAsWanted = (line: ActualLine): boolean => isOfLedger(line) && line.isComputed && !line.isOutdated;

const isOfLedger = ({ source }: ActualLine): boolean => source === "ledger";

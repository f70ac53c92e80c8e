import { useState } from "react";
import type { ActualLine } from "../../../excel";

/** The lines of *Poster* whose source is to change, as the user chooses them one by one. */
export type ChosenLines = {
  isChosen: (line: ActualLine) => boolean;
  choose: (lines: readonly ActualLine[], isChosen: boolean) => void;
  /** Of those that are chosen, by their keys: what can go over to the ledger, and what can be typed again. */
  toTake: readonly string[];
  toType: readonly string[];
};

/** At first all that the ledger has something on are chosen, and those it gave before: any other line would show nought. */
export function useChosenLines(lines: readonly ActualLine[]): ChosenLines {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = (line: ActualLine): boolean => said.get(line.key) ?? (line.ledger !== undefined || isOfLedger(line));
  const chosen = lines.filter(isChosen);
  return {
    isChosen,
    choose: (some, to) => setSaid((before) => new Map([...before, ...some.map(({ key }) => [key, to] as const)])),
    toTake: chosen.filter((line) => !isAsWanted(line)).map(({ key }) => key),
    toType: chosen.filter((line) => isOfLedger(line) || line.isComputed).map(({ key }) => key),
  };
}

/** A formula that its key no longer fits is written anew. */
const isAsWanted = (line: ActualLine): boolean => isOfLedger(line) && line.isComputed && !line.isOutdated;

const isOfLedger = ({ source }: ActualLine): boolean => source === "ledger";

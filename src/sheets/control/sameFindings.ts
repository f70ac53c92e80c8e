import { asWord, placeOf } from "../model";
import { findingParts, LANGUAGES } from "../../text";
import type { PlacedFinding } from "./placedFinding";

/** What the table of findings held before a control: its columns, and the values of its lines. */
export type HeldFindings = { header: readonly unknown[]; values: readonly (readonly unknown[])[] };

/**
 * Knows again the findings of the control before, so that what a user has written beside one stays beside it, however
 * the lines are sorted, and in whatever language they were written.
 *
 * A finding is the same by its code, its place and its facts, which its text holds. Rows put in above move places: next,
 * one that is elsewhere now is the same if it alone says what it says. Last, one of the same code in the same place is,
 * whose figures have changed: a note too many can be seen and taken away, one that is lost cannot be got back.
 *
 * @returns the line on which each finding stood, counted from zero; undefined where it is new
 */
export function sameFindings(found: readonly PlacedFinding[], held: HeldFindings): (number | undefined)[] {
  const lines = held.values.map((cells) => {
    const said = (column: string): string => asWord(cells[held.header.indexOf(column)]).trim();
    return toldAs(said("Nr"), said("Sted"), [said("Funn")]);
  });
  const news = found.map(({ finding, spot }) => {
    const texts = LANGUAGES.map((language) => findingParts(finding, language).wrong);
    return toldAs(findingParts(finding, "nb").number, spot ? placeOf(spot) : "", texts);
  });
  const stood = new Map<number, number>();
  const match = (by: keyof Told, onlyAlone = false): void => {
    const taken = new Set(stood.values());
    const left = byKey(lines, by, (line) => !taken.has(line));
    const open = byKey(news, by, (one) => !stood.has(one));
    for (const [key, ones] of open) {
      const at = left.get(key) ?? [];
      if (onlyAlone && (ones.length !== 1 || at.length !== 1)) continue;
      for (const one of ones) {
        const line = stood.has(one) ? undefined : at.find((other) => !taken.has(other));
        if (line === undefined) continue;
        stood.set(one, line);
        taken.add(line);
      }
    }
  };
  match("whole");
  match("facts", true);
  match("place");
  return found.map((_finding, one) => stood.get(one));
}

/** What a finding is known by, each in the languages it may have been written in. */
type Told = { whole: string[]; facts: string[]; place: string[] };

const toldAs = (number: string, place: string, texts: readonly string[]): Told => ({
  whole: texts.map((text) => [number, place, text].join("\n")),
  facts: texts.map((text) => [number, text].join("\n")),
  // A blank line was none.
  place: number === "" ? [] : [[number, place].join("\n")],
});

/** Those that are left, by what they are known by, in their order. */
function byKey(all: readonly Told[], by: keyof Told, isLeft: (index: number) => boolean): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  all.forEach((told, index) => {
    if (!isLeft(index)) return;
    for (const key of new Set(told[by])) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  });
  return groups;
}

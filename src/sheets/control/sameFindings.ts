import { asWord, placeOf } from "../model";
import { findingParts, LANGUAGES } from "../../text";
import type { PlacedFinding } from "./placedFinding";

/** The table of findings before a control: its columns, and the values of its lines. */
export type HeldFindings = { header: readonly unknown[]; values: readonly (readonly unknown[])[] };

/**
 * Matches findings with those of the control before, so that a user's notes beside a finding stay beside it, in whatever
 * order and language the lines are.
 *
 * A finding is first matched by code, place and facts, which its text holds. Inserted rows move places, so next it is
 * matched by code and facts where these are unique. Last it is matched by code and place, with other figures: a note too
 * many can be removed, but a lost one cannot be restored.
 *
 * @returns the earlier line of each finding, counted from zero; undefined for a new one
 */
export function sameFindings(found: readonly PlacedFinding[], held: HeldFindings): (number | undefined)[] {
  const lines = held.values.map((cells) => {
    const textIn = (column: string): string => asWord(cells[held.header.indexOf(column)]).trim();
    return keysFor(textIn("Nr"), textIn("Sted"), [textIn("Funn")]);
  });
  const news = found.map(({ finding, spot }) => {
    const texts = LANGUAGES.map((language) => findingParts(finding, language).wrong);
    return keysFor(findingParts(finding, "nb").number, spot ? placeOf(spot) : "", texts);
  });
  const stood = new Map<number, number>();
  const match = (by: keyof Keys, onlyAlone = false): void => {
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

/** The keys of a finding, in each language it may have been written in. */
type Keys = { whole: string[]; facts: string[]; place: string[] };

const keysFor = (number: string, place: string, texts: readonly string[]): Keys => ({
  whole: texts.map((text) => [number, place, text].join("\n")),
  facts: texts.map((text) => [number, text].join("\n")),
  // A blank line is no finding.
  place: number === "" ? [] : [[number, place].join("\n")],
});

/** The unmatched findings by one of their keys, in order. */
function byKey(all: readonly Keys[], by: keyof Keys, isLeft: (index: number) => boolean): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  all.forEach((keys, index) => {
    if (!isLeft(index)) return;
    for (const key of new Set(keys[by])) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  });
  return groups;
}

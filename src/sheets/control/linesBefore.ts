/** A line of *Kontroll* as it reads: its number, the place it leads to, and what is wrong. */
export type ToldFinding = { number: string; place: string; wrong: string };

/**
 * Tells which line each finding had before, so that what its user has written beside it stays there. The same finding has
 * the same number and place; where several have, the words decide, and then the order. Figures in the words may change.
 *
 * @returns by finding the line it had, from zero; undefined for one that is new
 */
export function linesBefore(before: readonly ToldFinding[], now: readonly ToldFinding[]): (number | undefined)[] {
  const left = new Set(before.keys());
  const lines = new Map<number, number>();
  for (const isSame of [hasSameWords, hasSamePlace]) {
    for (const [i, finding] of now.entries()) {
      if (lines.has(i)) continue;
      const line = [...left].find((at) => isSame(before[at], finding));
      if (line === undefined) continue;
      lines.set(i, line);
      left.delete(line);
    }
  }
  return now.map((_finding, i) => lines.get(i));
}

const hasSamePlace = (one: ToldFinding | undefined, other: ToldFinding): boolean =>
  one !== undefined && one.number === other.number && one.place === other.place;

const hasSameWords = (one: ToldFinding | undefined, other: ToldFinding): boolean =>
  hasSamePlace(one, other) && one?.wrong === other.wrong;

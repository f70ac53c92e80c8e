import { addedAt, judge, NOTHING, type Axis, type Judged, type Term } from "./axis";

/** What a line is the sum of, and how that fares. */
export type Reading = {
  target: number;
  terms: readonly Term[];
  judged: Judged;
  /** Whether figures or formulas prove it. Otherwise only words speak for it. */
  isProved: boolean;
  /** The places where costs turn the sign of a difference. */
  turned?: ReadonlySet<number>;
};

/** How many places a reading can be judged at. */
export const placesOf = ({ foots, near, wrong }: Judged): number => foots.length + near.length + wrong.length;

/** Whether it foots wherever it can be judged. */
export const isWhole = ({ foots, near, wrong }: Judged): boolean =>
  wrong.length === 0 && foots.length + near.length > 0;

/** Whether it foots in at least as many places as not. */
export const isMostly = ({ foots, near, wrong }: Judged): boolean =>
  foots.length + near.length > 0 && foots.length + near.length >= wrong.length;

/** Whether it is wrong in fewer places than another; of equals, whether more speaks for it. */
export const isBetter = (one: Judged, other: Judged): boolean =>
  one.wrong.length < other.wrong.length || (one.wrong.length === other.wrong.length && one.evidence > other.evidence);

/** The reading that the formulas of a line give, where they all add the same lines of their own place. */
export function formulaReading(axis: Axis, target: number): Reading | undefined {
  const { scopes = [] } = axis.lines[target] ?? {};
  const counts = new Map<string, { terms: Term[]; count: number }>();
  for (let at = 0; at < axis.width; at += 1) {
    const terms = termsAlong(axis, scopes[at], at);
    if (!terms || terms.length === 0) continue;
    const key = terms.map(({ line, sign }) => `${sign * (line + 1)}`).join();
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { terms, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!most || most.terms.some(({ line }) => line === target)) return undefined;
  const judged = judge(axis, target, (at) =>
    // A formula of another kind says itself what its figure is.
    scopes[at] === "elsewhere" ? NOTHING : addedAt(axis, most.terms, at),
  );
  return isMostly(judged) ? { target, terms: most.terms, judged, isProved: true } : undefined;
}

/** The terms of a formula that stay at its own place: in its column when read down, in its line when read across. */
function termsAlong(axis: Axis, scope: Axis["lines"][number]["scopes"][number], at: number): Term[] | undefined {
  if (scope === undefined || scope === "elsewhere") return undefined;
  const terms: Term[] = [];
  for (const term of scope) {
    const place = axis.placeOf(term);
    if (!place || place.at !== at) return undefined;
    const line = axis.lines[place.line];
    // A blank cell or a heading within a range brings nothing.
    if (line && line.figures[at] !== undefined) terms.push({ line: place.line, sign: term.sign });
  }
  return terms;
}

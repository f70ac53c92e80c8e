import { plainWord } from "../../core";
import type { Dimension, DimensionChoice, DimensionUse } from "../reading";
import type { Values } from "./readElements";

/**
 * Recognises cost centre and project among the dimensions of a ledger, by their names, else by their codes: each system
 * has its own. The table of dimensions comes before the postings, and one dimension is chosen for each use.
 *
 * A posting may have a dimension that no table names. It is used by its code where the table leaves a use open,
 * whatever other postings have: the order of postings changes nothing. Two dimensions of one use on a posting are
 * reported as in doubt.
 */
export function createDimensions(chosen: DimensionChoice) {
  const names = new Map<string, string>();
  const unnamed = new Set<string>();
  const uses = new Map<string, DimensionUse | undefined>();
  const given = new Map<DimensionUse, string | undefined>();

  const givenTo = (use: DimensionUse): string | undefined => {
    if (!given.has(use)) given.set(use, chosen[use] ?? bestOf(names, use, chosen[OTHER[use]]));
    return given.get(use);
  };
  const useOf = (type: string): DimensionUse | undefined =>
    USES.find((use) => givenTo(use) === type) ??
    USES.find((use) => !names.has(type) && givenTo(use) === undefined && signOf(type, "")?.use === use);
  const use = (type: string): DimensionUse | undefined => {
    if (uses.has(type)) return uses.get(type);
    if (type === "") return undefined;
    if (!names.has(type)) unnamed.add(type);
    const found = useOf(type);
    uses.set(type, found);
    return found;
  };
  const dimension = (type: string, name: string): Dimension => {
    const used = use(type);
    return { type, name, ...(used && { use: used }) };
  };
  return {
    /** Takes a row of a table of dimensions. Each code is taken once. */
    met: ({ type = "", name = "" }: Values) => {
      if (type === "" || names.get(type)) return;
      names.set(type, name);
      uses.clear();
      given.clear();
    },
    use,
    all: (): Dimension[] => [
      ...[...names].map(([type, name]) => dimension(type, name)),
      ...[...unnamed].filter((type) => !names.has(type)).map((type) => dimension(type, "")),
    ],
  };
}

export const USES: readonly DimensionUse[] = ["costCentre", "project"];
const OTHER = { costCentre: "project", project: "costCentre" } as const;

/** Finds the dimension that fits a use best, except the one chosen for the other use. */
function bestOf(names: ReadonlyMap<string, string>, use: DimensionUse, taken: string | undefined): string | undefined {
  const [best] = [...names]
    .flatMap(([type, name]) => {
      const sign = signOf(type, name);
      return sign?.use === use && type !== taken ? [{ type, rank: sign.rank }] : [];
    })
    .sort((one, other) => one.rank - other.rank || (one.type < other.type ? -1 : 1));
  return best?.type;
}

type Sign = { use: DimensionUse; rank: number };

/**
 * Finds the use that a dimension's name shows, else its code. The lower the rank, the surer. A one-letter code does not
 * count beside a name of something else: A is not a department where it is called Ansatt.
 */
const signOf = (type: string, name: string): Sign | undefined =>
  signIn(wordsOf(name)) ??
  (type.length === 1 && isNamedOtherwise(wordsOf(name), type) ? undefined : signIn(wordsOf(type)));

function signIn(word: string): Sign | undefined {
  if (PERSON.test(word)) return undefined;
  return USES.map((use) => ({ use, rank: SIGNS[use].findIndex((sign) => sign.test(word)) })).find(
    ({ rank }) => rank >= 0,
  );
}

/** Tells whether a name without a sign names something else: the thing its letter stands for, a person, or a part. */
const isNamedOtherwise = (name: string, letter: string): boolean =>
  name.startsWith(plainWord(letter)) || PERSON.test(name) || OTHERS.test(name);

/** Names are abbreviated with full stops: `Avd.`, `K.sted`. */
const wordsOf = (text: string): string => plainWord(text.replaceAll(".", " "));

const SIGNS: Record<DimensionUse, readonly RegExp[]> = {
  costCentre: [
    /^(?:koststad|koststed|kostnadss?t(?:ed|ad)|k[- ]*sted|cost ?cent(?:re|er))\b/u,
    /^(?:avdeling|department|ansvar)/u,
    /^(?:(?:kst|avd|dept?)(?: ?nr)?\b|[kad]$)/u,
  ],
  project: [/^(?:prosjekt|project)(?!.*(?:del|sub))/u, /^(?:(?:prosj|proj|prj)(?: ?nr)?\b(?!.*(?:del|sub))|pro$|p$)/u],
};
/** The person responsible for a cost centre or a project is not its code. */
const PERSON = /leder|leiar|ansvarl|manager/u;
const OTHERS = /ansatt|tilsett|employee|person|kunde|customer|leverand|supplier|prosj|proj/u;

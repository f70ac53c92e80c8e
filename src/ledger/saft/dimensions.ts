import { plainWord } from "../../core";

/** What a dimension of the ledger is used as. */
export type DimensionUse = "costCentre" | "project";

/** A dimension of SAF-T (AnalysisType): its code, its name where the file has it, and what it is used as. */
export type Dimension = { type: string; name: string; use?: DimensionUse };

/** Which dimension is cost centre and which project; an empty text is none. What is left out is recognised. */
export type DimensionChoice = Partial<Record<DimensionUse, string>>;

/**
 * Recognises cost centre and project among the dimensions of a ledger by their names, else by their codes: each system
 * has its own.
 */
export function recogniseDimensions(names: ReadonlyMap<string, string>, chosen: DimensionChoice): Dimension[] {
  const best = (use: DimensionUse): string | undefined => {
    if (chosen[use] !== undefined) return chosen[use];
    const ranked = [...names]
      .map(([type, name]) => ({ type, rank: rankOf(use, type, name) }))
      .filter(({ rank }) => rank >= 0)
      .sort((one, other) => one.rank - other.rank || (one.type < other.type ? -1 : 1));
    return ranked[0]?.type;
  };
  const uses = { costCentre: best("costCentre"), project: best("project") };
  return [...names].map(([type, name]): Dimension => {
    if (type === uses.costCentre) return { type, name, use: "costCentre" };
    return type === uses.project ? { type, name, use: "project" } : { type, name };
  });
}

/** The place of the first sign that fits, or -1. */
const rankOf = (use: DimensionUse, type: string, name: string): number =>
  SIGNS[use].findIndex((sign) => sign.test(plainWord(name)) || sign.test(plainWord(type)));

const SIGNS: Record<DimensionUse, readonly RegExp[]> = {
  costCentre: [
    /^(?:koststad|koststed|kostnadss?t(?:ed|ad)|k-?sted|cost ?cent(?:re|er))\b/u,
    /^(?:avdeling|department|ansvar)/u,
    /^(?:kst|avd|dep|k|a|d)$/u,
  ],
  project: [/^(?:prosjekt|project)(?!.*(?:del|sub))/u, /^(?:prosj|pro|prj|p)$/u],
};

import { isSameName } from "../sheets";
import type { ReportMark } from "./read/reportMark";

/** In place of the draft of the same name, or as a new version beside it. */
export type How = "replace" | "beside";

/** Which version a report is to be, and what is there of it. */
export type ChosenEdition = {
  version: number;
  /** The version before, whose reader's words are kept. */
  latest: ReportMark | undefined;
  /** A name that is taken by a sheet no report made: a user's own, which is not to be lost. */
  taken: string | undefined;
};

/**
 * Chooses the version. Only a draft that stands under its own name is ever replaced: one that is final is decided, and
 * one that is renamed somebody wants to keep.
 *
 * @param title - the name of the first version
 * @param tabs - the names of all sheets
 */
export function chooseEdition(
  title: string,
  how: How,
  marks: readonly ReportMark[],
  tabs: readonly string[],
): ChosenEdition {
  const editions = marks.filter(({ name, version }) => isSameName(name, versionName(title, version)));
  const last = Math.max(0, ...editions.map(({ version }) => version));
  const ofLast = editions.filter(({ version }) => version === last);
  const latest = ofLast.find(({ sheet, name }) => isSameName(sheet, name)) ?? ofLast[0];
  if (!latest) {
    const taken = tabs.find((tab) => isSameName(tab, title));
    return { version: 1, latest, taken };
  }
  if (how === "replace" && isReplaceable(latest, ofLast)) return { version: last, latest, taken: undefined };
  let version = last + 1;
  while (tabs.some((tab) => isSameName(tab, versionName(title, version)))) version += 1;
  return { version, latest, taken: undefined };
}

/** `Ramme 2025`, `Ramme 2025 v2`, as a report is called. */
const versionName = (title: string, version: number): string => (version === 1 ? title : `${title} v${version}`);

const isReplaceable = (latest: ReportMark, ofLast: readonly ReportMark[]): boolean =>
  isSameName(latest.sheet, latest.name) && ofLast.every(({ status }) => status !== "final");

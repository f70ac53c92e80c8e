import { isSameName } from "../model";
import type { StandingReport } from "./checkReport";
import { versionName } from "./parts/head";

/** In place of the draft of the same name, or as a new version beside it. */
export type How = "replace" | "beside";

/** A report of the workbook, with the name it was given; `sheet` is the name of its tab now. */
export type NamedReport = StandingReport & { name: string };

/** The version a report is to be, and what stands of it. */
export type ChosenEdition<Mark extends NamedReport> = {
  version: number;
  /** The version before, whose reader's words are kept. */
  latest: Mark | undefined;
  /** A name that a sheet of the user's own has: making the report would lose it. */
  taken: string | undefined;
};

/**
 * Chooses the version. Only a draft that stands under its own name is replaced: a final report is decided, one of a
 * kept period has figures that cannot be had again, and a renamed one is wanted.
 *
 * @param title - the name of the first version
 * @param marks - the reports of the workbook
 * @param tabs - the names of all sheets
 */
export function chooseEdition<Mark extends NamedReport>(
  title: string,
  how: How,
  marks: readonly Mark[],
  tabs: readonly string[],
): ChosenEdition<Mark> {
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

const isReplaceable = (latest: NamedReport, ofLast: readonly NamedReport[]): boolean =>
  isSameName(latest.sheet, latest.name) && ofLast.every(({ status, isKept }) => status !== "final" && !isKept);

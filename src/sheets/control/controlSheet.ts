import type { Day } from "../../core";
import { asIs, findingParts, inEach, labels, pane } from "../../text";
import { BLANK, columnsOf, placeOf, TABLES, word, words, type Cell, type Row, type Sheet } from "../model";
import type { PlacedFinding } from "./placedFinding";
import type { Spot } from "./spotOf";

/** The time of a control, and its basis. */
export type ControlRun = {
  day: Day;
  hour: number;
  minute: number;
  /** The stamp of the work tables; undefined where they could not be read. */
  stamp: string | undefined;
};

/**
 * Builds the work sheet *Kontroll*: every finding with its place, what is wrong and what to do. Each control writes it anew.
 *
 * @param run - undefined before the first control
 */
export function controlSheet(found: readonly PlacedFinding[] = [], run?: ControlRun): Sheet {
  const phrases = labels.control;
  return {
    name: "Kontroll",
    use: "work",
    decimals: 0,
    columns: columnsOf("Funn", {
      Nr: { width: 10 },
      Alvor: { width: 12 },
      Sted: { width: 34 },
      Funn: { width: 70, wraps: true },
      "Hva du gjør": { width: 60, wraps: true },
    }),
    rows: [
      { role: "title", cells: [words(phrases.title)] },
      { role: "note", cells: [words(phrases.lead)] },
      { role: "status", cells: [words(run ? phrases.run(run, found.length) : phrases.notRun)] },
      { role: "blank", cells: [] },
      { role: "head", cells: TABLES.Funn.map(word) },
      ...(found.length > 0
        ? found.map((one, i) => findingRow(one, i < MOST_LINKED))
        : [{ role: "item", cells: TABLES.Funn.map(() => BLANK) } as const]),
    ],
    table: "Funn",
  };
}

/** The most places with links: each link takes three actions of a request, which may hold 5 MB. */
const MOST_LINKED = 2_000;

function findingRow({ finding, spot }: PlacedFinding, isLinked: boolean): Row {
  const partCell = (part: "wrong" | "todo") => words(inEach((language) => findingParts(finding, language)[part]));
  const place = spot ? placeCell(spot, isLinked) : BLANK;
  return {
    role: "item",
    cells: [
      word(findingParts(finding, "nb").number),
      words(pane.findings[finding.severity]),
      place,
      partCell("wrong"),
      partCell("todo"),
    ],
  };
}

const placeCell = (spot: Spot, isLinked: boolean): Cell =>
  isLinked ? { kind: "link", words: asIs(placeOf(spot)), to: spot } : word(placeOf(spot));

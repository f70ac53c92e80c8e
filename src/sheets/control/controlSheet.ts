import type { Day } from "../../core";
import { asIs, findingParts, inEach, labels, pane } from "../../text";
import { BLANK, columnsOf, placeOf, TABLES, word, words, type Cell, type Row, type Sheet } from "../model";
import type { PlacedFinding } from "./placedFinding";
import type { Spot } from "./spotOf";

/** When a control was run, and of what. */
export type ControlRun = {
  day: Day;
  hour: number;
  minute: number;
  /** The stamp of the work tables, where they could be read. */
  stamp: string | undefined;
};

/**
 * The work sheet *Kontroll*: every finding with its place, what is wrong and what to do. Written anew by each control.
 *
 * @param run - nothing before the first
 */
export function controlSheet(found: readonly PlacedFinding[] = [], run?: ControlRun): Sheet {
  const say = labels.control;
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
      { role: "title", cells: [words(say.title)] },
      { role: "note", cells: [words(say.lead)] },
      { role: "status", cells: [words(run ? say.run(run, found.length) : say.notRun)] },
      { role: "blank", cells: [] },
      { role: "head", cells: TABLES.Funn.map(word) },
      ...(found.length > 0
        ? found.map((one, i) => findingRow(one, i < MOST_LINKED))
        : [{ role: "item", cells: TABLES.Funn.map(() => BLANK) } as const]),
    ],
    table: "Funn",
  };
}

/** Each link is three actions of a request, which may hold 5 MB. Beyond so many, a place is words alone. */
const MOST_LINKED = 2_000;

function findingRow({ finding, spot }: PlacedFinding, isLinked: boolean): Row {
  const said = (part: "wrong" | "todo") => words(inEach((language) => findingParts(finding, language)[part]));
  const place = spot ? placeCell(spot, isLinked) : BLANK;
  return {
    role: "item",
    cells: [
      word(findingParts(finding, "nb").number),
      words(pane.findings[finding.severity]),
      place,
      said("wrong"),
      said("todo"),
    ],
  };
}

const placeCell = (spot: Spot, isLinked: boolean): Cell =>
  isLinked ? { kind: "link", words: asIs(placeOf(spot)), to: spot } : word(placeOf(spot));

import { invalidArgument } from "../../richapi";
import { FORMAT_FIELDS, type CellLink } from "../grid";
import type { Range } from "./range";
import { writeTyped } from "./range-input";

/** A link as Office.js has it: where it leads, and what the cell shows. */
export interface Hyperlink extends CellLink {
  readonly textToDisplay?: string;
}

/** The link of a range; null without a link, and where the cells have different links. */
export function readHyperlink(range: Range): Hyperlink | null {
  const { box, worksheet } = range;
  const [first, ...others] = within(range).map(([row, column]) =>
    worksheet.workbook.grid.links.at(worksheet.id, row, column),
  );
  if (!first || others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return null;
  return { ...first, textToDisplay: worksheet.getCell(box.row, box.column).text?.[0]?.[0] ?? "" };
}

/** Gives cells a link and its look. A cell without a text of its own gets that of the link. */
export function writeHyperlink(range: Range, hyperlink: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = checked(hyperlink);
  const { box, worksheet } = range;
  const { links } = worksheet.workbook.grid;
  const isEmpty = (row: number, column: number): boolean =>
    worksheet.grid.value(row, column) === "" && worksheet.grid.formula(row, column) === undefined;
  const textAt = (row: number, column: number): unknown =>
    textToDisplay ?? (isEmpty(row, column) ? (address ?? documentReference) : undefined);
  writeTyped(worksheet, box, textAt, LOCATION);
  const link = {
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
    ...(screenTip !== undefined && { screenTip }),
  };
  for (const [row, column] of within(range)) links.set(worksheet.id, row, column, link);
  worksheet.grid.mergeStyle(box, LOOK);
  worksheet.cellsChanged(box);
}

const LOCATION = "Range.hyperlink";

/** The colour of links in the theme of Excel's new workbooks. */
const LOOK = { ...FORMAT_FIELDS.fontColor.write("#467886"), ...FORMAT_FIELDS.underline.write("Single") };

const TEXTS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

function checked(hyperlink: unknown): Hyperlink {
  if (typeof hyperlink !== "object" || hyperlink === null) throw invalidArgument(LOCATION);
  const given = hyperlink as Readonly<Record<string, unknown>>;
  const texts = TEXTS.filter((name) => given[name] !== undefined && given[name] !== null);
  if (texts.some((name) => typeof given[name] !== "string")) throw invalidArgument(LOCATION);
  const link: Hyperlink = Object.fromEntries(texts.map((name) => [name, given[name]]));
  if (!link.address && !link.documentReference) throw invalidArgument(LOCATION);
  return link;
}

/** The rows and columns of a range's cells. Links are for cells, not for whole columns. */
function within({ box }: Range): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: box.rows * box.columns }, (_, at) => {
    return [box.row + Math.floor(at / box.columns), box.column + (at % box.columns)] as const;
  });
}

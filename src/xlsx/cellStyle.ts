import type { Alignment, Borders, Style } from "@cj-tech-master/excelts";
import { FONT, FONT_SIZE, LINE_COLOUR, type Look } from "../sheets";

/** What decides the style of a cell besides its number format. */
export type Dress = {
  look: Look;
  /** In the first column, whose texts are indented. */
  first: boolean;
  /** First, and last, of the rows of its role: lines are drawn around these rows, not between. */
  begins: boolean;
  ends: boolean;
  right: boolean;
  /** Right beside figures. */
  beside: boolean;
  /** The text is broken into lines. */
  wraps: boolean;
  /** A text in its row is broken into lines, so all cells of the row are aligned to the top. */
  top: boolean;
  /** The shade of an input cell. */
  shade: string | undefined;
};

/** The style of a cell in the form of a file. */
export function cellStyle(dress: Dress, numberFormat: string): Partial<Style> {
  const { look, shade } = dress;
  const fill = shade ?? look.fill;
  return {
    numFmt: numberFormat,
    font: {
      name: FONT,
      size: look.size ?? FONT_SIZE,
      family: SWISS,
      ...(look.bold && { bold: true }),
      ...(look.colour && { color: colour(look.colour) }),
    },
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: colour(fill) } }),
    border: borders(dress),
    alignment: alignment(dress),
  };
}

/** The colour `#1B3A57` in the form of a file, with its opacity. */
export const colour = (hex: string): { argb: string } => ({ argb: `FF${hex.slice(1)}` });

/** The font family of Calibri, for a machine without it. */
const SWISS = 2;

function borders({ look, begins, ends }: Dress): Partial<Borders> {
  const color = colour(LINE_COLOUR);
  return {
    ...(begins && look.lineAbove && { top: { style: LINES[look.lineAbove], color } }),
    ...(ends && look.lineBelow && { bottom: { style: LINES[look.lineBelow], color } }),
  };
}

const LINES = { Thin: "thin", Medium: "medium", Double: "double" } as const;

const alignment = ({ look, first, right, beside, wraps, top }: Dress): Partial<Alignment> => ({
  ...(look.centre ? { vertical: "middle" } : top && { vertical: "top" }),
  ...(wraps && { wrapText: true }),
  ...(first && look.indent !== undefined && { horizontal: "left", indent: look.indent }),
  ...(beside && { horizontal: "left", indent: 1 }),
  ...(right && { horizontal: "right" }),
});

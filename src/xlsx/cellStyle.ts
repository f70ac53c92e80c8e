import type { Alignment, Borders, Style } from "@cj-tech-master/excelts";
import { FONT, FONT_SIZE, LINE_COLOUR, type Look } from "../sheets";

/** What a cell's style rests on, besides its number format. */
export type Dress = {
  look: Look;
  /** In the column whose texts are indented. */
  first: boolean;
  /** It begins, and ends, the rows of its role: the lines are drawn around these, not between. */
  begins: boolean;
  ends: boolean;
  right: boolean;
  /** Right beside figures. */
  beside: boolean;
  /** Its text is broken into lines. */
  wraps: boolean;
  /** Some text of its row is: then all of them begin at the top. */
  top: boolean;
  /** The shade of a cell that is written in. */
  shade: string | undefined;
};

/** The style of a cell, as a file names it. */
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

/** `#1B3A57` as a file writes it, with how opaque it is. */
export const colour = (hex: string): { argb: string } => ({ argb: `FF${hex.slice(1)}` });

/** The family of typefaces that Calibri belongs to, for a machine that lacks it. */
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

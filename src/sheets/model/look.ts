import type { Chart, Role } from "./sheet";

/** The look of each role, for every renderer. Weight, lines and indents carry the meaning; colour only helps. */
export const LOOKS: Readonly<Record<Role, Look>> = {
  title: { size: 16, bold: true, colour: "#1B3A57" },
  note: { colour: "#5A6570" },
  status: { bold: true, colour: "#5A6570" },
  notice: { bold: true, colour: "#A4262C" },
  /** Long prose is broken into lines: see `isLongProse`. */
  prose: {},
  head: { bold: true, fill: "#1B3A57", colour: "#FFFFFF", wrap: true, centre: true },
  group: { bold: true, colour: "#1B3A57", lineBelow: "Thin" },
  subgroup: { bold: true },
  item: { indent: 1 },
  subtotal: { bold: true, lineAbove: "Thin" },
  total: { bold: true, lineAbove: "Medium" },
  result: { bold: true, fill: "#E3EDF5", lineAbove: "Medium", lineBelow: "Double" },
  blank: {},
};

export type Look = {
  size?: number;
  bold?: true;
  colour?: string;
  fill?: string;
  /** The indent of the first column. */
  indent?: number;
  wrap?: true;
  /** Centres the text between the upper and lower edge of the row. */
  centre?: true;
  lineAbove?: "Thin" | "Medium";
  lineBelow?: "Thin" | "Double";
};

/** The shade of input cells. The lead of the sheet says it in words too. */
export const INPUT_FILL = "#FFF8E1";

export const LINE_COLOUR = "#1B3A57";

export const FONT = "Calibri";
export const FONT_SIZE = 11;

/**
 * The fills of a chart's series, in order. They differ in lightness, so that a print in grey can be read. In a bridge the
 * first series has no fill; then come sums, rises, falls and the parts below zero.
 */
export const CHART_COLOURS: Readonly<Record<Chart["kind"], readonly (string | undefined)[]>> = {
  columns: ["#1B3A57", "#8FB3D1", "#D98E04", "#5A6570"],
  bridge: [undefined, "#1B3A57", "#D98E04", "#8FB3D1", "#A4262C"],
};

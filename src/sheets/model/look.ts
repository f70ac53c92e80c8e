import type { Chart, Role } from "./sheet";

/** How each role looks, to every renderer. Weight, lines and indents carry the meaning; colour only helps. */
export const LOOKS: Readonly<Record<Role, Look>> = {
  title: { size: 16, bold: true, colour: "#1B3A57" },
  note: { colour: "#5A6570" },
  status: { bold: true, colour: "#5A6570" },
  notice: { bold: true, colour: "#A4262C" },
  /** Broken into lines where it is too long for one: see `isLongProse`. */
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
  /** Of the first column. */
  indent?: number;
  wrap?: true;
  /** Between the row's upper and lower edge. */
  centre?: true;
  lineAbove?: "Thin" | "Medium";
  lineBelow?: "Thin" | "Double";
};

/** Where the user writes: a shade and a note in the sheet's lead say so together. */
export const INPUT_FILL = "#FFF8E1";

export const LINE_COLOUR = "#1B3A57";

export const FONT = "Calibri";
export const FONT_SIZE = 11;

/**
 * The fills of a chart's series, in their order; they differ in lightness too, for who prints in grey. The first of a
 * bridge has none; then come the sums, the rises, the falls, and what of a step is below zero.
 */
export const CHART_COLOURS: Readonly<Record<Chart["kind"], readonly (string | undefined)[]>> = {
  columns: ["#1B3A57", "#8FB3D1", "#D98E04", "#5A6570"],
  bridge: [undefined, "#1B3A57", "#D98E04", "#8FB3D1", "#A4262C"],
};

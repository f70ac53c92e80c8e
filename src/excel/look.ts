import type { Role } from "../sheets";

/** How each role looks. Weight, lines and indents carry the meaning; colour only helps. */
export const LOOKS: Readonly<Record<Role, Look>> = {
  title: { size: 16, bold: true, colour: "#1B3A57" },
  note: { colour: "#5A6570" },
  status: { bold: true, colour: "#5A6570" },
  notice: { bold: true, colour: "#A4262C" },
  prose: { wrap: true },
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
  indent?: number;
  wrap?: true;
  centre?: true;
  lineAbove?: "Thin" | "Medium";
  lineBelow?: "Thin" | "Double";
};

/** Where the user writes: a shade and a note in the sheet's lead say so together. */
export const INPUT_FILL = "#FFF8E1";

export const FONT = "Calibri";

/** Applies a look to a block of rows; the first column is the one that is indented. */
export function dress(rows: Excel.Range, labels: Excel.Range, look: Look): void {
  const { font, fill } = rows.format;
  if (look.bold) font.bold = true;
  if (look.size) font.size = look.size;
  if (look.colour) font.color = look.colour;
  if (look.fill) fill.color = look.fill;
  if (look.indent) labels.format.indentLevel = look.indent;
  if (look.wrap) rows.format.wrapText = true;
  if (look.centre) rows.format.verticalAlignment = "Center";
  if (look.lineAbove) draw(rows, "EdgeTop", look.lineAbove);
  if (look.lineBelow) draw(rows, "EdgeBottom", look.lineBelow);
}

function draw(rows: Excel.Range, edge: "EdgeTop" | "EdgeBottom", line: "Thin" | "Medium" | "Double"): void {
  const border = rows.format.borders.getItem(edge);
  border.style = line === "Double" ? "Double" : "Continuous";
  if (line !== "Double") border.weight = line;
  border.color = "#1B3A57";
}

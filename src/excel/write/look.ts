import { LINE_COLOUR, type Look } from "../../sheets";

/** Applies a look to a block of rows. Only the first column is indented. */
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
  border.color = LINE_COLOUR;
}

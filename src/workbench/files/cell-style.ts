import type { IBorderData, IStyleData } from "@univerjs/core";
import type { Alignment, BorderStyle, Font, Style } from "@cj-tech-master/excelts";
import { FORMAT_FIELDS, readLine, writeLine, type FormatFieldName } from "../model";
import { toArgb, type ReadColour } from "./colours";

/** How a cell looks, in the library's words. */
export type FileStyle = Partial<Style>;

/** Reads how a file's cells look into the grid's styles. Cells that look alike share the style and the work. */
export function createStyleReader(colourOf: ReadColour): (style: FileStyle) => IStyleData | undefined {
  const known = new Map<FileStyle, IStyleData | undefined>();
  return (style) => {
    if (!known.has(style)) known.set(style, readStyle(style, colourOf));
    return known.get(style);
  };
}

/** The look of a grid cell as a file holds it; only what differs from the standard look. */
export function toFileStyle(style: IStyleData, isLocked: boolean): FileStyle {
  const read = <Name extends FormatFieldName>(field: Name): ReturnType<(typeof FORMAT_FIELDS)[Name]["read"]> =>
    FORMAT_FIELDS[field].read(style) as never;
  const format = read("numberFormat");
  const alignment = toAlignment(style);
  const border = toBorders(style.bd ?? {});
  return {
    font: toFont(style),
    ...(format !== "General" && { numFmt: format }),
    ...(style.bg?.rgb && {
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: toArgb(read("fillColor")) } },
    }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(!isLocked && { protection: { locked: false } }),
  };
}

function readStyle({ font, fill, alignment, border, numFmt }: FileStyle, colourOf: ReadColour): IStyleData | undefined {
  const style: IStyleData = {};
  const set = (field: FormatFieldName, value: unknown): void => {
    if (value !== undefined) Object.assign(style, FORMAT_FIELDS[field].write(value));
  };
  set("fontName", font?.name);
  set("fontSize", font?.size);
  set("fontColor", colourOf(font?.color));
  set("bold", font?.bold);
  set("italic", font?.italic);
  set("strikethrough", font?.strike);
  if (font?.underline !== undefined && font.underline !== false && font.underline !== "none") {
    set("underline", "Single");
  }
  if (fill?.type === "pattern" && fill.pattern === "solid") {
    set("fillColor", colourOf(fill.fgColor ?? fill.bgColor));
  }
  set("horizontalAlignment", nameOf(HORIZONTAL, alignment?.horizontal));
  set("verticalAlignment", nameOf(VERTICAL, alignment?.vertical));
  if (alignment?.wrapText) set("wrapText", true);
  if (alignment?.indent) set("indentLevel", alignment.indent);
  const turn = alignment?.textRotation;
  if (typeof turn === "number" && turn !== 0) set("textOrientation", turn);
  const code = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  if (code !== undefined && code !== "General") set("numberFormat", code);
  const lines = readBorders(border, colourOf);
  if (Object.keys(lines).length > 0) style.bd = lines;
  return Object.keys(style).length > 0 ? style : undefined;
}

function toFont(style: IStyleData): Partial<Font> {
  const { fontName, fontSize, fontColor, bold, italic, strikethrough, underline } = FORMAT_FIELDS;
  const colour = fontColor.read(style);
  return {
    name: fontName.read(style),
    size: fontSize.read(style),
    ...(style.cl?.rgb && { color: { argb: toArgb(colour) } }),
    ...(bold.read(style) && { bold: true }),
    ...(italic.read(style) && { italic: true }),
    ...(strikethrough.read(style) && { strike: true }),
    ...(underline.read(style) !== "None" && { underline: true }),
  };
}

function toAlignment(style: IStyleData): Partial<Alignment> {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, textOrientation } = FORMAT_FIELDS;
  const indent = indentLevel.read(style);
  const turn = textOrientation.read(style);
  const horizontal = HORIZONTAL[horizontalAlignment.read(style)];
  const vertical = VERTICAL[verticalAlignment.read(style)];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrapText.read(style) && { wrapText: true }),
    // An indent needs its side, or Excel does not indent.
    ...(indent > 0 && { indent, horizontal: horizontal ?? "left" }),
    ...(turn !== 0 && { textRotation: turn }),
  };
}

function readBorders(border: FileStyle["border"], colourOf: ReadColour): IBorderData {
  const lines: IBorderData = {};
  for (const [side, edge] of Object.entries(EDGES)) {
    const line = border?.[side as keyof typeof EDGES];
    const words = line?.style && LINES[line.style];
    if (!words) continue;
    const [style, weight] = words;
    const drawn = writeLine({ style, weight, color: colourOf(line.color) ?? "#000000" });
    if (drawn) lines[edge] = drawn;
  }
  return lines;
}

function toBorders(lines: IBorderData): NonNullable<FileStyle["border"]> {
  const border: NonNullable<FileStyle["border"]> = {};
  for (const [side, edge] of Object.entries(EDGES)) {
    const { style, weight, color } = readLine(lines[edge]);
    const name = Object.entries(LINES).find(([, words]) => words[0] === style && words[1] === weight)?.[0];
    if (name === undefined) continue;
    border[side as keyof typeof EDGES] = { style: name as BorderStyle, color: { argb: toArgb(color) } };
  }
  return border;
}

const EDGES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** A line's name in a file, and Excel's two words for it. */
const LINES: Readonly<Record<BorderStyle, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const HORIZONTAL: Readonly<Record<string, Alignment["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, Alignment["vertical"]>> = { Top: "top", Center: "middle" };

function nameOf<T>(table: Readonly<Record<string, T>>, value: T | undefined): string | undefined {
  return Object.entries(table).find(([, known]) => known === value)?.[0];
}

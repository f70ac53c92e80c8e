import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";

/** Marks a write that changes looks alone; the engine then does not calculate. */
export const FORMAT_ONLY = SetStyleCommand.id;

/** The engine sets no font of its own; this is what Excel's new workbook has. */
export const DEFAULT_FONT = { name: "Aptos Narrow", size: 11, color: "#000000" };

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The engine has no indent, only padding: one step of indent is about one letter. */
const INDENT_PIXELS = 9;

/** Cell looks that Excel keeps and the engine can draw, each both ways. */
export interface FormatField {
  read(style: IStyleData): unknown;
  /** The style to merge in; undefined where Excel refuses the value. */
  write(value: unknown): IStyleData | undefined;
}

export const FORMAT_FIELDS = {
  fillColor: {
    read: (style) => style.bg?.rgb ?? "#FFFFFF",
    write: (value) => (value === "" ? { bg: null } : colored(value, (rgb) => ({ bg: { rgb } }))),
  },
  fontColor: {
    read: (style) => style.cl?.rgb ?? DEFAULT_FONT.color,
    write: (value) => colored(value, (rgb) => ({ cl: { rgb } })),
  },
  fontName: { read: (style) => style.ff ?? DEFAULT_FONT.name, write: (value) => ({ ff: String(value) }) },
  fontSize: {
    read: (style) => style.fs ?? DEFAULT_FONT.size,
    write: (value) => (typeof value === "number" && value >= 1 && value <= 409 ? { fs: value } : undefined),
  },
  bold: { read: (style) => style.bl === BooleanNumber.TRUE, write: (value) => ({ bl: flag(value) }) },
  italic: { read: (style) => style.it === BooleanNumber.TRUE, write: (value) => ({ it: flag(value) }) },
  strikethrough: {
    read: (style) => style.st?.s === BooleanNumber.TRUE,
    write: (value) => ({ st: { s: flag(value) } }),
  },
  underline: {
    read: (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
    write: (value) => ({ ul: { s: flag(value !== "None") } }),
  },
  horizontalAlignment: {
    read: (style) => nameOf(HORIZONTAL, style.ht) ?? "General",
    write: (value) => named(HORIZONTAL, value, (ht) => ({ ht })),
  },
  verticalAlignment: {
    read: (style) => nameOf(VERTICAL, style.vt) ?? "Bottom",
    write: (value) => named(VERTICAL, value, (vt) => ({ vt })),
  },
  wrapText: {
    read: (style) => style.tb === WrapStrategy.WRAP,
    write: (value) => ({ tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  },
  indentLevel: {
    read: (style) => Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    write: (value) => {
      if (typeof value !== "number" || value < 0 || value > 250) return undefined;
      return value === 0 ? { pd: null } : { pd: { l: value * INDENT_PIXELS, r: 2, t: 0, b: 2 } };
    },
  },
  textOrientation: {
    read: (style) => -(style.tr?.a ?? 0),
    write: (value) => (typeof value === "number" ? { tr: { a: -value } } : undefined),
  },
  numberFormat: {
    read: (style) => style.n?.pattern ?? "General",
    write: (value) => {
      if (typeof value !== "string") return undefined;
      return value === "" || value === "General" ? { n: null } : { n: { pattern: value } };
    },
  },
} satisfies Record<string, FormatField>;

export type FormatFieldName = keyof typeof FORMAT_FIELDS;

const LINE: Readonly<Record<string, Readonly<Record<string, BorderStyleTypes>>>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  DashDotDot: { Thin: BorderStyleTypes.DASH_DOT_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
  SlantDashDot: { Medium: BorderStyleTypes.SLANT_DASH_DOT },
};

/** A border line in Excel's three words. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

export function readLine(line: Nullable<IBorderStyleData>): BorderLine {
  if (!line || line.s === BorderStyleTypes.NONE) return NO_LINE;
  for (const [style, weights] of Object.entries(LINE)) {
    const weight = nameOf(weights, line.s);
    if (weight !== undefined) return { style, weight, color: line.cl.rgb ?? "#000000" };
  }
  return NO_LINE;
}

/** The engine's line for Excel's words; null for no line, undefined where Excel refuses them. */
export function writeLine({ style, weight, color }: BorderLine): IBorderStyleData | null | undefined {
  if (style === "None") return null;
  const weights = LINE[style];
  const s = weights?.[weight] ?? Object.values(weights ?? {})[0];
  return s === undefined ? undefined : { s, cl: { rgb: color } };
}

/** Excel takes `#RRGGBB` and a few names, and gives back capitals. */
export function parseColor(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const named: Readonly<Record<string, string>> = { white: "#FFFFFF", black: "#000000", red: "#FF0000" };
  const text = named[value.toLowerCase()] ?? (value.startsWith("#") ? value : `#${value}`);
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;
}

function colored(value: unknown, style: (rgb: string) => IStyleData): IStyleData | undefined {
  const rgb = parseColor(value);
  return rgb === undefined ? undefined : style(rgb);
}

function flag(value: unknown): BooleanNumber {
  return value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function named<T>(
  table: Readonly<Record<string, T>>,
  value: unknown,
  style: (known: T) => IStyleData,
): IStyleData | undefined {
  const known = typeof value === "string" ? table[value] : undefined;
  return known === undefined ? undefined : style(known);
}

function nameOf<T>(table: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.entries(table).find(([, known]) => known === value)?.[0];
}

import type { Parts } from "./archive/parts";

/** A colour as a file holds it: as RGB, as one of the theme's, or as one of Excel's first 64. */
export interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  /** From -1, black, to 1, white. */
  readonly tint?: number;
  readonly indexed?: number;
}

/** Reads colours as `#RRGGBB`; undefined for the automatic one. */
export type ReadColour = (colour: FileColour | undefined) => string | undefined;

/** Knows the file's theme, to which its colours refer. */
export function createColours(parts: Parts): ReadColour {
  const theme = readTheme(parts);
  return (colour) => {
    if (colour?.argb !== undefined) return `#${colour.argb.slice(-6).toUpperCase()}`;
    if (colour?.theme !== undefined) return tinted(theme[colour.theme], colour.tint ?? 0);
    return colour?.indexed === undefined ? undefined : INDEXED[colour.indexed % INDEXED.length];
  };
}

/** `#RRGGBB` as a file holds it. */
export function toArgb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

/** The theme's colours in the order that cells count them: light before dark, though the theme has dark first. */
function readTheme(parts: Parts): readonly string[] {
  const path = Object.keys(parts.files).find((file) => /^xl\/theme\/theme\d*\.xml$/.test(file));
  const scheme = path === undefined ? [] : parts.elements(path, "a:themeElements/a:clrScheme/*");
  const colours = scheme.map(({ children }) => {
    const colour = children.find((child) => child.type === "element");
    return `#${(colour?.attributes["lastClr"] ?? colour?.attributes["val"] ?? "000000").toUpperCase()}`;
  });
  const [dark1 = "#000000", light1 = "#FFFFFF", dark2 = "#44546A", light2 = "#E7E6E6", ...accents] = colours;
  return [light1, dark1, light2, dark2, ...accents];
}

/** Lightens or darkens by the share that a tint gives, as Excel does: towards white or black in lightness. */
function tinted(colour: string | undefined, tint: number): string | undefined {
  if (colour === undefined || tint === 0) return colour;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const scale = spread(light) === 0 ? 0 : spread(wanted) / spread(light);
  return `#${channels
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, wanted + (channel - light) * scale))))
    .map((channel) => channel.toString(16).padStart(2, "0").toUpperCase())
    .join("")}`;
}

/** Excel's first colours, by number; 0 to 7 are 8 to 15 once more. */
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 ` +
  `0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC ` +
  `CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 ` +
  `333399 333333`
)
  .split(" ")
  .map((colour) => `#${colour}`);

/** The colours a chart is drawn in, as the page's style sheet gives them and the machine's user wants them. */
export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly ground: string;
  /** The colour of a series. What an add-in asks for is made to be seen on a dark ground. */
  series(index: number, asked: string | undefined): string;
}

/** The accents of the theme of Excel's new workbooks. */
const ACCENTS = ["#156082", "#e97132", "#196b24", "#0f9ed5", "#a02b93", "#4ea72e"] as const;
/** Under forced colours there are only the user's own. */
const FORCED = ["CanvasText", "Highlight", "GrayText", "LinkText"] as const;

/** @param element - stands in the page, so that it has the page's colours */
export function readPalette(element: HTMLElement): Palette {
  const isForced = matchMedia("(forced-colors: active)").matches;
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const color = (name: string): string => computed(element, name);
  return {
    ink: color("var(--ink)"),
    quiet: color("var(--quiet)"),
    line: color("var(--line)"),
    ground: color("var(--surface)"),
    series(index, asked) {
      if (isForced) return color(FORCED[index % FORCED.length] ?? "CanvasText");
      const own = asked ?? ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];
      return isDark ? lightened(own) : own;
    },
  };
}

/** The colour that the browser shows for one that depends on its settings: a canvas cannot resolve it. */
function computed(element: HTMLElement, color: string): string {
  const probe = document.createElement("span");
  probe.style.color = color;
  element.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

/** The same hue, as light as the colour is dark. */
function lightened(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const target = Math.max(1 - (least + most) / 2, LIGHT_ENOUGH);
  const shift = target - (least + most) / 2;
  const parts = [red, green, blue].map((part) => Math.round(Math.min(Math.max(part + shift, 0), 1) * 255));
  return `rgb(${parts.join(" ")})`;
}

const LIGHT_ENOUGH = 0.6;

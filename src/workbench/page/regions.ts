/**
 * Lets F6 go from the ribbon to the spreadsheet to the pane and round again, Shift+F6 the other way, as in Excel.
 *
 * In a spreadsheet Tab belongs to the cells, so without this a keyboard could never leave it.
 */
export function moveBetweenRegions(ribbon: HTMLElement, sheet: HTMLElement, pane: HTMLElement): void {
  const regions: readonly Region[] = [
    { element: ribbon, focus: () => ribbon.querySelector("button")?.focus() },
    { element: sheet, focus: () => sheet.querySelector<HTMLElement>(CELL_EDITOR)?.focus() },
    { element: pane, focus: () => pane.querySelector("iframe")?.focus() },
  ];
  const move = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const reachable = regions.filter(({ element }) => !element.hidden);
    const here = reachable.findIndex(({ element }) => element.contains(document.activeElement));
    reachable.at((here + (event.shiftKey ? -1 : 1)) % reachable.length)?.focus();
  };
  window.addEventListener("keydown", move, { capture: true });
  // A frame keeps its keys to itself. This one is of our own origin, so they can be heard without touching the add-in.
  pane.addEventListener(
    "load",
    ({ target }) => {
      if (target instanceof HTMLIFrameElement)
        target.contentWindow?.addEventListener("keydown", move, { capture: true });
    },
    { capture: true },
  );
}

interface Region {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

/** Where Univer takes what is typed into the chosen cell. */
const CELL_EDITOR = '[data-u-comp="editor"]';

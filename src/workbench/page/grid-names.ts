import type { PageWords } from "./words";

/**
 * Gives names to the controls that Univer leaves without one, so that a screen reader can say what they are, and puts
 * its canvases in the page's own order of focus. Univer draws them at any time, so this watches.
 */
export function nameGridControls(page: HTMLElement, words: PageWords): void {
  const controls = controlsIn(words);
  const nameAll = (): void => {
    for (const [selector, attributes] of controls) {
      for (const control of page.querySelectorAll(selector)) setMissing(control, attributes);
    }
    for (const [index, toaster] of page.querySelectorAll(TOASTERS).entries()) {
      setMissing(toaster, { "aria-label": words.notices(index + 1) });
    }
  };
  new MutationObserver(nameAll).observe(page, { childList: true, subtree: true });
}

/** Writes only what differs: the watcher must not wake itself, and Univer may draw the control again. */
function setMissing(control: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (control.getAttribute(name) !== value) control.setAttribute(name, value);
  }
}

type Control = readonly [selector: string, attributes: Readonly<Record<string, string>>];

const controlsIn = (words: PageWords): readonly Control[] => [
  ['[data-u-comp="defined-name"] input', { "aria-label": words.nameBox }],
  ['[data-u-comp="defined-name"] a', { "aria-label": words.definedNames, role: "button" }],
  ['[data-u-comp="formula-bar"] button', { "aria-label": words.expandFormulaBar }],
  ['[data-u-comp="sheet-bar-append-button"]', { "aria-label": words.newSheet }],
  ['canvas[tabindex="1"]', { tabindex: "0" }],
];

/** Univer has two landmarks for its messages, with one name. */
const TOASTERS = "section[data-react-aria-top-layer]";

/**
 * Gives names to the controls that Univer leaves without one, so that a screen reader can say what they are, and puts
 * its canvases in the page's own order of focus. Univer draws them when it likes, so this watches.
 */
export function nameGridControls(page: HTMLElement): void {
  const nameAll = (): void => {
    for (const [selector, attributes] of CONTROLS) {
      for (const control of page.querySelectorAll(selector)) setMissing(control, attributes);
    }
    for (const [index, toaster] of page.querySelectorAll(TOASTERS).entries()) {
      setMissing(toaster, { "aria-label": `Varsler ${String(index + 1)}` });
    }
  };
  new MutationObserver(nameAll).observe(page, { childList: true, subtree: true });
}

/** Writes only what is not so already: the watcher must not wake itself, and Univer may draw the control again. */
function setMissing(control: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (control.getAttribute(name) !== value) control.setAttribute(name, value);
  }
}

const CONTROLS: readonly (readonly [selector: string, attributes: Readonly<Record<string, string>>])[] = [
  ['[data-u-comp="defined-name"] input', { "aria-label": "Navneboks" }],
  ['[data-u-comp="defined-name"] a', { "aria-label": "Definerte navn", role: "button" }],
  ['[data-u-comp="formula-bar"] button', { "aria-label": "Utvid formellinjen" }],
  ['[data-u-comp="sheet-bar-append-button"]', { "aria-label": "Nytt ark" }],
  ['canvas[tabindex="1"]', { tabindex: "0" }],
];

/** Univer has two landmarks for its messages, with one name. */
const TOASTERS = "section[data-react-aria-top-layer]";

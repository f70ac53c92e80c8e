import type { PaneVisibility } from "..";
import type { RibbonButton, RibbonGroup } from "./manifest";

/** What a press of a button in the ribbon leads to. */
export interface RibbonHandlers {
  /** The task pane, which the ribbon shows and hides, and which the add-in may show and hide too. */
  readonly pane: PaneVisibility;
  readonly runAction: (id: string) => Promise<void>;
}

/** Draws the manifest's groups as Excel does: a large icon over its label, the group's name below. */
export function drawRibbon(ribbon: HTMLElement, groups: readonly RibbonGroup[], handlers: RibbonHandlers): void {
  ribbon.replaceChildren(...groups.map((group) => drawGroup(group, handlers)));
}

function drawGroup(group: RibbonGroup, handlers: RibbonHandlers): HTMLElement {
  const buttons = document.createElement("div");
  buttons.className = "ribbon-buttons";
  buttons.append(...group.buttons.map((button) => drawButton(button, handlers)));
  const label = document.createElement("span");
  label.className = "ribbon-label";
  label.textContent = group.label;
  const drawn = document.createElement("div");
  drawn.className = "ribbon-group";
  drawn.role = "group";
  drawn.ariaLabel = group.label;
  drawn.append(buttons, label);
  return drawn;
}

function drawButton(button: RibbonButton, handlers: RibbonHandlers): HTMLButtonElement {
  const drawn = document.createElement("button");
  drawn.type = "button";
  drawn.id = button.id;
  drawn.title = button.tip;
  drawn.append(drawIcon(button), button.label);
  const { action } = button;
  if (action === undefined) {
    const { pane } = handlers;
    drawn.ariaPressed = String(pane.isVisible);
    pane.onChange((isVisible) => (drawn.ariaPressed = String(isVisible)));
    drawn.addEventListener("click", () => (pane.isVisible = !pane.isVisible));
  } else {
    drawn.addEventListener("click", () => void whileDisabled(drawn, () => handlers.runAction(action)));
  }
  return drawn;
}

function drawIcon({ icons }: RibbonButton): HTMLImageElement {
  const icon = document.createElement("img");
  icon.alt = "";
  icon.width = ICON_SIZE;
  icon.height = ICON_SIZE;
  icon.src = (icons.find(({ size }) => size >= ICON_SIZE) ?? icons.at(-1))?.path ?? "";
  icon.srcset = icons.map(({ path, size }) => `${path} ${String(size / ICON_SIZE)}x`).join(", ");
  return icon;
}

/** aria-disabled, not disabled: a button that loses focus while it works loses a keyboard user's place. */
async function whileDisabled(button: HTMLButtonElement, work: () => Promise<void>): Promise<void> {
  if (button.ariaDisabled === "true") return;
  button.ariaDisabled = "true";
  try {
    await work();
  } finally {
    button.ariaDisabled = null;
  }
}

const ICON_SIZE = 32;

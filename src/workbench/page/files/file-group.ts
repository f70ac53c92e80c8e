import type { FileActions } from "./file-actions";
import type { FileWords } from "./words";

/** Puts the group for files first in the ribbon, where Excel has its own, and listens to the keys Excel uses. */
export function addFileGroup(ribbon: HTMLElement, actions: FileActions, words: FileWords): void {
  const group = document.createElement("div");
  group.className = "ribbon-group";
  group.role = "group";
  group.ariaLabel = words.group;
  const buttons = document.createElement("div");
  buttons.className = "ribbon-buttons";
  const save = (): void => void actions.save();
  buttons.append(
    button("file-open", words.open, words.openTip, OPEN_ICON, actions.choose),
    button("file-save", words.save, words.saveTip, SAVE_ICON, save),
  );
  const label = document.createElement("span");
  label.className = "ribbon-label";
  label.textContent = words.group;
  group.append(buttons, label);
  ribbon.prepend(group);
  window.addEventListener(
    "keydown",
    (event) => {
      const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : "";
      if (event.altKey || event.shiftKey || (key !== "o" && key !== "s")) return;
      event.preventDefault();
      event.stopPropagation();
      if (key === "s") save();
      else actions.choose();
    },
    { capture: true },
  );
}

function button(id: string, label: string, tip: string, icon: string, onClick: () => void): HTMLButtonElement {
  const drawn = document.createElement("button");
  drawn.type = "button";
  drawn.id = id;
  drawn.title = tip;
  drawn.append(drawIcon(icon), label);
  drawn.addEventListener("click", onClick);
  return drawn;
}

function drawIcon(path: string): SVGSVGElement {
  const icon = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ ...ICON, "aria-hidden": "true" })) icon.setAttribute(name, value);
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  icon.append(line);
  return icon;
}

const SVG = "http://www.w3.org/2000/svg";
const ICON = {
  ...{ width: "32", height: "32", viewBox: "0 0 32 32" },
  ...{ fill: "none", stroke: "currentColor", "stroke-width": "1.5", "stroke-linejoin": "round" },
};
/** An open folder. */
const OPEN_ICON = "M4 25V8h8l3 3h11v4M4 25h20l5-10H9L4 25Z";
/** A disk. */
const SAVE_ICON = "M5 5h18l4 4v18H5V5Zm5 0v7h11V5M9 27v-9h14v9M17 7v3";

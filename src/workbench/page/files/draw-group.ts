/** A button of the page's own in the ribbon. */
export interface OwnButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The line its icon is drawn by. */
  readonly icon: string;
  readonly onClick: () => void;
}

/** Draws a group of the page's own, as the ribbon draws those of the manifest. */
export function drawOwnGroup(name: string, buttons: readonly OwnButton[]): HTMLElement {
  const group = document.createElement("div");
  group.className = "ribbon-group";
  group.role = "group";
  group.ariaLabel = name;
  const row = document.createElement("div");
  row.className = "ribbon-buttons";
  row.append(...buttons.map(drawButton));
  const label = document.createElement("span");
  label.className = "ribbon-label";
  label.textContent = name;
  group.append(row, label);
  return group;
}

function drawButton({ id, label, tip, icon, onClick }: OwnButton): HTMLButtonElement {
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

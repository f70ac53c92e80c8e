import type { Rectangle } from "../sheet-view";

/** A few words beside a cell. A screen reader reads them too. */
export interface Tip {
  /** @param cell - where the cell is, from the upper left corner of the spreadsheet's container */
  show(title: string, message: string, cell: Rectangle): void;
  hide(): void;
}

export function createTip(container: HTMLElement): Tip {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.role = "status";
  tip.hidden = true;
  container.append(tip);
  return {
    show(title, message, { left, top, width, height }) {
      const heading = document.createElement("strong");
      heading.textContent = title;
      tip.replaceChildren(...(title === "" ? [] : [heading]), message);
      tip.hidden = false;
      const room = container.getBoundingClientRect();
      const widest = room.width - tip.offsetWidth - MARGIN;
      // beside what opens below the cell, and not far away where the cell is wide
      const beside = left + Math.min(width, WIDE) + MARGIN;
      tip.style.left = `${Math.max(Math.min(beside, widest), 0)}px`;
      const below = top + height + MARGIN;
      const isRoomBelow = below + tip.offsetHeight <= room.height;
      tip.style.top = `${isRoomBelow ? below : Math.max(top - tip.offsetHeight - MARGIN, 0)}px`;
    },
    hide() {
      tip.hidden = true;
    },
  };
}

const MARGIN = 6;
const WIDE = 120;

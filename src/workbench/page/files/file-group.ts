import { drawOwnGroup } from "./draw-group";
import type { FileActions } from "./file-actions";
import type { FileWords } from "./words";

/** Puts the group for files first in the ribbon, where Excel has its own, and listens to the keys Excel uses. */
export function addFileGroup(ribbon: HTMLElement, actions: FileActions, words: FileWords): void {
  const save = (): void => void actions.save();
  ribbon.prepend(
    drawOwnGroup(words.group, [
      { id: "file-open", label: words.open, tip: words.openTip, icon: OPEN_ICON, onClick: actions.choose },
      { id: "file-save", label: words.save, tip: words.saveTip, icon: SAVE_ICON, onClick: save },
    ]),
  );
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

/** An open folder. */
const OPEN_ICON = "M4 25V8h8l3 3h11v4M4 25h20l5-10H9L4 25Z";
/** A disk. */
const SAVE_ICON = "M5 5h18l4 4v18H5V5Zm5 0v7h11V5M9 27v-9h14v9M17 7v3";

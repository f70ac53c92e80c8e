import type { Host } from "../..";

/** Whether the workbook has changed since it was opened or saved. */
export interface Unsaved {
  readonly isSo: boolean;
  /** All is saved as of now. */
  readonly forget: () => void;
}

/** Watches for changes of cells, sheets, tables and names. The engine's own work is not counted as a change. */
export function watchUnsaved({ workbook }: Host): Unsaved {
  let isSo = false;
  workbook.grid.engine.commands.onCommandExecuted(({ id }, options) => {
    if (options?.onlyLocal !== true && CHANGES.test(id) && !BY_ITSELF.test(id)) isSo = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (isSo) event.preventDefault();
  });
  return {
    get isSo() {
      return isSo;
    },
    forget: () => (isSo = false),
  };
}

const CHANGES = /^sheets?\.mutation\.|defined-name$/;
/** Heights follow what stands in the rows, and the grid grows with what is written into it. */
const BY_ITSELF = /auto-height|mark-dirty|popup|-(row|column)-count$/;

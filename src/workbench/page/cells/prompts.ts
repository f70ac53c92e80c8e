import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation } from "@univerjs/sheets";
import type { Host } from "../..";
import { cellRectangle } from "./cell-rectangle";
import { createTip } from "./tip";

/** Shows the prompt of the chosen cell's validation beside the cell. */
export function showPrompts(container: HTMLElement, host: Host, api: FUniver): void {
  const { workbook } = host;
  const tip = createTip(container);
  const show = (): void => {
    const cell = workbook.getActiveCell();
    const { validations } = workbook.grid;
    const prompt = validations.at(cell.worksheet.id, cell.rowIndex, cell.columnIndex)?.prompt;
    const isShown = prompt?.showPrompt === true && prompt.title + prompt.message !== "";
    const place = isShown ? cellRectangle(container, host, api, cell) : undefined;
    if (place && prompt) tip.show(prompt.title, prompt.message, place);
    else tip.hide();
  };
  workbook.grid.engine.commands.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id) requestAnimationFrame(show);
    else if (HIDING.has(id)) tip.hide();
  });
}

/** What moves the cell away from its tip, by Univer's names. */
const HIDING: ReadonlySet<string> = new Set(["sheet.operation.set-scroll", "sheet.operation.set-zoom-ratio"]);

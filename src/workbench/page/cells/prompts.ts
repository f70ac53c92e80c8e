import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation } from "@univerjs/sheets";
import type { Host } from "../..";
import { cellRectangle } from "./cell-rectangle";
import { createTip } from "./tip";

/** Says beside the chosen cell what may be typed into it, where the workbook has something to say. */
export function showPrompts(container: HTMLElement, host: Host, api: FUniver): void {
  const { workbook } = host;
  const tip = createTip(container);
  const show = (): void => {
    const cell = workbook.getActiveCell();
    const { validations } = workbook.grid;
    const prompt = validations.at(cell.worksheet.id, cell.rowIndex, cell.columnIndex)?.prompt;
    const isSaid = prompt?.showPrompt === true && prompt.title + prompt.message !== "";
    const place = isSaid ? cellRectangle(container, host, api, cell) : undefined;
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

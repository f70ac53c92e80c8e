import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../..";
import { followLink } from "../../model";
import { cellRectangle } from "./cell-rectangle";
import { createTip } from "./tip";

/**
 * Lets a click on a linked cell follow the link, and shows its target while the pointer rests on the cell.
 *
 * @param onBroken - called with the target of a link into the workbook that does not exist
 */
export function followLinks(container: HTMLElement, host: Host, api: FUniver, onBroken: (place: string) => void): void {
  const { workbook } = host;
  const tip = createTip(container);
  const linkAt = (row: number, column: number): ReturnType<typeof workbook.grid.links.at> =>
    workbook.grid.links.at(workbook.grid.activeSheetId, row, column);
  const rest = (): void => {
    container.classList.remove("on-link");
    tip.hide();
  };

  api.addEvent(api.Event.CellPointerMove, ({ row, column }) => {
    const link = linkAt(row, column);
    if (!link) return rest();
    container.classList.add("on-link");
    const cell = workbook.worksheets.getActiveWorksheet().getCell(row, column);
    const place = cellRectangle(container, host, api, cell);
    if (place) tip.show("", link.screenTip ?? link.documentReference ?? link.address ?? "", place);
  });
  container.addEventListener("pointerleave", rest);

  api.addEvent(api.Event.CellClicked, ({ row, column }) => {
    const link = linkAt(row, column);
    if (!link) return;
    rest();
    const outcome = followLink(workbook.worksheets.getActiveWorksheet(), link);
    if (outcome.kind === "broken") onBroken(link.documentReference ?? link.address ?? "");
    if (outcome.kind === "outside" && /^(https?|mailto):/i.test(outcome.address)) {
      window.open(outcome.address, "_blank", "noopener");
    }
  });
}

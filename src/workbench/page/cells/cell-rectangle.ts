import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../..";
import type { Worksheet } from "../../model";
import { readView, type Rectangle } from "../sheet-view";

/** Where a cell of the sheet that is shown is now, from the upper left corner of the spreadsheet's container. */
export function cellRectangle(
  container: HTMLElement,
  host: Host,
  api: FUniver,
  cell: ReturnType<Worksheet["getCell"]>,
): Rectangle | undefined {
  const view = readView(host, api);
  const canvas = container.querySelector("canvas[id^=univer-sheet-main]")?.getBoundingClientRect();
  if (!view || !canvas) return undefined;
  const { left, top, width, height } = cell;
  const { at } = view.locate({ left, top, width, height });
  const corner = container.getBoundingClientRect();
  return { ...at, left: at.left + canvas.left - corner.left, top: at.top + canvas.top - corner.top };
}

import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Viewport } from "@univerjs/engine-render";
import type { Host } from "..";
import type { Place } from "../model";

/** A rectangle of the page, in its pixels from the upper left corner of the drawn spreadsheet. */
export type Rectangle = Place;

/** One of the up to four parts of a sheet that scroll for themselves: what is frozen, and what is not. */
export interface Pane {
  readonly name: string;
  readonly area: Rectangle;
}

/** How much of a sheet is in sight, where and how large. */
export interface SheetView {
  readonly zoom: number;
  /** The part of the sheet in which a rectangle is, and the rectangle's place in the page. */
  locate(place: Place): { readonly pane: Pane; readonly at: Rectangle };
}

const PIXELS_PER_POINT = 4 / 3;

/** Reads the view of the sheet that is shown; undefined while nothing is drawn. */
export function readView(host: Host, api: FUniver): SheetView | undefined {
  const { injector } = host.workbook.grid.engine;
  const render = injector.get(IRenderManagerService).getRenderById(api.getActiveWorkbook()?.getId() ?? "");
  const scene = render?.scene;
  const corner = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP);
  const main = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!scene || !corner || !main) return undefined;
  const zoom = scene.scaleX;
  return {
    zoom,
    locate({ left, top, width, height }) {
      const [x, y] = [left * PIXELS_PER_POINT * zoom + corner.left, top * PIXELS_PER_POINT * zoom + corner.top];
      const name = PANES[y < main.top ? "frozen" : "free"][x < main.left ? "frozen" : "free"];
      const viewport = scene.getViewport(name) ?? main;
      const [scrolledX, scrolledY] = [viewport.viewportScrollX * zoom, viewport.viewportScrollY * zoom];
      const size = (points: number): number => points * PIXELS_PER_POINT * zoom;
      return {
        pane: { name, area: areaOf(viewport, main) },
        at: { left: x - scrolledX, top: y - scrolledY, width: size(width), height: size(height) },
      };
    },
  };
}

/** By row, then by column. */
const PANES = {
  frozen: { frozen: SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP, free: SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP },
  free: { frozen: SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT, free: SHEET_VIEWPORT_KEY.VIEW_MAIN },
} as const;

/** What of a part is free for charts: the scroll bars along the edges of the sheet stay uncovered. */
function areaOf({ left, top, width, height }: Viewport, main: Viewport): Rectangle {
  const right = Math.min(left + (width ?? 0), main.left + (main.width ?? 0) - SCROLL_BAR);
  const bottom = Math.min(top + (height ?? 0), main.top + (main.height ?? 0) - SCROLL_BAR);
  return { left, top, width: Math.max(right - left, 0), height: Math.max(bottom - top, 0) };
}

const SCROLL_BAR = 12;

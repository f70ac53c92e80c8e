import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../..";
import { drawingOf } from "../../model";
import { ChartFrame } from "./chart-frame";
import { readView, type Pane, type Rectangle } from "../sheet-view";

/**
 * Draws the charts of the sheet that is shown over its cells: at their place, with the values the cells have now.
 *
 * Univer reports everything it does, scrolling and zooming included. The charts are checked again after each report.
 *
 * @returns checks them once more, for changes of the charts themselves, which Univer does not report
 */
export function drawCharts(container: HTMLElement, host: Host, api: FUniver): () => void {
  const frames = new Map<string, ChartFrame>();
  const panes = new Map<string, HTMLElement>();
  const draw = (): void => {
    const charts = host.workbook.worksheets.getActiveWorksheet().charts.items();
    const view = charts.length > 0 ? readView(host, api) : undefined;
    const shown = new Set(view ? charts.map(({ id }) => id) : []);
    for (const [id, frame] of frames) {
      if (shown.has(id)) continue;
      frame.remove();
      frames.delete(id);
    }
    if (!view) return;
    const canvas = container.querySelector(MAIN_CANVAS);
    if (canvas) resizes.observe(canvas);
    for (const chart of charts) {
      const drawing = drawingOf(chart);
      const { pane, at } = view.locate(drawing.place);
      const frame = frames.get(chart.id) ?? new ChartFrame(host.workbook.language);
      frames.set(chart.id, frame);
      const inside = paneElement(panes, container, pane);
      if (frame.element.parentElement !== inside) inside.append(frame.element);
      put(frame.element, { ...at, left: at.left - pane.area.left, top: at.top - pane.area.top });
      frame.show(drawing, view.zoom, theme());
    }
  };
  const drawSoon = oncePerFrame(draw);
  host.workbook.grid.engine.commands.onCommandExecuted(drawSoon);
  // Univer gives its canvas the new size some time after its container has it.
  const resizes = new ResizeObserver(drawSoon);
  resizes.observe(container);
  for (const query of THEME) matchMedia(query).addEventListener("change", drawSoon);
  return drawSoon;
}

const THEME = ["(prefers-color-scheme: dark)", "(forced-colors: active)"] as const;

function theme(): string {
  return THEME.map((query) => String(matchMedia(query).matches)).join();
}

/** A part of the sheet cuts off what has been scrolled out of it. */
function paneElement(panes: Map<string, HTMLElement>, container: HTMLElement, { name, area }: Pane): HTMLElement {
  const known = panes.get(name) ?? createPane(container);
  panes.set(name, known);
  const canvas = container.querySelector(MAIN_CANVAS)?.getBoundingClientRect();
  const { left, top } = container.getBoundingClientRect();
  put(known, { ...area, left: area.left + (canvas?.left ?? left) - left, top: area.top + (canvas?.top ?? top) - top });
  return known;
}

function createPane(container: HTMLElement): HTMLElement {
  const pane = document.createElement("div");
  pane.className = "charts";
  // the wheel over a chart scrolls the sheet below it
  pane.addEventListener("wheel", (event) => {
    event.preventDefault();
    container.querySelector(MAIN_CANVAS)?.dispatchEvent(new WheelEvent(event.type, event));
  });
  container.append(pane);
  return pane;
}

const MAIN_CANVAS = "canvas[id^=univer-sheet-main]";

function put({ style }: HTMLElement, { left, top, width, height }: Rectangle): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function oncePerFrame(work: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      work();
    });
  };
}

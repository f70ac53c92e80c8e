import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import { valueText, type ChartDrawing } from "../../model";
import { configOf } from "./chart-config";
import { readPalette } from "./palette";

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
Chart.register(LineController, LineElement, PointElement, Title, Tooltip);

/** A chart in the page: a picture for those who see it, a table for those who hear it. */
export class ChartFrame {
  readonly element: HTMLElement = document.createElement("figure");
  private readonly canvas = document.createElement("canvas");
  private drawn: Chart<"bar" | "line"> | undefined;
  private shown = "";

  constructor(private readonly language: string) {
    this.element.className = "chart";
    this.canvas.ariaHidden = "true";
  }

  /** Draws the chart again where it has changed. */
  show(drawing: ChartDrawing, zoom: number, theme: string): void {
    const state = JSON.stringify([drawing, zoom, theme]);
    if (state === this.shown) return;
    this.shown = state;
    this.drawn?.destroy();
    this.element.ariaLabel = drawing.title ?? drawing.name;
    const picture = document.createElement("div");
    picture.className = "chart-picture";
    picture.append(this.canvas);
    this.element.replaceChildren(picture, tableOf(drawing, this.language));
    const palette = readPalette(this.element);
    this.drawn = new Chart(this.canvas, configOf(drawing, palette, zoom, this.language));
  }

  remove(): void {
    this.drawn?.destroy();
    this.element.remove();
  }
}

/** The figures of the chart as a table. A series without colour only holds others up and is left out. */
function tableOf(drawing: ChartDrawing, language: string): HTMLTableElement {
  const seen = drawing.series.filter(({ color }) => color !== null);
  const table = document.createElement("table");
  table.className = "unseen";
  table.createCaption().textContent = drawing.title ?? drawing.name;
  const head = table.createTHead().insertRow();
  head.append(document.createElement("td"), ...seen.map(({ name }) => heading(name, "col")));
  const body = table.createTBody();
  drawing.categories.forEach((category, at) => {
    const row = body.insertRow();
    row.append(heading(category, "row"));
    for (const { values } of seen) {
      const value = values[at] ?? null;
      row.insertCell().textContent = value === null ? "" : valueText(value, drawing, language);
    }
  });
  return table;
}

function heading(text: string, scope: "col" | "row"): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { placeOf, type Chart, type Range, type Worksheet } from "../../model";
import { restOf, toPoints, type CellAnchor } from "./cell-anchor";
import { CHART_KINDS, LEGEND_PLACES } from "./chart-words";
import type { Parts } from "../archive/parts";

/**
 * Draws the file's charts of columns, bars and lines; the workbench does not draw other charts.
 *
 * From the file's own XML: the library drops a chart's name and the series that its legend leaves out. After all
 * sheets are filled, because a chart may draw another sheet's figures.
 */
export function openCharts(worksheet: Worksheet, path: string, parts: Parts): void {
  const drawing = parts.relationships(path).find(({ type }) => type.endsWith("/drawing"))?.target;
  if (drawing === undefined) return;
  const targets = new Map(parts.relationships(drawing).map(({ id, target }) => [id, target]));
  for (const anchor of parts.elements(drawing, "*")) {
    const id = parts.find(anchor, "xdr:graphicFrame//c:chart")?.attributes["r:id"];
    const space = id === undefined ? undefined : parts.root(targets.get(id) ?? "");
    const chart = space && openChart(worksheet, space, parts);
    if (!chart) continue;
    const name = parts.find(anchor, "xdr:graphicFrame//xdr:cNvPr")?.attributes["name"];
    if (name !== undefined) chart.name = name;
    place(chart, anchor, parts);
  }
}

function openChart(worksheet: Worksheet, space: XmlElement, parts: Parts): Chart | undefined {
  const plot = parts.find(space, "c:chart/c:plotArea");
  const group = plot && (parts.find(plot, "c:barChart") ?? parts.find(plot, "c:lineChart"));
  const all = group ? parts.findAll(group, "c:ser") : [];
  const rangeOf = (within: XmlElement, query: string): Range | undefined => {
    const formula = parts.texts(within, query)[0];
    return formula === undefined ? undefined : worksheet.workbook.findRange(formula);
  };
  const sources = all.flatMap((series) => {
    const values = rangeOf(series, "c:val//c:f");
    const [name, categories] = [rangeOf(series, "c:tx//c:f"), rangeOf(series, "c:cat//c:f")];
    return values ? [{ series, source: { name, values, categories } }] : [];
  });
  const [first] = sources;
  if (!group || !first) return undefined;
  const chart = worksheet.charts.add(kindOf(group, parts), first.source.values, "Columns");
  chart.series.replaceBy(sources.map(({ source }) => source));
  sources.forEach(({ series }, at) => dress(chart, at, series, group, parts));
  const title = parts.find(space, "c:chart/c:title");
  Object.assign(chart.title, {
    visible: title !== undefined,
    text: title ? parts.texts(title, "c:tx//a:t").join("") : "",
  });
  openLegend(chart, parts.find(space, "c:chart/c:legend"), parts);
  openAxis(chart.axes.categoryAxis, parts.find(space, "c:chart/c:plotArea/c:catAx"), parts);
  openAxis(chart.axes.valueAxis, parts.find(space, "c:chart/c:plotArea/c:valAx"), parts);
  return chart;
}

function kindOf(group: XmlElement, parts: Parts): string {
  const grouping = value(group, "c:grouping", parts) === "clustered" ? "clustered" : "stacked";
  const barDir = value(group, "c:barDir", parts);
  const symbols = parts.findAll(group, "c:ser/c:marker/c:symbol").map(({ attributes }) => attributes["val"]);
  // A series without its own setting has markers where its group has them.
  const areAllNone = symbols.length > 0 && symbols.every((symbol) => symbol === "none");
  const hasMarkers = value(group, "c:marker", parts) === "1" && !areAllNone;
  const found = Object.entries(CHART_KINDS).find(([, kind]) =>
    barDir === undefined ? kind.showMarker === hasMarkers : kind.barDir === barDir && kind.grouping === grouping,
  );
  return found?.[0] ?? "ColumnClustered";
}

function dress(chart: Chart, at: number, element: XmlElement, group: XmlElement, parts: Parts): void {
  const series = chart.series.getItemAt(at);
  const literal = parts.texts(element, "c:tx/c:v")[0];
  if (literal !== undefined) series.name = literal;
  const fill = parts.find(element, "c:spPr/a:solidFill/a:srgbClr")?.attributes["val"];
  if (fill !== undefined) series.fill.setSolidColor(fill);
  else if (parts.find(element, "c:spPr/a:noFill")) series.fill.clear();
  const line = parts.find(element, "c:spPr/a:ln");
  const colour = line && parts.find(line, "a:solidFill/a:srgbClr")?.attributes["val"];
  if (colour !== undefined) {
    Object.assign(series.line, { color: `#${colour}`, weight: toPoints(Number(line?.attributes["w"] ?? 28_575)) });
  }
  const [gap, overlap] = [value(group, "c:gapWidth", parts), value(group, "c:overlap", parts)];
  if (gap !== undefined) series.gapWidth = Number(gap);
  if (overlap !== undefined) series.overlap = Number(overlap);
  series.hasDataLabels = value(element, "c:dLbls/c:showVal", parts) === "1";
  series.smooth = value(element, "c:smooth", parts) === "1";
}

function openLegend(chart: Chart, legend: XmlElement | undefined, parts: Parts): void {
  chart.legend.visible = legend !== undefined;
  if (!legend) return;
  const side = value(legend, "c:legendPos", parts) ?? "r";
  chart.legend.position = Object.entries(LEGEND_PLACES).find(([, known]) => known === side)?.[0] ?? "Right";
  for (const entry of parts.findAll(legend, "c:legendEntry")) {
    if (value(entry, "c:delete", parts) !== "1") continue;
    const series = chart.series.items()[Number(value(entry, "c:idx", parts))];
    if (series) Object.assign(series.legendEntry, { visible: false });
  }
}

function openAxis(axis: Chart["axes"]["valueAxis"], element: XmlElement | undefined, parts: Parts): void {
  if (!element) return;
  const number = (query: string): number | "" => {
    const text = value(element, query, parts);
    return text === undefined ? "" : Number(text);
  };
  const title = parts.find(element, "c:title");
  Object.assign(axis, {
    visible: value(element, "c:delete", parts) !== "1",
    minimum: number("c:scaling/c:min"),
    maximum: number("c:scaling/c:max"),
    majorUnit: number("c:majorUnit"),
    numberFormat: parts.find(element, "c:numFmt")?.attributes["formatCode"] ?? "General",
  });
  Object.assign(axis.title, {
    visible: title !== undefined,
    text: title ? parts.texts(title, "c:tx//a:t").join("") : "",
  });
  Object.assign(axis.majorGridlines, { visible: parts.find(element, "c:majorGridlines") !== undefined });
}

/** Over whole cells where the file gives whole cells, so that the chart follows them; else at a place in points. */
function place(chart: Chart, anchor: XmlElement, parts: Parts): void {
  const from = anchorOf(parts.find(anchor, "xdr:from"), parts);
  const to = anchorOf(parts.find(anchor, "xdr:to"), parts);
  const size = parts.find(anchor, "xdr:ext")?.attributes;
  if (!from) return;
  if (to && isAtCorner(from) && isAtCorner(to) && to.nativeCol > from.nativeCol && to.nativeRow > from.nativeRow) {
    const { worksheet } = chart;
    const last = worksheet.getCell(to.nativeRow - 1, to.nativeCol - 1);
    chart.setPosition(worksheet.getCell(from.nativeRow, from.nativeCol), last);
    return;
  }
  const start = pointOf(chart.worksheet, from);
  const end = to && pointOf(chart.worksheet, to);
  Object.assign(chart, start, {
    width: end ? Math.max(0, end.left - start.left) : toPoints(Number(size?.["cx"] ?? 0)),
    height: end ? Math.max(0, end.top - start.top) : toPoints(Number(size?.["cy"] ?? 0)),
  });
}

function anchorOf(element: XmlElement | undefined, parts: Parts): CellAnchor | undefined {
  if (!element) return undefined;
  const number = (name: string): number => Number(parts.texts(element, `xdr:${name}`)[0] ?? 0);
  return {
    nativeCol: number("col"),
    nativeColOff: number("colOff"),
    nativeRow: number("row"),
    nativeRowOff: number("rowOff"),
  };
}

function isAtCorner({ nativeColOff, nativeRowOff }: CellAnchor): boolean {
  return nativeColOff === 0 && nativeRowOff === 0;
}

function pointOf({ grid }: Worksheet, anchor: CellAnchor): { readonly left: number; readonly top: number } {
  const cell = placeOf(grid, { row: anchor.nativeRow, column: anchor.nativeCol, rows: 1, columns: 1 });
  const rest = restOf(anchor);
  return { left: cell.left + rest.left, top: cell.top + rest.top };
}

function value(within: XmlElement, query: string, parts: Parts): string | undefined {
  return parts.find(within, query)?.attributes["val"];
}

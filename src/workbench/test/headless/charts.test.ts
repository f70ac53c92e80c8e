import { eachInNewWorkbook, onSheet, refusal } from "./open";

eachInNewWorkbook();

beforeEach(() =>
  onSheet((sheet) => {
    sheet.getRange("A1:D4").values = [
      ["Gruppe", "Regnskap", "Budsjett", "Prognose"],
      ["Lønn", 8274, 18770, 17770],
      ["Drift", 9541, 18203, 17833],
      ["Reise", 227, 600, 600],
    ];
  }),
);

/** The series of a new chart: name, values and what the points are called. */
const seriesOf = (address: string, seriesBy: "Auto" | "Columns" | "Rows"): Promise<unknown[]> =>
  onSheet(async (sheet, context) => {
    const { series } = sheet.charts.add("ColumnClustered", sheet.getRange(address), seriesBy);
    series.load("items/name");
    await context.sync();
    const values = series.items.map((one) => one.getDimensionDataSourceString("Values"));
    await context.sync();
    return series.items.map((one, at) => [one.name, values[at]?.value]);
  });

test.each([
  // why                                     range    by         series
  ["columns with a head", "B1:C4", "Columns", [["Regnskap", "B2:B4"], ["Budsjett", "C2:C4"]]], // prettier-ignore
  ["columns with a head and a stub", "A1:C4", "Columns", [["Regnskap", "B2:B4"], ["Budsjett", "C2:C4"]]], // prettier-ignore
  ["the longer side for the points", "A1:D3", "Auto", [["Lønn", "B2:D2"], ["Drift", "B3:D3"]]], // prettier-ignore
  ["rows", "A1:C4", "Rows", [["Lønn", "B2:C2"], ["Drift", "B3:C3"], ["Reise", "B4:C4"]]], // prettier-ignore
  ["figures alone", "B2:B4", "Columns", [["Serie1", "B2:B4"]]],
] as const)("a chart takes %s", async (_why, address, seriesBy, series) => {
  const expected = series.map(([name, at]) => [name, `'Ark1'!${at.replace(/[A-Z]|\d/g, "$$$&")}`]);
  expect(await seriesOf(address, seriesBy)).toEqual(expected);
});

test("a chart is read back with what it was told", async () => {
  const read = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B1:C4"), "Columns");
    chart.set({ name: "Bro", title: { text: "Fra 2024 til 2025" }, legend: { position: "Right", visible: true } });
    chart.axes.valueAxis.set({ minimum: 0, title: { text: "1000 kroner" } });
    const first = chart.series.getItemAt(0);
    first.format.fill.clear();
    first.setXAxisValues(sheet.getRange("A2:A4"));
    first.gapWidth = 50;
    chart.legend.legendEntries.getItemAt(0).visible = false;
    chart.series.getItemAt(1).format.fill.setSolidColor("#1b3a57");
    await context.sync();
    const loaded = sheet.charts.getItem("Bro").load("name,chartType,title/text,legend/position,axes/valueAxis/minimum");
    const entry = loaded.legend.legendEntries.getItemAt(0).load("visible");
    const series = loaded.series.getItemAt(0).load("gapWidth");
    const categories = series.getDimensionValues("Categories");
    await context.sync();
    return [
      [loaded.name, loaded.chartType, loaded.title.text, loaded.legend.position],
      [loaded.axes.valueAxis.minimum, entry.visible, series.gapWidth, categories.value],
    ];
  });
  expect(read).toEqual([
    ["Bro", "ColumnStacked", "Fra 2024 til 2025", "Right"],
    [0, false, 50, ["Lønn", "Drift", "Reise"]],
  ]);
});

test("charts are named in turn, and one series is the title", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.charts.add("Line", sheet.getRange("B1:B4"), "Columns");
    sheet.charts.add("Line", sheet.getRange("B1:C4"), "Columns");
    sheet.charts.load("items/name,items/chartType,items/title/text,items/legend/visible");
    await context.sync();
    return sheet.charts.items.map(({ name, chartType, title, legend }) => [
      name,
      chartType,
      title.text,
      legend.visible,
    ]);
  });
  expect(read).toEqual([
    ["Diagram 1", "Line", "Regnskap", false],
    ["Diagram 2", "Line", "Diagramtittel", true],
  ]);
});

test("a chart lies over the cells it is given, and follows them when they grow", async () => {
  const place = (): Promise<number[]> =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.getItemAt(0).load("left,top,width,height");
      const cells = sheet.getRange("C6:F20").load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([
        cells.left,
        cells.top,
        cells.width,
        cells.height,
      ]);
      return [chart.left, chart.top, chart.width, chart.height];
    });
  await onSheet((sheet) => {
    sheet.getRange("A:B").format.columnWidth = 90;
    sheet.charts.add("Line", sheet.getRange("B1:B4"), "Columns").setPosition("C6", sheet.getRange("F20"));
  });
  const [left, top, width = 0, height] = await place();
  expect(left).toBe(180);
  await onSheet((sheet) => {
    sheet.getRange("D:D").format.columnWidth = 186;
  });
  expect(await place()).toEqual([left, top, width + 120, height]);
});

test("a chart is moved, sized and deleted", async () => {
  const read = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("B1:B4"), "Columns");
    chart.set({ left: 10, top: 20, width: 300, height: 200 });
    chart.setPosition("A3");
    chart.load("left,top,width,height");
    sheet.getRange("A3").load("top");
    await context.sync();
    const place = [chart.left, chart.top > 20, chart.width, chart.height];
    chart.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    return [place, count.value];
  });
  expect(read).toEqual([[0, true, 300, 200], 0]);
});

test("a series is added with its values, and may be drawn its own way", async () => {
  const read = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:C4"), "Columns");
    const added = chart.series.add("Prognose");
    added.setValues(sheet.getRange("D2:D4"));
    added.chartType = "Line";
    chart.series.load("items/name,items/chartType");
    const values = added.getDimensionValues("Values");
    await context.sync();
    return [chart.series.items.map(({ name, chartType }) => [name, chartType]), values.value];
  });
  expect(read).toEqual([
    [
      ["Regnskap", "ColumnClustered"],
      ["Budsjett", "ColumnClustered"],
      ["Prognose", "Line"],
    ],
    [17770, 17833, 600],
  ]);
});

test.each([
  ["that the workbench cannot draw", "Sunburst", "ChartCollection.add(Sunburst)", "ApiNotFound"],
  ["of nothing", undefined, "ChartCollection.add", "InvalidArgument"],
])("a chart is refused %s", async (_why, type, location, code) => {
  const work = onSheet((sheet) => void sheet.charts.add(type as "Sunburst", sheet.getRange("A1:B3"), "Auto"));
  expect(await refusal(work)).toEqual({ code, location });
});

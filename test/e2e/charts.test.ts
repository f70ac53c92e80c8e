import type { Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { typeInto } from "./read-sheet";
import { violations } from "./violations";
import { settled } from "./settled";

jest.setTimeout(90_000);

let stage: WorkbenchStage;
let bench: OpenWorkbench;

beforeAll(async () => {
  stage = await setStage();
  bench = await stage.open({ query: "?empty" });
  await bench.pane.evaluate(addCharts);
  await figures(bench.page).first().waitFor();
});

afterAll(() => stage.close());

/** What an add-in does, in its own frame: figures, a chart of them, and a bridge. */
async function addCharts(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = [
      ["Gruppe", "Regnskap", "Budsjett"],
      ["Lønn", 8274, 18770],
      ["Drift", 9541, 18203],
    ];
    sheet.getRange("B2:C3").numberFormat = [
      ["#,##0", "#,##0"],
      ["#,##0", "#,##0"],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.title.text = "Regnskap mot budsjett";
    chart.series.getItemAt(0).format.fill.setSolidColor("#1B3A57");
    chart.setPosition("E2", "H12");
    const bridge = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
    bridge.title.text = "Bro";
    bridge.series.getItemAt(0).format.fill.clear();
    bridge.legend.legendEntries.getItemAt(0).visible = false;
    bridge.setPosition("A20", "D30");
    await context.sync();
  });
}

const figures = (page: Page): ReturnType<Page["locator"]> => page.locator("figure.chart");

/** Where a chart is in the page, and where its cells are in the sheet. */
async function places(page: Page): Promise<{ chart: DOMRect; cells: DOMRect; canvas: DOMRect }> {
  return page.evaluate(() => {
    const sheet = (window.workbench as Workbench).api.getActiveWorkbook()?.getActiveSheet();
    const [first, last] = ["E2", "H12"].map((address) => sheet?.getRange(address).getCellRect());
    const canvas = document.querySelector("#sheet canvas[id^=univer-sheet-main]");
    if (!first || !last || !canvas) throw new Error("Nothing is drawn.");
    const cells = new DOMRect(first.x, first.y, last.right - first.x, last.bottom - first.y);
    const chart = document.querySelector("figure.chart[aria-label='Regnskap mot budsjett']");
    if (!chart) throw new Error("The chart is not drawn.");
    return { chart: chart.getBoundingClientRect(), cells, canvas: canvas.getBoundingClientRect() };
  });
}

/** How many pixels of a chart have exactly this colour. */
async function pixels(
  page: Page,
  title: string,
  [red, green, blue]: readonly [number, number, number],
): Promise<number> {
  return page.evaluate(
    ([label, ...wanted]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`figure[aria-label="${label}"] canvas`);
      const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (wanted.every((part, of) => data[at + of] === part) && data[at + 3] === 255) count++;
      }
      return count;
    },
    [title, red, green, blue] as const,
  );
}

test("a chart lies over its cells, in the colours it was given", async () => {
  const { chart, cells, canvas } = await places(bench.page);
  const expected = [cells.x + canvas.x, cells.y + canvas.y, cells.width, cells.height];
  expect([chart.x, chart.y, chart.width, chart.height].map(Math.round)).toEqual(expected.map(Math.round));
  expect(await pixels(bench.page, "Regnskap mot budsjett", [0x1b, 0x3a, 0x57])).toBeGreaterThan(500);
});

test("a series that only holds the others up is not seen and not read", async () => {
  const bridge = bench.page.locator("figure.chart[aria-label='Bro']");
  expect(await bridge.locator("th[scope=col]").allTextContents()).toEqual(["Budsjett"]);
  expect(await pixels(bench.page, "Bro", [0x15, 0x60, 0x82])).toBe(0);
  expect(await pixels(bench.page, "Bro", [0xe9, 0x71, 0x32])).toBeGreaterThan(500);
});

test("a listener of the page gets its values, and they follow the cells", async () => {
  const rows = figures(bench.page).first().locator("tbody tr");
  expect(await rows.allTextContents()).toEqual(["Lønn8 27418 770", "Drift9 54118 203"]);
  await typeInto(bench.page, "Ark1", { row: 1, column: 1 }, "8300");
  await bench.page.getByRole("figure", { name: "Regnskap mot budsjett" }).getByText("8 300").waitFor();
});

test("a chart follows the sheet that is scrolled, also by the wheel over the chart itself", async () => {
  const before = await places(bench.page);
  await bench.page.mouse.move(before.chart.x + 50, before.chart.y + 50);
  await bench.page.mouse.wheel(0, 100);
  await bench.page.waitForFunction(
    (top) => (document.querySelector("figure.chart")?.getBoundingClientRect().top ?? top) < top,
    before.chart.top,
  );
  expect((await places(bench.page)).chart.x).toBe(before.chart.x);
});

test("a chart that is deleted, or whose sheet is left, is no longer drawn", async () => {
  const elsewhere = (name: string): Promise<void> =>
    bench.page.evaluate((sheet) => {
      const workbook = (window.workbench as Workbench).api.getActiveWorkbook();
      workbook?.setActiveSheet(workbook.getSheetByName(sheet) ?? workbook.insertSheet(sheet));
    }, name);
  await elsewhere("Tomt");
  await bench.page.waitForFunction(() => document.querySelectorAll("figure.chart").length === 0);
  await elsewhere("Ark1");
  await bench.page.waitForFunction(() => document.querySelectorAll("figure.chart").length === 2);
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.getItemAt(1).delete();
      await context.sync();
    }),
  );
  await bench.page.waitForFunction(() => document.querySelectorAll("figure.chart").length === 1);
});

test("a page with charts is accessible, and nothing has complained", async () => {
  expect(await violations(bench.page.mainFrame(), [])).toEqual([]);
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
});

test("in the dark, a dark colour is made light", async () => {
  const { page, pane } = await stage.open({ query: "?empty", colorScheme: "dark" });
  await pane.evaluate(addCharts);
  await figures(page).first().waitFor();
  expect(await pixels(page, "Regnskap mot budsjett", [0x1b, 0x3a, 0x57])).toBe(0);
  expect(await pixels(page, "Regnskap mot budsjett", [0xa8, 0xc7, 0xe4])).toBeGreaterThan(500);
  await page.context().close();
});

test("a window made taller shows more of the charts", async () => {
  const { page, pane } = await stage.open();
  await pane.getByRole("button", { name: "Regnskapsrapport" }).first().click();
  await figures(page).first().waitFor();
  await settled(page);
  await page.setViewportSize({ width: 1366, height: 1100 });
  await page.waitForFunction(() => {
    const canvas = document.querySelector("#sheet canvas[id^=univer-sheet-main]")?.getBoundingClientRect();
    const shown = document.querySelector(".charts:has(figure)")?.getBoundingClientRect();
    return canvas !== undefined && canvas.height > 800 && shown !== undefined && canvas.bottom - shown.bottom < 40;
  });
});

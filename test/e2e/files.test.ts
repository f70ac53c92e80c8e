import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { activeSheet, amounts, find, readSheet, sheetNames, typeInto } from "./read-sheet";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { violations } from "./violations";
import type { Workbench } from "../../src/workbench/page";

jest.setTimeout(120_000);

let stage: WorkbenchStage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A small file that Excel could have saved, with one of the add-in's formulas. */
async function smallFile(): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Små tall");
  sheet.getCell("A1").value = 8274;
  sheet.getCell("B1").value = 18770;
  sheet.getCell("C1").value = { formula: "_xldudf_BIBSYS_PROGNOSIS(A1,B1,6)", result: 0 };
  return Buffer.from(await book.xlsx.writeBuffer({ validate: false }));
}

/** Chooses a file as a user does, in the browser's own window for it. */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Åpne …" }).click();
  await (await chooser).setFiles({ name, mimeType: XLSX, buffer });
}

async function nextReady(page: Page): Promise<void> {
  await page.waitForURL(/[?&]file=/);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => (window.workbench as Workbench).ready);
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

describe("a workbook goes out to a file and in again", () => {
  let bench: OpenWorkbench;
  let saved: Buffer;

  beforeAll(async () => {
    bench = await stage.open();
  });

  afterAll(() => bench.page.context().close());

  test("a report is made, a figure typed, and all of it saved", async () => {
    await bench.pane.getByRole("button", { name: "Regnskapsrapport" }).click();
    await bench.page.waitForFunction(
      () => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === "Regnskap 2024K2",
    );
    await typeInto(bench.page, "Poster", find(await readSheet(bench.page, "Poster"), 8274), "8300");
    const download = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "Lagre som .xlsx" }).click();
    expect((await download).suggestedFilename()).toBe("Arbeidsbok1.xlsx");
    saved = await bytesOf(await download);
  });

  test("the file has the figures, for readers without the add-in", async () => {
    installChartSupport();
    const book = await new Workbook().xlsx.load(saved);
    const poster = book.getWorksheet("Poster");
    const values = poster?.getSheetValues().flat() ?? [];
    expect(values).toContain(8300);
    const forecasts = values.flatMap((value) =>
      value && typeof value === "object" && "formula" in value && value.formula.includes("_xldudf_BIBSYS_PROGNOSIS(")
        ? [value.result]
        : [],
    );
    expect(forecasts).toEqual(expect.arrayContaining([17770, 17833, 600, 226]));
  });

  test("and opened again it shows the same, calculated", async () => {
    const before = await readSheet(bench.page, "Regnskap 2024K2");
    const names = await sheetNames(bench.page);
    await choose(bench.page, "Regnskap våren.xlsx", saved);
    await nextReady(bench.page);
    expect(await sheetNames(bench.page)).toEqual(names);
    expect(await activeSheet(bench.page)).toBe("Poster");
    expect(await readSheet(bench.page, "Regnskap 2024K2")).toEqual(before);
    expect(amounts(await readSheet(bench.page, "Poster"))).toContain(8300);
    expect(await bench.page.title()).toContain("Regnskap våren.xlsx");
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });
});

test("with changes that are not saved, the user is asked, and may keep them", async () => {
  const { page } = await stage.open();
  await typeInto(page, "Poster", find(await readSheet(page, "Poster"), 8274), "8300");
  await choose(page, "små.xlsx", await smallFile());
  const dialog = page.getByRole("dialog", { name: "Vil du lagre endringene i «Arbeidsbok1»?" });
  await dialog.waitFor();
  expect(await violations(page.mainFrame(), [])).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(amounts(await readSheet(page, "Poster"))).toContain(8300);

  await choose(page, "små.xlsx", await smallFile());
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lagre og åpne" }).click();
  const kept = await new Workbook().xlsx.load(await bytesOf(await download));
  expect(kept.worksheets.map(({ name }) => name)).toContain("Poster");
  await nextReady(page);
  expect(await sheetNames(page)).toEqual(["Små tall"]);
  expect(amounts(await readSheet(page, "Små tall"))).toEqual([8274, 18770, 17659]);
  await page.context().close();
});

test("a file that is none leaves the workbook as it is, and says why", async () => {
  const { page } = await stage.open();
  const before = await readSheet(page, "Poster");
  await choose(page, "notat.xlsx", Buffer.from("Bare tekst"));
  const dialog = page.getByRole("dialog", { name: "«notat.xlsx» ble ikke åpnet" });
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain("Den er ingen arbeidsbok i filformatet .xlsx.");
  await dialog.getByRole("button", { name: "Lukk" }).click();
  expect(await readSheet(page, "Poster")).toEqual(before);
  await page.context().close();
});

test("a file dropped on the page opens, over the pane too", async () => {
  const { page } = await stage.open({ query: "?lang=en-US&empty" });
  const content = (await smallFile()).toString("base64");
  await page.evaluate((base64) => {
    const file = new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], "dropped.xlsx");
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const frame = document.querySelector("iframe")?.contentWindow as Window & typeof globalThis;
    frame.dispatchEvent(new frame.DragEvent("dragenter", { dataTransfer, cancelable: true }));
    const cover = [...document.body.children].find(({ textContent }) => textContent === "Drop the file to open it");
    cover?.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
  }, content);
  await nextReady(page);
  expect(amounts(await readSheet(page, "Små tall"))).toEqual([8274, 18770, 17659]);
  expect(await page.getByRole("button", { name: "Save as .xlsx" }).isVisible()).toBe(true);
  await page.context().close();
});

test("a workbook that the add-in opens gets a tab of its own", async () => {
  const { page, pane } = await stage.open();
  const beside = page.context().waitForEvent("page");
  const content = (await smallFile()).toString("base64");
  await pane.locator("body").click();
  await pane.evaluate((base64) => Excel.createWorkbook(base64), content);
  const opened = await beside;
  await nextReady(opened);
  expect(amounts(await readSheet(opened, "Små tall"))).toEqual([8274, 18770, 17659]);
  expect(await sheetNames(page)).toContain("Poster");
  await page.context().close();
});

test("Ctrl+S saves", async () => {
  const { page } = await stage.open({ query: "?empty" });
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  expect((await download).suggestedFilename()).toBe("Arbeidsbok1.xlsx");
  await page.context().close();
});

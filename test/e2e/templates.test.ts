import type { Frame, Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page";
import { activeSheet, amounts, readSheet, sheetNames } from "./read-sheet";
import { setStage, type WorkbenchStage } from "./open-workbench";
import { FOCUS_HELPERS, violations } from "./violations";

jest.setTimeout(120_000);

let stage: WorkbenchStage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

/** Presses a template, and gives the workbook that opens beside this one. */
async function openBeside(page: Page, pane: Frame, template: string): Promise<Page> {
  const beside = page.context().waitForEvent("page");
  await pane.getByRole("region", { name: "Ny fra mal" }).getByRole("button", { name: template }).click();
  const opened = await beside;
  await opened.waitForFunction(() => window.workbench !== undefined);
  await opened.evaluate(() => (window.workbench as Workbench).ready);
  return opened;
}

test("the example opens beside the workbook at hand, with its reports, and computes", async () => {
  const { page, pane, foreign, complaints } = await stage.open({ query: "?empty" });
  const before = await sheetNames(page);
  const opened = await openBeside(page, pane, "2. kvartal 2024");
  await pane.getByRole("status").getByText("«BIBSYS-konsortiet, 2. kvartal 2024» er åpnet").waitFor();
  expect(await violations(pane, [FOCUS_HELPERS])).toEqual([]);

  expect(await activeSheet(opened)).toBe("Poster");
  expect(await sheetNames(opened)).toEqual(
    expect.arrayContaining([
      "Oppsett",
      "Poster",
      "Forutsetninger",
      "Regnskap 2024K2",
      "Ramme 2025",
      "Kontroll",
      "Logg",
    ]),
  );
  expect(amounts(await readSheet(opened, "Regnskap 2024K2"))).toEqual(expect.arrayContaining([36429, 1384]));
  expect(amounts(await readSheet(opened, "Ramme 2025"))).toEqual(expect.arrayContaining([38947.39, 34358.19]));

  expect(await sheetNames(page)).toEqual(before);
  expect([foreign, complaints]).toEqual([[], []]);
  await page.context().close();
});

test("an empty workbook for Pensumlistekonsortiet has its own lines and not one amount", async () => {
  const { page, pane } = await stage.open({ query: "?empty" });
  const opened = await openBeside(page, pane, "Pensumlistekonsortiet");
  expect(await activeSheet(opened)).toBe("Oppsett");
  const poster = await readSheet(opened, "Poster");
  expect(poster.flat()).toContain("Lisens Leganto");
  expect(amounts(poster)).toEqual([]);
  await page.context().close();
});

test("a host without the files: the pane says which address has none", async () => {
  const { page, pane } = await stage.open({ query: "?empty" });
  await page.context().route("**/assets/templates/*", (route) => route.fulfill({ status: 404, body: "" }));
  await pane.getByRole("region", { name: "Ny fra mal" }).getByRole("button", { name: "BIBSYS-konsortiet" }).click();
  await pane.getByRole("status").getByText("Malen ble ikke åpnet.").waitFor();
  expect(await pane.getByRole("listitem").first().textContent()).toMatch(/BIB-85 .*bibsys-tom\.nb\.xlsx/u);
  await page.context().close();
});

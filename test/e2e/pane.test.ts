import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { setStage, type WorkbenchStage } from "./open-workbench";
import { amounts, readSheet } from "./read-sheet";
import { FOCUS_HELPERS, violations } from "./violations";

jest.setTimeout(90_000);

const SHOTS = join(process.cwd(), ".workbench/shots");

let stage: WorkbenchStage;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  stage = await setStage();
});

afterAll(() => stage.close());

test.each([
  // name             options
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced-colors", { colorScheme: "dark", forcedColors: "active" }],
] as const)("is accessible in %s", async (name, options) => {
  const { page, pane } = await stage.open(options);
  await pane.getByRole("button", { name: "Regnskapsrapport" }).waitFor();
  await page.screenshot({ path: join(SHOTS, `workbench-${name}.png`) });
  await page.locator("#pane").screenshot({ path: join(SHOTS, `pane-${name}.png`) });
  expect(await violations(pane, [FOCUS_HELPERS])).toEqual([]);
  await page.context().close();
});

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there.`);
}

test("can be used by keyboard alone where there is room for 320 pixels", async () => {
  const { page, pane } = await stage.open({ viewport: { width: 320, height: 640 } });
  const report = pane.getByRole("button", { name: "Regnskapsrapport" });
  await report.waitFor();
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

  const inPane = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest("#pane") != null);
  await pressUntil(page, "F6", inPane);
  await pressUntil(page, "Tab", () => report.evaluate((button) => button === document.activeElement));
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === "Regnskap 2024K2",
  );
  expect(amounts(await readSheet(page, "Regnskap 2024K2"))).toContain(36429);
  await page.screenshot({ path: join(SHOTS, "narrow.png"), fullPage: true });
  await page.context().close();
});

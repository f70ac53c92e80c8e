import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { settled } from "./settled";

const FOLDER = process.env["UPDATE_PICTURES"] === undefined ? undefined : join("docs", "guide", "images");

/** Takes a picture for the user guide where `npm run guide` asks for it; in any other run only waits, as a user would. */
export async function picture(page: Page, name: string, height = 900): Promise<void> {
  await settled(page);
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.setViewportSize({ width: 1500, height });
  // Two frames of the browser: what was told is drawn by then.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

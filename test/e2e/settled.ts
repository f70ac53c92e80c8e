import type { Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page";

/**
 * Waits until no request, calculation or function is pending.
 *
 * The page is asked again and again and never awaited: Chromium now and then loses a promise it was told to await
 * ("Resulting promise was garbage collected"), seen one time in six with a host that was settled already.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => {
    const asked = window as unknown as Asked;
    asked.isSettled = false;
    void (window.workbench as Workbench).host.settled().then(() => (asked.isSettled = true));
  });
  await page.waitForFunction(() => (window as unknown as Asked).isSettled);
}

type Asked = { isSettled: boolean };

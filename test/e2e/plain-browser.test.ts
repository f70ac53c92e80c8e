import type { Browser } from "playwright-core";
import { serve, type Served } from "../../src/workbench/server";
import { launchBrowser } from "./browser";

jest.setTimeout(60_000);

// The manifest's help address opens the pane's own page where there is no Excel, and perhaps no Office.js either.
let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve({ root: process.cwd(), port: 0 });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Opens the help address as a browser would that cannot reach some of the scripts. */
async function openHelp(outOfReach: string) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: "nb-NO" });
  await context.route(outOfReach, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(new URL("taskpane.html#help", served.url).href);
  return { page, context };
}

test("outside Excel the page shows its help, and says where the buttons are", async () => {
  const { page, context } = await openHelp("**/workbench/client.js");
  await page.getByText("Denne siden hører hjemme i Excel.").waitFor();
  expect(await page.getByRole("heading", { name: "Slik gjør du" }).isVisible()).toBe(true);
  expect(await page.getByRole("button").count()).toBe(0);
  await context.close();
});

test("without Office.js the page says what to do, and still has its help", async () => {
  const { page, context } = await openHelp("**/{client,office}.js");
  expect(await page.getByText("Blir det stående slik?").count()).toBe(1);
  await page.getByRole("heading", { name: "Slik gjør du" }).waitFor(); // the address unfolds it
  await context.close();
});

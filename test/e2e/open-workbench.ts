import { serve, type Served } from "../../src/workbench/server";
import type { Workbench } from "../../src/workbench/page";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { launchBrowser } from "./browser";

/** A workbench that a test may look at and touch as a user would. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane's frame: the add-in's own page. */
  readonly pane: Frame;
  /** Addresses asked for that were not this machine's. There must be none. */
  readonly foreign: readonly string[];
  /** What the pages complained of, uncaught errors included. There must be nothing. */
  readonly complaints: readonly string[];
}

/** The real server over the real build, and one browser; each test gets a page of its own. */
export interface WorkbenchStage {
  readonly url: string;
  open(options?: BrowserContextOptions & { readonly query?: string }): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

/** Starts what `npm start` serves, on a free port. */
export async function setStage(): Promise<WorkbenchStage> {
  const served = await serve({ root: process.cwd(), port: 0 });
  const browser = await launchBrowser();
  return {
    url: served.url,
    open: ({ query = "", ...options } = {}) => openWorkbench(browser, served, query, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openWorkbench(
  browser: Browser,
  { url }: Served,
  query: string,
  options: BrowserContextOptions,
): Promise<OpenWorkbench> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "nb-NO", ...options });
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address)) foreign.push(address);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url + query);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => (window.workbench as Workbench).ready);
  const pane = page.frame({ name: "pane" });
  if (pane === null) throw new Error("The workbench has no pane.");
  return { page, pane, foreign, complaints };
}

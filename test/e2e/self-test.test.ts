import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbench } from "../../src/workbench/page";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { picture } from "./picture";
import { readSheet } from "./read-sheet";
import { FOCUS_HELPERS, violations } from "./violations";

// The self-test as a user runs it, in the page under its own policy. It waits for calculations as it does in Excel.
jest.setTimeout(240_000);

const EXPECTED = JSON.parse(readFileSync(join(process.cwd(), "src/excel/selftest/expected.json"), "utf8")) as object;
const PROBES = Object.keys(EXPECTED).length;

let stage: WorkbenchStage;
let bench: OpenWorkbench;
const loaded: string[] = [];

beforeAll(async () => {
  stage = await setStage();
  bench = await stage.open({ query: "?empty", viewport: { width: 1500, height: 900 } });
  bench.page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
});
afterAll(() => stage.close());

const button = (name: string) => bench.pane.getByRole("button", { name, exact: true });

test("its chunk loads when it is opened, by the keyboard", async () => {
  const early = await bench.page.evaluate(() =>
    [...document.querySelectorAll("iframe")].flatMap(
      ({ contentWindow }) => contentWindow?.performance.getEntriesByType("resource").map(({ name }) => name) ?? [],
    ),
  );
  expect(early.filter((name) => name.endsWith("/taskpane.js"))).toHaveLength(1);
  expect(early.filter((name) => name.includes("selftest"))).toEqual([]);
  await button("Kjør selvtest").focus();
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("heading", { name: "Selvtest" }).waitFor();
  expect(loaded.filter((path) => path.endsWith("/selftest.js"))).toHaveLength(1);
  expect(await violations(bench.pane, [FOCUS_HELPERS])).toEqual([]);
});

test("every probe is answered as the golden file says, also by the page, its worker and its policy", async () => {
  await button("Start selvtesten").focus();
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByText(new RegExp(`^\\d+/${PROBES}: `)).waitFor();
  const done = bench.pane.getByRole("status").getByText(/Ferdig: \d+ svar som ventet/);
  await done.waitFor({ timeout: 200_000 });
  const file = JSON.parse(await bench.pane.getByLabel("Svarene som JSON").inputValue()) as { answers: object };
  expect(file.answers).toEqual(EXPECTED);
  expect(await done.textContent()).toContain(`${PROBES} svar som ventet, 0 andre, 0 som bare Excel vet`);
  expect(await violations(bench.pane, [FOCUS_HELPERS])).toEqual([]);
});

test("the answers are saved as a file named by the platform and the build", async () => {
  const [download] = await Promise.all([bench.page.waitForEvent("download"), button("Lagre som fil").click()]);
  expect(download.suggestedFilename()).toMatch(/^selvtest-[\w.]+-[\w.]+\.json$/);
  const saved = readFileSync(await download.path(), "utf8");
  expect(saved).toBe(await bench.pane.getByLabel("Svarene som JSON").inputValue());
});

test("the workbook has the sheet Selvtest and nothing else, and nothing has left the machine", async () => {
  const sheets = await bench.page.evaluate(() =>
    (window.workbench as Workbench).host.workbook.worksheets.items().map(({ name }) => name),
  );
  expect(sheets).toEqual(["Ark1", "Selvtest"]);
  const rows = await readSheet(bench.page, "Selvtest");
  expect(rows).toHaveLength(3 + PROBES);
  await button("Start selvtesten").evaluate((element) => element.scrollIntoView({ block: "center" }));
  await picture(bench.page, "12-selvtest");
  // Univer draws six megabytes of text a moment after their sheet has gone.
  const complaints = bench.complaints.filter((said) => !said.startsWith("cannot find current worksheet"));
  expect([bench.foreign, complaints]).toEqual([[], []]);
});

test("a second run is refused in words: the workbook is not empty", async () => {
  await button("Start selvtesten").click();
  await bench.pane
    .getByRole("status")
    .getByText(/ikke tom, og er ikke rørt/)
    .waitFor();
});

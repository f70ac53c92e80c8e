import { readFileSync } from "node:fs";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { picture } from "./picture";
import { activeSheet, find, readSheet, selectCells, typeInto, type Cell } from "./read-sheet";

// The way of a newcomer, in one go: the practice ledger of the ribbon, the import, the rules, Poster's actuals, the
// report, the lines behind one of its figures, and those lines in a sheet of their own. `npm run guide` takes pictures.
jest.setTimeout(240_000);

let stage: WorkbenchStage;
let bench: OpenWorkbench;

beforeAll(async () => {
  const { writeLedger } = await import("../../src/workbench/start/run.cjs");
  expect((await writeLedger(process.cwd())).code).toBe(0);
  stage = await setStage();
  bench = await stage.open({ viewport: { width: 1500, height: 900 } });
});
afterAll(() => stage.close());

const press = (name: string | RegExp): Promise<void> => bench.pane.getByRole("button", { name }).click();

async function pressAndSee(name: string, said: string | RegExp): Promise<void> {
  await press(name);
  await bench.pane.getByRole("status").getByText(said).waitFor();
}

const toTop = (element: Element): void => element.scrollIntoView({ block: "start" });

const actual = async (): Promise<Cell | undefined> =>
  (await readSheet(bench.page, "Poster")).find(([key]) => key === "lonn")?.[2];

test("the ledger of the ribbon is read, mapped and imported", async () => {
  const { page, pane } = bench;
  // Two digits swapped, as they are when figures are typed.
  await typeInto(page, "Poster", { row: 8, column: 2 }, "8247");
  expect(await actual()).toBe(8247);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "SAF-T" }).click(),
  ]);
  await press("2 Tall");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Velg filer …")]);
  const name = file.suggestedFilename();
  await chooser.setFiles({ name, mimeType: "application/xml", buffer: readFileSync(await file.path()) });
  await pane.getByRole("status").getByText("275 posteringer er lest. Perioder: 2024:\u00a01\u20116.").waitFor();
  await pane.getByText("Kilde:").evaluate(toTop);
  await picture(page, "10-lest");
  await pressAndSee("Lag Kontoregler", /^Arket Kontoregler er laget/u);
  expect(await activeSheet(page)).toBe("Kontoregler");
  await pressAndSee("Importer til Hovedbok", "275 posteringer er importert.");
});

test("Poster's actuals are the ledger's, and so is the report", async () => {
  await pressAndSee("Hent regnskap fra hovedboken", /linjer i Poster henter regnskapet fra Hovedbok/u);
  expect(await actual()).toBe(8274);
  await pressAndSee("Regnskapsrapport", "Arket Regnskap 2024K2 er laget.");
  const report = await readSheet(bench.page, "Regnskap 2024K2");
  const figures = (name: string) => report.find(([head]) => head === name)?.slice(1);
  expect(figures("Sum inntekter")).toEqual([37813, 37813, 37813]);
  expect(figures("Kostnader totalt")).toEqual([18268, 37813, 36429]);
  expect(figures("Resultat")).toEqual([19545, 0, 1384]);
});

test("the lines behind a figure of the report sum to it, and go into a sheet of their own with that sum", async () => {
  const { page, pane } = bench;
  const { row } = find(await readSheet(page, "Regnskap 2024K2"), "Kostnader totalt");
  await press("3 Prognose og formler");
  await selectCells(page, "Regnskap 2024K2", `B${row + 1}`);
  await press(`Vis linjene bak Regnskap 2024K2!B${row + 1}`);
  await pane.getByText(/^Linjene summerer seg til cellen: 18\s268\.$/u).waitFor();
  const panel = pane.getByRole("region", { name: "Hovedbokslinjer bak cellen" });
  await panel.evaluate(toTop);
  await picture(page, "11-linjer");
  const listed = await panel.getByText(/^\d+ linjer, sum 18\s268\s000,00 kr$/u).textContent();
  await pressAndSee("Legg linjene i et nytt ark", /^Arket Linjer Regnskap 2024K2 B\d+ er laget\.$/u);

  const exported = await readSheet(page, (await activeSheet(page)) ?? "");
  const head = exported.findIndex(([first]) => first === "År");
  const at = exported[head]?.indexOf("Beløp i cellen") ?? -1;
  const lines = exported.slice(head + 1).filter(([year]) => year === 2024);
  expect(`${lines.length} linjer`).toBe(/^\d+ linjer/u.exec(listed ?? "")?.[0]);
  const sums = exported.filter(([first]) => String(first).startsWith("Sum i"));
  expect(sums.map((row) => Number(row[at]).toFixed(2))).toEqual(["18268000.00", "18268.00"]);
  expect(lines.reduce((sum, line) => sum + Math.round(100 * Number(line[at])), 0)).toBe(1_826_800_000);
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
  expect(await page.evaluate(() => [...(window.workbench?.host.unsupported.keys() ?? [])])).toEqual([]);
});

import { standardRules } from "../../src/core";
import { readTotals } from "../../src/readers";
import { ledgerCells, TABLES } from "../../src/sheets";
import { fileWith } from "../readers/files";
import { unit4Csv } from "../readers/made/csv";
import { madeLedger } from "../readers/made/ledger";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { FOCUS_HELPERS, violations } from "./violations";
import { selectCells } from "./read-sheet";
import { settled } from "./settled";

// From a figure to the ledger lines behind it, as a user goes, without a mouse.
jest.setTimeout(120_000);

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** The made ledger as *Hovedbok* holds it, typed in by the pane's own office.js. */
async function withLedger(bench: OpenWorkbench): Promise<void> {
  const { totals } = await readTotals([fileWith(unit4Csv(madeLedger()))], standardRules());
  const rows = [
    [...TABLES.Hovedbok],
    ...totals.map((total) => ledgerCells({ total, accountName: "Reise- og diettkostnader, oppgavepliktige" })),
  ];
  await bench.pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Hovedbok");
        const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
        range.numberFormat = cells.map((row) => row.map((cell) => (typeof cell === "string" ? "@" : "General")));
        range.values = cells;
        sheet.tables.add(range, true).name = "Hovedbok";
        await context.sync();
      }),
    rows,
  );
  await settled(bench.page);
}

async function showLines(bench: OpenWorkbench, sheet: string, cell: string): Promise<void> {
  await selectCells(bench.page, sheet, cell);
  // By its whole name: the other panels' buttons name the cell too, and one may do so before this one does.
  await bench.pane.getByRole("button", { name: `Vis linjene bak ${sheet}!${cell}`, exact: true }).press("Enter");
}

/** Waits for the lines. Where none come, what the pane says instead tells why: this has happened, and is not understood. */
async function listed({ pane, complaints }: OpenWorkbench): Promise<void> {
  try {
    await pane.getByRole("grid").waitFor();
  } catch (error) {
    throw new Error(`${await pane.locator("body").innerText()}\n${complaints.join("\n")}`, { cause: error });
  }
}

test("behind a sum of the user's own are the lines it takes, and what cannot be followed is named", async () => {
  const bench = await stage.open();
  const { pane } = bench;
  await pane.getByRole("button", { name: "3 Prognose og formler" }).press("Enter");
  await withLedger(bench);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Poster").getRange("R5:R6");
      cells.formulas = [
        ["=SUMIFS(Hovedbok[Beløp],Hovedbok[Konto],7130)/Enhet"],
        ['=R5+SUMPRODUCT(Hovedbok[Beløp]*(Hovedbok[Post]="lonn"))'],
      ];
      await context.sync();
    }),
  );
  await settled(bench.page);
  await showLines(bench, "Poster", "R5");
  const panel = pane.getByRole("region", { name: "Hovedbokslinjer bak cellen" });
  await panel.getByText(/^Linjene summerer seg til cellen: \d/u).waitFor();
  const texts = (await panel.getByRole("grid").getByRole("row").allInnerTexts()).slice(1);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/^2024-\d\d\s+7130/u);
  await showLines(bench, "Poster", "R6");
  await panel.getByText(/^Formelen i Poster!R6 leser Hovedbok på en måte som ikke kan følges/u).waitFor();
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
  await bench.page.context().close();
});

test("the lines behind an actual sum to it, are searched and sorted", async () => {
  const bench = await stage.open();
  const { pane } = bench;
  await pane.getByRole("button", { name: "3 Prognose og formler" }).press("Enter");
  await showLines(bench, "Poster", "C11");
  const panel = pane.getByRole("region", { name: "Hovedbokslinjer bak cellen" });
  await panel.getByText("Arbeidsboken har ingen hovedbok ennå. Importer regnskapet først.").waitFor();

  await withLedger(bench);
  await showLines(bench, "Poster", "C11");
  await panel.getByText("Linjene summerer seg til cellen: 227.").waitFor();
  await panel.getByText(/^\d+ linjer, sum 227\s000,00 kr$/u).waitFor();
  const rows = panel.getByRole("grid").getByRole("row");
  await panel.getByRole("searchbox", { name: "Søk i linjene" }).fill("7130 2024-03");
  await panel.getByText(/^[1-9]\d* av \d+ linjer, sum/u).waitFor();
  for (const text of (await rows.allInnerTexts()).slice(1)) expect(text).toMatch(/^2024-03\s+7130/u);
  await panel.getByRole("searchbox", { name: "Søk i linjene" }).fill("");
  await panel.getByRole("button", { name: "Konto", exact: true }).press("Enter");
  await panel
    .getByRole("columnheader", { name: "Konto", exact: true })
    .and(pane.locator("[aria-sort=ascending]"))
    .waitFor();
  await panel.getByRole("button", { name: "Konto", exact: true }).press("Enter");
  expect(await rows.nth(1).innerText()).toMatch(/^2024-\d\d\s+7150/u);
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
  await bench.page.context().close();
});

/** Chooses the made ledger's own file in step 2, which is all that vouchers are read from, and folds the step in again. */
async function chooseFile({ pane }: OpenWorkbench, name = "2 Tall"): Promise<void> {
  const step = pane.getByRole("button", { name, exact: true });
  await step.press("Enter");
  const buffer = Buffer.from(unit4Csv(madeLedger()), "latin1");
  await pane.locator("input[type=file]").setInputFiles({ name: "hovedbok.csv", mimeType: "text/csv", buffer });
  await pane.getByText("hovedbok.csv").waitFor();
  await step.press("Enter");
  await pane.locator("input[type=file]").waitFor({ state: "detached" });
}

test("the vouchers behind a line sum to it, by the keyboard alone; without a file it is said what to do", async () => {
  const bench = await stage.open();
  const { pane } = bench;
  await pane.getByRole("button", { name: "3 Prognose og formler" }).press("Enter");
  await withLedger(bench);
  await showLines(bench, "Poster", "C11");
  const rows = pane.getByRole("grid").getByRole("row");
  await rows.nth(1).press("Enter");
  await pane.getByText(/Velg filene på nytt i steget Tall/u).waitFor();
  await chooseFile(bench);
  const vouchers = pane.getByRole("group", { name: /^Bilagene bak 2024-/u });
  const isSame = vouchers.getByText(/: det samme som er bokført på linjen\.$/u);
  await isSame.waitFor();

  const øreIn = (text = ""): number => Number(text.replace(/\s/gu, "").replace("−", "-").replace(",", ""));
  for (const key of ["Home", "ArrowDown", "End"]) {
    await pane.locator("[role=row][tabindex='0']").press(key);
    const focused = pane.locator("[role=row]:focus");
    await focused.press("Enter");
    const [period, account, , , , , , booked, postings] = await focused.getByRole("gridcell").allInnerTexts();
    await pane.getByRole("group", { name: new RegExp(`^Bilagene bak ${period} · ${account}`, "u") }).waitFor();
    await isSame.waitFor();
    const amounts = await vouchers.locator("[role=row] > [role=cell]:nth-child(3)").allInnerTexts();
    expect(String(amounts.length)).toBe(postings);
    expect(amounts.reduce((sum, amount) => sum + øreIn(amount), 0)).toBe(øreIn(booked));
  }
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
  await bench.page.context().close();
});

/** Cells of the list whose text has no room. */
const cutCells = ({ pane }: OpenWorkbench): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll("[role=gridcell]")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent),
  );

test.each([
  ["light", "Bokmål", /^Linjene her er/u, "2 Tall", "Bilag"],
  ["dark", "Nynorsk", /^Linjene her er .* i cella/u, "2 Tal", "Bilag"],
  ["light", "English", /^The lines here are/u, "2 Figures", "Vouchers"],
] as const)(
  "at 320 pixels, %s and in %s, the list is accessible and fits",
  async (colorScheme, language, part, step, table) => {
    const bench = await stage.open({ viewport: { width: 320, height: 900 }, colorScheme });
    await bench.pane.getByRole("button", { name: "3 Prognose og formler" }).press("Enter");
    await withLedger(bench);
    await showLines(bench, "Poster", "N9");
    await listed(bench);
    await bench.pane.getByRole("combobox").first().selectOption({ label: language });
    await bench.pane.getByText(part).waitFor();
    await chooseFile(bench, step);
    await bench.pane.getByRole("grid").getByRole("row").nth(2).press("Enter");
    const vouchers = bench.pane.getByRole("table", { name: table, exact: true });
    await vouchers.waitFor();
    expect(await violations(bench.pane, [FOCUS_HELPERS])).toEqual([]);
    // What the pane has no room for is reached by the keyboard: left and right scroll, and a name is as wide as it is long.
    await bench.pane.getByRole("grid").getByRole("row").nth(2).press("ArrowRight");
    await bench.pane.waitForFunction(() => (document.querySelector("[role=grid]")?.parentElement?.scrollLeft ?? 0) > 0);
    expect(await cutCells(bench)).toEqual([]);
    const overflow = (): Promise<number> =>
      bench.pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await bench.page.context().close();
  },
);

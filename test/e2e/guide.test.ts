import type { Workbench } from "../../src/workbench/page";
import { ANNEX, pasted } from "../sheets/scan/pasted";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { picture } from "./picture";
import { amounts, readSheet } from "./read-sheet";
import { settled } from "./settled";

// The quarter of docs/guide, from an empty workbook to Ferdig. `npm run guide` takes its pictures while it goes.
jest.setTimeout(240_000);

/** What the user types, by the key of the line and the column. */
type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

const SETUP: Typed = {
  aar: { Verdi: 2024 },
  periode: { Verdi: "2024K2" },
  "sak-regnskap": { Verdi: "BIB-2024/30" },
  "sak-ramme": { Verdi: "BIB-2024/31" },
};

const LINES: Typed = {
  avgift: { Regnskap: 30435, Budsjett: 33923 },
  "igelu-inntekt": { Regnskap: 240, Budsjett: 240 },
  oppspart: { Regnskap: 3650, Budsjett: 3650 },
  overforing: { Regnskap: 3488 },
  lonn: {
    Regnskap: 8274,
    Budsjett: 18770,
    Metode: "budsjett",
    Justering: -1000,
    Begrunnelse: "Underforbruk 1. halvår",
  },
  drift: {
    Regnskap: 9541,
    Budsjett: 18203,
    Metode: "budsjett",
    Justering: -370,
    Begrunnelse: "Lisensen er for høyt budsjettert",
  },
  reise: { Regnskap: 227, Budsjett: 600, Metode: "budsjett" },
  igelu: { Regnskap: 226, Budsjett: 240, Metode: "regnskap", Periodisering: "betalt" },
};

const ASSUMPTIONS: Typed = {
  nedtrekk: { Verdi: 3650, Status: "endelig", Kilde: "BIB-2023/03" },
  fratrekksandel: { Verdi: 0.5, Status: "foreløpig", Kilde: "BIB-2024/31" },
  "forrige-avgift": { Verdi: 33923, Status: "endelig", Kilde: "Budsjett 2024" },
  "forrige-fratrekk": { Verdi: 3488, Status: "endelig", Kilde: "Overføring fra 2023" },
};

/** Wages follow prices in the board's paper. A new workbook asks for the growths of the year after its own. */
const GROWTHS: Typed = {
  pris: { År: 2025, Vekst: 0.03, Status: "foreløpig", Kilde: "Regjeringens anslag" },
  lønn: { År: 2025, Vekst: 0.03, Status: "foreløpig", Kilde: "Regjeringens anslag" },
  lisens: { År: 2025, Vekst: 0.03, Status: "endelig", Kilde: "Kontrakten" },
};

let stage: WorkbenchStage;
let bench: OpenWorkbench;

beforeAll(async () => {
  stage = await setStage();
  bench = await stage.open({ query: "?empty", viewport: { width: 1500, height: 900 } });
});

afterAll(() => stage.close());

const press = (name: string | RegExp): Promise<void> => bench.pane.getByRole("button", { name }).first().click();

async function pressAndSee(name: string | RegExp, said: string | RegExp): Promise<void> {
  await press(name);
  await bench.pane.getByRole("status").getByText(said).waitFor();
  await settled(bench.page);
}

async function show(sheet: string): Promise<void> {
  await bench.page.evaluate((name) => {
    const workbook = (window.workbench as Workbench).api.getActiveWorkbook();
    const found = workbook?.getSheetByName(name);
    if (!workbook || !found) throw new Error(`No sheet is called ${name}.`);
    workbook.setActiveSheet(found);
  }, sheet);
}

/** Fills cells of a work sheet, each found by its line's key and its column's head. */
async function fill(sheet: string, typed: Typed): Promise<void> {
  const cells = await readSheet(bench.page, sheet);
  const head = cells.findIndex(([first]) => first === "Nøkkel" || first === "Kategori");
  const changes = Object.entries(typed).flatMap(([key, values]) => {
    const row = cells.findIndex((line) => line[0] === key);
    return Object.entries(values).map(([column, value]) => ({
      row,
      column: cells[head]?.indexOf(column) ?? -1,
      value,
    }));
  });
  expect(changes.filter(({ row, column }) => row < 0 || column < 0)).toEqual([]);
  await write(sheet, changes);
}

async function write(sheet: string, changes: readonly { row: number; column: number; value: string | number }[]) {
  await show(sheet);
  await bench.page.evaluate(
    ([name, all]) => {
      const found = (window.workbench as Workbench).api.getActiveWorkbook()?.getSheetByName(name);
      for (const { row, column, value } of all) found?.getRange(row, column).setValue(value);
    },
    [sheet, changes] as const,
  );
  await settled(bench.page);
}

test("an empty workbook is set up, and filled", async () => {
  await picture(bench.page, "1-tom");
  await pressAndSee("Sett opp arbeidsbok", "Arbeidsboken er satt opp.");
  await fill("Oppsett", SETUP);
  await picture(bench.page, "2-oppsett");
  await fill("Forutsetninger", ASSUMPTIONS);
  await fill("Vekst", GROWTHS);
  await fill("Poster", LINES);
  await picture(bench.page, "3-poster");
  expect(amounts(await readSheet(bench.page, "Poster"))).toEqual(expect.arrayContaining([17770, 17833, 600, 226]));
});

test("the reports are made", async () => {
  await pressAndSee("Regnskapsrapport", "Arket Regnskap 2024K2 er laget.");
  await picture(bench.page, "4-regnskap", 1350);
  expect(amounts(await readSheet(bench.page, "Regnskap 2024K2"))).toEqual(expect.arrayContaining([36429, 1384]));
  await pressAndSee("Akkumulert oversikt", "Arket Akkumulert 2024K2 er laget.");
  await picture(bench.page, "5-akkumulert");
  expect(amounts(await readSheet(bench.page, "Akkumulert 2024K2"))).toEqual(expect.arrayContaining([18787, 37055]));
  await pressAndSee("Vurdering per post", "Arket Vurdering 2024K2 er laget.");
  await picture(bench.page, "6-vurdering");
  await pressAndSee("Budsjettramme neste år", "Arket Ramme 2025 er laget.");
  await picture(bench.page, "7-ramme", 1350);
  expect(amounts(await readSheet(bench.page, "Ramme 2025"))).toEqual(expect.arrayContaining([38947.39, 34358.19]));
});

test("the control finds the paper's own fault, by its cell, and is clean when it is mended", async () => {
  await bench.page.evaluate(
    (values) => {
      const workbook = (window.workbench as Workbench).api.getActiveWorkbook();
      workbook?.create("Fra Word", 60, 20);
      const width = Math.max(...values.map((row) => row.length));
      const rows = values.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
      workbook?.getSheetByName("Fra Word")?.getRange(0, 0, rows.length, width).setValues(rows);
    },
    pasted(ANNEX) as (string | number)[][],
  );
  await pressAndSee("Kjør kontroll", "Kontrollen har funn.");
  await picture(bench.page, "8-kontroll");
  expect((await readSheet(bench.page, "Kontroll")).flat()).toEqual(
    expect.arrayContaining(["BIB-07", "BIB-47", "'Fra Word'!D7"]),
  );
  await press("Gå til Fra Word, celle D7");
  await bench.page.waitForFunction(
    () => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === "Fra Word",
  );
  await write("Fra Word", [
    { row: 6, column: 3, value: 18787 },
    { row: 0, column: 2, value: "Regnskap per 30. juni" },
  ]);
  await pressAndSee("Kjør kontroll", "Ingen funn. Alt stemmer.");
});

test("the report goes from Utkast over Til kontroll to Ferdig, and is locked", async () => {
  await bench.pane.getByLabel("Navnet ditt").fill("Kari Nordmann");
  const report = bench.pane.getByRole("listitem").filter({ hasText: "Regnskap 2024K2" });
  await report.getByRole("button", { name: "Send til kontroll" }).click();
  await bench.pane.getByRole("status").getByText("Regnskap 2024K2 er nå: Til kontroll.").waitFor();
  await report.getByRole("button", { name: "Gjør ferdig" }).click();
  await bench.pane.getByRole("status").getByText("Regnskap 2024K2 er nå: Ferdig.").waitFor();
  await show("Regnskap 2024K2");
  await picture(bench.page, "9-ferdig");
  expect((await readSheet(bench.page, "Regnskap 2024K2")).flat()).toContainEqual(
    expect.stringMatching(/^Ferdig · versjon 1/u),
  );
  expect((await readSheet(bench.page, "Logg")).flat()).toEqual(
    expect.arrayContaining(["Kari Nordmann", "Ferdigstilt"]),
  );
  expect(bench.complaints).toEqual([]);
  expect(await bench.page.evaluate(() => [...(window.workbench?.host.unsupported.keys() ?? [])])).toEqual([]);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TABLES } from "../../src/sheets";
import type { Workbench } from "../../src/workbench/page";
import { sidesCsv, unit4Csv } from "../readers/made/csv";
import { madeLedger } from "../readers/made/ledger";
import { saftPieces } from "../readers/made/saft";
import { timesFor, writeSaft } from "../readers/made/write";
import { readSheet, sheetNames } from "./read-sheet";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { FOCUS_HELPERS, violations } from "./violations";
import { settled } from "./settled";

// The import as its user does it: real files, the worker of the build under the server's policy, and what is then in the
// workbook. Without a mouse.
jest.setTimeout(180_000);

let stage: WorkbenchStage;
let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ledger-"));
  const ledger = madeLedger();
  writeFileSync(inFolder("made.xml"), [...saftPieces(ledger)].join(""));
  writeFileSync(inFolder("made.csv"), unit4Csv(ledger), "latin1");
  // As a body that heads its columns in its own way: nothing can know where the account is.
  writeFileSync(inFolder("own.csv"), unit4Csv(ledger).replace(";Konto;", ";Art;"), "latin1");
  writeFileSync(inFolder("minus.csv"), sidesCsv(ledger, "signed columns"));
  const quarter = { ...ledger, vouchers: ledger.vouchers.filter(({ period }) => period >= 4) };
  writeFileSync(inFolder("kvartal.csv"), unit4Csv(quarter));
  stage = await setStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

async function choose({ page, pane }: OpenWorkbench, ...files: readonly string[]): Promise<void> {
  const button = pane.getByRole("button", { name: "Velg filer …" });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.press("Enter")]);
  await chooser.setFiles(files.map(inFolder));
}

async function openPanel(options: Parameters<WorkbenchStage["open"]>[0] = {}): Promise<OpenWorkbench> {
  const bench = await stage.open(options);
  await bench.pane.getByRole("button", { name: "2 Tall" }).press("Enter");
  await bench.pane.getByRole("button", { name: "Velg filer …" }).waitFor();
  return bench;
}

const SUMS = [
  ["Fra deltakerinstitusjoner", "−30 435 000", "30 435 000"],
  ["IGELU medlemskap", "−240 000", "240 000"],
  ["Fra oppsparte midler", "−3 650 000", "3 650 000"],
  ["Overføring fra 2023", "−3 488 000", "3 488 000"],
  ["Lønn inkl overhead", "8 274 000", "8 274 000"],
  ["Driftskjøp/lisenser/annen leiekostnad/drift", "9 541 000", "9 541 000"],
  ["Reiser, kurs møter", "227 000", "227 000"],
  ["IGELU-medlemskap", "226 000", "226 000"],
  ["Utenfor rapporten", "19 545 000", "19 545 000"],
  ["Sum", "0", ""],
];

async function sums({ pane }: OpenWorkbench): Promise<string[][]> {
  const table = pane.getByRole("table", { name: "Sum per post, i kroner" });
  await table.waitFor();
  const rows = await table.locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator("th, td").allTextContents()).map((text) => text.replaceAll("\u00a0", " ")),
    ),
  );
}

test("SAF-T is read to the board's actuals, imported, and read back; its CSV then changes nothing", async () => {
  const bench = await openPanel();
  const { page, pane } = bench;
  await choose(bench, "made.xml");
  await pane.getByRole("status").getByText("275 posteringer er lest. Perioder: 2024:\u00a01\u20116.").waitFor();
  expect(await sums(bench)).toEqual(SUMS);
  await pane.getByText("SAF-T Regnskap 1.30").waitFor();

  await pane.getByText(/^Hovedbok har 0 linjer nå/u).waitFor();
  await pane.getByRole("button", { name: "Importer til Hovedbok" }).press("Enter");
  await pane.getByRole("status").getByText("275 posteringer er importert.").waitFor();
  await pane.getByText("Hovedbok har disse summene allerede.").waitFor();
  const [, , , head = [], ...rows] = await readSheet(page, "Hovedbok");
  const [line, amount] = [head.indexOf("Post"), head.indexOf("Beløp")];
  const onLine = (key: string): number =>
    rows.filter((row) => row[line] === key).reduce((sum, row) => sum + Math.round(100 * Number(row[amount])), 0) / 100;
  expect(["lonn", "drift", "reise", "igelu"].map(onLine)).toEqual([8_274_000, 9_541_000, 227_000, 226_000]);

  await choose(bench, "made.csv");
  await pane.getByText("Tabell i tekst (CSV), overskrifter i rad 1").waitFor();
  expect(await sums(bench)).toEqual(SUMS);
  await pane.getByText("Hovedbok har disse summene allerede.").waitFor();
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
  await page.context().close();
});

test("a ledger with more rows than the sheet has left says so, and is imported by account alone with the same sums", async () => {
  const bench = await openPanel();
  const { page, pane } = bench;
  await withRoomFor(bench, ROOM);
  await choose(bench, "made.xml");
  await pane
    .getByText(/^Arket har plass til 120 linjer, og dette er 230\. Uten kostnadssted og prosjekt blir det 109;/u)
    .waitFor();
  expect(await pane.getByRole("button", { name: "Importer til Hovedbok" }).count()).toBe(0);
  await pane.getByRole("button", { name: "Importer uten kostnadssted og prosjekt" }).press("Enter");
  await pane.getByRole("status").getByText("275 posteringer er importert.").waitFor();
  await pane.getByText("Hovedbok har disse summene allerede.").waitFor();
  const rows = await bookRows(bench);
  expect(rows.length).toBeLessThanOrEqual(ROOM);
  expect(rows.filter(([, , , , costCentre, project]) => costCentre !== "" || project !== "")).toEqual([]);
  const onLine = (key: string): number =>
    rows.filter((row) => row[6] === key).reduce((sum, row) => sum + Math.round(100 * Number(row[8])), 0) / 100;
  expect(["lonn", "drift", "reise", "igelu"].map(onLine)).toEqual([8_274_000, 9_541_000, 227_000, 226_000]);
  expect((await readSheet(page, "Logg")).flat().join()).toContain("uten kostnadssted og prosjekt");
  expect(bench.complaints).toEqual([]);
  await page.context().close();
});

const ROOM = 120;

/** A *Hovedbok* that its user has moved so far down that only some rows are left below it. */
async function withRoomFor({ page, pane }: OpenWorkbench, rows: number): Promise<void> {
  await pane.evaluate(
    ({ head, from }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Hovedbok");
        const range = sheet.getRangeByIndexes(from, 0, 2, head.length);
        range.values = [head, head.map(() => "")];
        sheet.tables.add(range, true).name = "Hovedbok";
        await context.sync();
      }),
    { head: [...TABLES.Hovedbok], from: 1_048_576 - rows - 1 },
  );
  await settled(page);
}

const bookRows = ({ pane }: OpenWorkbench): Promise<unknown[][]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Hovedbok").getDataBodyRange().load("values");
      await context.sync();
      return body.values as unknown[][];
    }),
  );

test("Poster takes its actuals from the ledger, and gets what was typed back", async () => {
  const bench = await openPanel();
  const { page, pane } = bench;
  await choose(bench, "made.xml");
  const importing = pane.getByRole("button", { name: "Importer til Hovedbok" });
  await pane.getByText(/^Hovedbok har 0 linjer nå/u).waitFor();
  await importing.press("Enter");
  await pane.getByRole("status").getByText("275 posteringer er importert.").waitFor();
  await pane.getByRole("button", { name: "Hent regnskap fra hovedboken" }).press("Enter");
  await pane
    .getByRole("status")
    .getByText(/linjer i Poster henter regnskapet fra Hovedbok/u)
    .waitFor();
  const cells = async (key: string) => (await readSheet(page, "Poster")).find(([found]) => found === key) ?? [];
  const actual = async () => (await cells("lonn"))[2];
  expect(await actual()).toBe(8274);
  const back = pane.getByRole("button", { name: "Bruk det som var skrevet" });
  // One line alone goes back, and the others stay; then all of them.
  await pane.getByRole("checkbox", { name: "Alle linjer" }).press("Space");
  await pane
    .getByRole("checkbox", { name: /^Reiser, kurs møter \(hentes fra Hovedbok\), skrevet 227/u })
    .press("Space");
  await back.press("Enter");
  await pane.getByRole("checkbox", { name: /^Reiser, kurs møter \(skrevet\), skrevet 227/u }).waitFor();
  expect([(await cells("reise"))[14], (await cells("lonn"))[14]]).toEqual(["manuelt", "hovedbok"]);
  await pane.getByRole("checkbox", { name: "Alle linjer" }).press("Space");
  await back.press("Enter");
  await pane
    .getByRole("status")
    .getByText(/har igjen det regnskapet som var skrevet/u)
    .waitFor();
  expect(await actual()).toBe(8274);
  expect(bench.complaints).toEqual([]);
  await page.context().close();
});

test("a column that nothing recognises is chosen from the list, and remembered for the next file", async () => {
  const bench = await openPanel();
  const { page, pane } = bench;
  await choose(bench, "own.csv");
  await pane.getByText(/own\.csv har ingen kolonne for konto/u).waitFor();
  await pane.getByRole("combobox", { name: "Konto", exact: true }).selectOption("Art");
  expect(await sums(bench)).toEqual(SUMS);
  // Another file in between, so that what is seen afterwards is not what stood there already.
  await choose(bench, "made.xml");
  await pane.getByText("SAF-T Regnskap 1.30").waitFor();
  await choose(bench, "own.csv");
  await pane.getByText("Tabell i tekst (CSV), overskrifter i rad 1").waitFor();
  expect(await sums(bench)).toEqual(SUMS);
  expect(bench.complaints).toEqual([]);
  await page.context().close();
});

test("credits with a minus are reported, read otherwise as chosen, and as recognised again when that is forgotten", async () => {
  const bench = await openPanel();
  const { page, pane } = bench;
  await choose(bench, "minus.csv");
  await pane.getByText(/BIB-129 minus\.csv, rad \d+, kolonnen Kredit: .* Minus er lest som kredit\./u).waitFor();
  expect(await sums(bench)).toEqual(SUMS);
  await pane.getByRole("button", { name: "Rett det som er forstått feil" }).press("Enter");
  await pane.getByRole("combobox", { name: "Fortegn i kredit" }).selectOption("unsigned");
  await pane.getByText(/BIB-129 .* men du har valgt kredit «uten fortegn»\./u).waitFor();
  expect((await sums(bench)).at(-1)?.[1]).not.toBe("0");
  await pane.getByRole("button", { name: "Glem rettelsene" }).press("Enter");
  await pane.getByText(/BIB-129 .* Minus er lest som kredit\./u).waitFor();
  expect(await sums(bench)).toEqual(SUMS);
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
  await page.context().close();
});

test("a quarter beside the half-year it is in is reported with what would be counted twice, and is not imported", async () => {
  const bench = await openPanel();
  const { page, pane } = bench;
  await choose(bench, "made.csv", "kvartal.csv");
  await pane.getByText(/BIB-133 made\.csv og kvartal\.csv har \d+ posteringer felles i 2024-04–2024-06/u).waitFor();
  const importing = pane.getByRole("button", { name: "Importer til Hovedbok" });
  expect(await importing.getAttribute("aria-disabled")).toBe("true");
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
  await page.context().close();
});

test("rules that are edited in the sheet move amounts in the table before anything is written", async () => {
  const bench = await openPanel();
  const { page, pane } = bench;
  await choose(bench, "made.xml");
  expect(await sums(bench)).toEqual(SUMS);
  await pane.getByRole("button", { name: "Lag Kontoregler" }).press("Enter");
  await pane
    .getByRole("status")
    .getByText(/^Arket Kontoregler er laget/u)
    .waitFor();
  await page.evaluate(() => {
    const { api } = window.workbench as Workbench;
    const sheet = api.getActiveWorkbook()?.getSheetByName("Kontoregler");
    const rows = (sheet?.getDataRange().getRawValues() ?? []) as unknown[][];
    const row = rows.findIndex((cells) => cells[1] === "713-716");
    const column = rows.find((cells) => cells.includes("Kontoer"))?.indexOf("Post") ?? -1;
    sheet?.getRange(row, column).setValue("drift");
  });
  await settled(page);
  await pane.getByText(/^Reglene er endret siden filene ble lest/u).waitFor();
  const moved = (await sums(bench)).filter(([, , , change]) => change !== "");
  expect(moved.map(([name]) => name)).toEqual(["Driftskjøp/lisenser/annen leiekostnad/drift", "Reiser, kurs møter"]);
  const [up = "", down = ""] = moved.map(([, , , change]) => change);
  expect(down).toBe(`−${up}`);
  expect(await sheetNames(page)).not.toContain("Hovedbok");
  expect(bench.complaints).toEqual([]);
  await page.context().close();
});

test("a big file tells how far it is, and is stopped half way", async () => {
  writeSaft(inFolder("big.xml"), timesFor(60));
  const bench = await openPanel();
  const { pane } = bench;
  await choose(bench, "big.xml");
  const bar = pane.getByRole("progressbar", { name: /^Leser regnskapet, [1-9]\d? %$/u });
  await bar.waitFor();
  await pane.getByRole("button", { name: "Avbryt" }).press("Enter");
  await pane.getByRole("status").getByText("Lesingen er avbrutt. Ingenting er endret.").waitFor();
  expect(await pane.getByRole("table").count()).toBe(0);
  expect(bench.complaints).toEqual([]);
  await bench.page.context().close();
});

test.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["a contrast theme", { forcedColors: "active" }],
] as const)("at 320 pixels, %s: nothing for axe to find, and no wider than the pane", async (_look, look) => {
  const bench = await openPanel({ viewport: { width: 1100, height: 900 }, ...look });
  const { page, pane } = bench;
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>("iframe[name=pane]");
    if (frame) frame.style.width = "320px";
  });
  await choose(bench, "made.csv");
  await pane.getByText(/^Hovedbok har 0 linjer nå/u).waitFor();
  await pane.getByRole("button", { name: "Rett det som er forstått feil" }).press("Enter");
  await pane.getByRole("button", { name: /^Hva hver av de/u }).press("Enter");
  await pane.getByRole("button", { name: "Importer til Hovedbok" }).press("Enter");
  await pane.getByRole("checkbox", { name: "Alle linjer" }).waitFor();
  expect(await violations(pane, [FOCUS_HELPERS])).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  );
  await page.context().close();
});

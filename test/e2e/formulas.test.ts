import type { Workbench } from "../../src/workbench/page";
import { find, readSheet, selectCells } from "./read-sheet";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { FOCUS_HELPERS, violations } from "./violations";
import { settled } from "./settled";

// The two panels of step 2, pressed to the end as their user does, without a mouse.
jest.setTimeout(120_000);

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const held = ({ page }: OpenWorkbench, sheet: string, address: string) =>
  page.evaluate(
    ([name, cells]) => {
      const range = (window.workbench as Workbench).api.getActiveWorkbook()?.getSheetByName(name)?.getRange(cells);
      return [range?.getFormula(), range?.getDisplayValues().flat()];
    },
    [sheet, address] as const,
  );

/** Selects cells for an argument, and waits until its field has them: a user sees that too before going on. */
async function takeFor(bench: OpenWorkbench, argument: string, address: string): Promise<void> {
  await selectCells(bench.page, "Poster", address);
  await bench.pane.getByRole("button", { name: `Bruk markert celle som ${argument}` }).press("Enter");
  await bench.page.waitForFunction((cells) => {
    const frame = document.querySelector<HTMLIFrameElement>("iframe[name=pane]");
    return [...(frame?.contentDocument?.querySelectorAll("input") ?? [])].some(({ value }) => value === cells);
  }, `=${address}`);
}

/** Opens step 2 and fills in a forecast of three lines, to stand in a cell of Poster. */
async function fillForecast(bench: OpenWorkbench, target: string): Promise<void> {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "3 Prognose og formler" }).press("Enter");
  await selectCells(bench.page, "Poster", target);
  await pane.getByRole("combobox", { name: "Hva skal regnes ut?" }).focus();
  await page.keyboard.type("Prog");
  await pane.getByText(`Settes inn i Poster!${target}`).waitFor();
  await takeFor(bench, "regnskap", "C9:C11");
  await takeFor(bench, "budsjett", "D9:D11");
  await pane.getByRole("textbox", { name: "periode" }).fill("K2");
}

test("a formula is filled from cells, previewed with its explanation, and written", async () => {
  const bench = await stage.open();
  await fillForecast(bench, "C16");
  const preview = bench.pane.getByRole("region", { name: "Forhåndsvisning" });
  await preview.getByText(/^17\s659; 18\s642,5; 527$/u).waitFor();
  await preview.getByText("Fyller 3 × 1 celler.").waitFor();
  await preview
    .getByText(/^prognose etter metoden = regnskap \+ restbudsjett = 8\s274 \+ 9\s385 = 17\s659$/u)
    .waitFor();
  expect(await held(bench, "Poster", "C16")).toEqual(["", [""]]);

  await preview.getByRole("button", { name: "Sett inn i Poster!C16" }).press("Enter");
  await bench.pane.getByRole("status").getByText("Formelen står i Poster, celle C16.").waitFor();
  await settled(bench.page);
  expect(await held(bench, "Poster", "C16:C18")).toEqual([
    '=BIBSYS.PROGNOSIS(C9:C11,D9:D11,"K2")',
    ["17659", "18642.5", "527"],
  ]);
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
  await bench.page.context().close();
});

test("what would be overwritten is said first: a filled cell is asked about, a blocked answer is not written", async () => {
  const bench = await stage.open();
  await fillForecast(bench, "B14");
  const preview = bench.pane.getByRole("region", { name: "Forhåndsvisning" });
  const insert = preview.getByRole("button", { name: /^Sett inn i/u });
  await bench.page.evaluate(() => {
    const sheet = (window.workbench as Workbench).api.getActiveWorkbook()?.getSheetByName("Poster");
    sheet?.getRange("B14").setValue("Min notis");
    sheet?.getRange("B16").setValue("Mitt");
  });
  await preview.getByText("B14 er ikke tom. Der står nå: Min notis. Det blir borte.").waitFor();
  await preview.getByText(/B16/u).first().waitFor();
  await preview.getByRole("checkbox", { name: "Ja, erstatt det som står der" }).press("Space");
  expect(await insert.getAttribute("aria-disabled")).toBe("true");
  await bench.page.evaluate(() => {
    (window.workbench as Workbench).api.getActiveWorkbook()?.getSheetByName("Poster")?.getRange("B16").setValue("");
  });
  await preview.getByText(/B16/u).first().waitFor({ state: "detached" });
  await insert.press("Enter");
  await bench.pane.getByRole("status").getByText("Formelen står i Poster, celle B14.").waitFor();
  await bench.page.context().close();
});

test("a figure of a report is explained down to what was typed, and its places are gone to", async () => {
  const bench = await stage.open();
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "Regnskapsrapport" }).first().press("Enter");
  await pane.getByRole("status").getByText("er laget").waitFor();
  await settled(bench.page);
  const cell = `D${find(await readSheet(page, "Regnskap 2024K2"), "Kostnader totalt").row + 1}`;
  await pane.getByRole("button", { name: "3 Prognose og formler" }).press("Enter");
  await selectCells(bench.page, "Regnskap 2024K2", cell);
  await pane.getByRole("button", { name: `Forklar Regnskap 2024K2!${cell}` }).press("Enter");

  const panel = pane.getByRole("region", { name: "Forklar cellen" });
  const open = async (name: RegExp): Promise<void> => {
    await panel.getByRole("button", { name, expanded: false }).first().press("Enter");
  };
  await panel.getByText("Summen av cellene under.").waitFor();
  await open(/^Lønn inkl overhead = 17\s770$/u);
  await open(/^Poster, linjen «Lønn inkl overhead», kolonnen Prognose = 17\s770$/u);
  await panel.getByText("Kilde: BIB-2024/30, vurdering").waitFor();
  await panel.getByText(/^justering = −1\s000$/u).waitFor();
  await panel.getByRole("button", { name: /^Gå til Poster!I9/u }).press("Enter");
  await page.waitForFunction(() => {
    const sheet = window.workbench?.api.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getSheetName() === "Poster" && sheet.getActiveRange()?.getA1Notation() === "I9";
  });

  await selectCells(bench.page, "Poster", "B20");
  await pane.getByRole("button", { name: "Forklar Poster!B20" }).press("Enter");
  await panel.getByText("Cellen er tom.").waitFor();

  // A cell that fails says why; one that only shows another's error leads there.
  await page.evaluate(() => {
    const sheet = (window.workbench as Workbench).api.getActiveWorkbook()?.getSheetByName("Poster");
    sheet?.getRange("B21").setValue("=D9/0");
    sheet?.getRange("B22").setValue("=B21*2");
  });
  await settled(bench.page);
  await selectCells(bench.page, "Poster", "B22");
  await pane.getByRole("button", { name: "Forklar Poster!B22" }).press("Enter");
  await panel.getByText(/^Feilen #DIV\/0! kommer fra /u).waitFor();
  await open(/= #DIV\/0!$/u);
  await panel.getByText(/^Cellen viser feilen #DIV\/0!\. Formelen deler på null/u).waitFor();
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
  await page.context().close();
});

test.each([
  ["light", "Bokmål"],
  ["dark", "Nynorsk"],
  ["light", "English"],
] as const)("at 320 pixels, %s and in %s, both panels are accessible and fit", async (colorScheme, language) => {
  const bench = await stage.open({ viewport: { width: 320, height: 900 }, colorScheme });
  await fillForecast(bench, "C16");
  await bench.pane.getByRole("button", { name: "Forklar Poster!D9" }).press("Enter");
  await bench.pane.getByRole("region", { name: "Forklar cellen" }).getByText("Skrevet inn").first().waitFor();
  await bench.pane.getByRole("combobox").first().selectOption({ label: language });
  expect(await violations(bench.pane, [FOCUS_HELPERS])).toEqual([]);
  const overflow = (): Promise<number> => bench.pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await bench.page.context().close();
});

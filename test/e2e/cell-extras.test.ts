import type { Frame, Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { violations } from "./violations";
import { settled } from "./settled";

jest.setTimeout(90_000);

let stage: WorkbenchStage;
let bench: OpenWorkbench;

beforeAll(async () => {
  stage = await setStage();
  bench = await stage.open({ query: "?empty" });
  await bench.pane.evaluate(prepare);
  await bench.page.evaluate(() => {
    const { host } = window.workbench as Workbench;
    host.workbook.worksheets.getFirst().notes.add("E4", "Budsjettet er vedtatt i desember.");
  });
  await settled(bench.page);
});

afterAll(() => stage.close());

/** What an add-in does, in its own frame: a list to choose from, what is said of it, and links. */
async function prepare(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:B3").values = [["rest"], ["budsjett"]];
    const { dataValidation } = sheet.getRange("B2:B3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "rest,budsjett,regnskap" } };
    dataValidation.prompt = { showPrompt: true, title: "Metode", message: "Hvordan året regnes ut." };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Ukjent", message: "Velg en av metodene." };
    context.workbook.worksheets.add("Poster").getRange("D60").values = [["her"]];
    sheet.getRange("A8").hyperlink = {
      documentReference: "'Poster'!D60",
      textToDisplay: "Til posten",
      screenTip: "Gå til cellen",
    };
    sheet.getRange("A9").hyperlink = { documentReference: "'Borte'!A1", textToDisplay: "Brutt" };
    await context.sync();
  });
}

/** The middle of a cell of the sheet that is shown, or a place near its right edge, where a list opens. */
async function pointIn(page: Page, address: string, isRight = false): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([name, right]) => {
      const rectangle = (window.workbench as Workbench).api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange(name)
        .getCellRect();
      const canvas = document.querySelector("#sheet canvas[id^=univer-sheet-main]")?.getBoundingClientRect();
      if (!rectangle || !canvas) throw new Error("Nothing is drawn.");
      const { x, y, width, height } = rectangle;
      return { x: canvas.x + (right ? x + width - 10 : x + width / 2), y: canvas.y + y + height / 2 };
    },
    [address, isRight] as const,
  );
}

async function clickCell(page: Page, address: string, isRight = false): Promise<void> {
  const { x, y } = await pointIn(page, address, isRight);
  await page.mouse.click(x, y);
}

async function restOn(page: Page, address: string): Promise<void> {
  const { x, y } = await pointIn(page, address);
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 5 });
}

const valueOf = (page: Page, address: string): Promise<unknown> =>
  page.evaluate((name) => {
    const { host } = window.workbench as Workbench;
    return host.workbook.worksheets.getFirst().getRange(name).values?.[0]?.[0];
  }, address);

const chosen = (pane: Frame): Promise<string> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );

test("a list opens in its cell, and what is chosen is written", async () => {
  await clickCell(bench.page, "B2", true);
  await bench.page.getByText("regnskap", { exact: true }).click();
  await bench.page.waitForFunction(
    () => window.workbench?.host.workbook.worksheets.getFirst().getRange("B2").values?.[0]?.[0] === "regnskap",
  );
});

test("the chosen cell says what it wants", async () => {
  await clickCell(bench.page, "D12");
  await bench.page.getByRole("status").filter({ hasText: "Hvordan året" }).waitFor({ state: "hidden" });
  await clickCell(bench.page, "B3");
  await bench.page.getByRole("status").filter({ hasText: "Hvordan året regnes ut." }).waitFor();
  expect(await chosen(bench.pane)).toBe("'Ark1'!B3");
});

test("a strict list refuses what is not in it", async () => {
  await clickCell(bench.page, "B3");
  await bench.page.keyboard.type("gjetning");
  await bench.page.keyboard.press("Enter");
  await bench.page.getByText("Velg en av metodene.").waitFor();
  await bench.page.getByRole("button", { name: "OK" }).click();
  await bench.page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await valueOf(bench.page, "B3")).toBe("budsjett");
});

test("a note shows when the pointer rests on its cell", async () => {
  await clickCell(bench.page, "H20");
  await restOn(bench.page, "E4");
  const note = bench.page.locator("[data-u-comp=note-textarea]");
  await note.waitFor();
  expect(await note.inputValue()).toBe("Budsjettet er vedtatt i desember.");
});

test("a link says where it leads, and goes there when it is clicked", async () => {
  await restOn(bench.page, "A8");
  await bench.page.getByText("Gå til cellen").waitFor();
  await clickCell(bench.page, "A8");
  await bench.page.waitForFunction(
    () => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === "Poster",
  );
  expect(await chosen(bench.pane)).toBe("Poster!D60");
});

test("the add-in goes to a cell, and the user sees it chosen", async () => {
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A9").select();
      await context.sync();
    }),
  );
  await bench.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === "A9",
  );
});

test("a link to nowhere says so, and goes nowhere", async () => {
  await clickCell(bench.page, "A9");
  await bench.page.getByText("Lenken fører til 'Borte'!A1, som ikke finnes").waitFor();
  expect(await chosen(bench.pane)).toBe("'Ark1'!A9");
});

test("a row is as high as its text, also when that changes, unless its height is set", async () => {
  const height = (): Promise<number | undefined> =>
    bench.page.evaluate(() => window.workbench?.host.workbook.worksheets.getFirst().grid.rowHeight(29));
  const write = (text: string, rowHeight?: number): Promise<void> =>
    bench.pane.evaluate(
      ([typed, points]) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getFirst().getRange("A30");
          cell.values = [[typed]];
          cell.format.wrapText = true;
          cell.format.autofitRows();
          if (points !== undefined) cell.format.rowHeight = points;
          await context.sync();
        }),
      [text, rowHeight] as const,
    );
  const heightBecomes = (test: "above" | "is", points: number): Promise<unknown> =>
    bench.page.waitForFunction(
      ([how, wanted]) => {
        const now = window.workbench?.host.workbook.worksheets.getFirst().grid.rowHeight(29) ?? 0;
        return how === "above" ? now > wanted : now === wanted;
      },
      [test, points] as const,
    );
  await write("Kort");
  const oneLine = (await height()) ?? 0;
  await write("En lang begrunnelse som brytes over flere linjer i en smal kolonne");
  await heightBecomes("above", oneLine * 2);
  await write("En lang begrunnelse som brytes over flere linjer i en smal kolonne", 30);
  await heightBecomes("is", 30);
  await write("Kort");
  await heightBecomes("is", oneLine);
});

test("all of it is accessible, and nothing has complained", async () => {
  await clickCell(bench.page, "B2");
  expect(await violations(bench.page.mainFrame(), [])).toEqual([]);
  expect([bench.complaints, bench.foreign]).toEqual([[], []]);
});

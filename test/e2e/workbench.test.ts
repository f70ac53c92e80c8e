import { BOARD_FRAME } from "../example";
import { activeSheet, amounts, find, readSheet, sheetNames, typeInto } from "./read-sheet";
import { setStage, type OpenWorkbench, type WorkbenchStage } from "./open-workbench";
import { violations } from "./violations";

jest.setTimeout(90_000);

let stage: WorkbenchStage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

describe("a newcomer opens the workbench", () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await stage.open();
  });

  afterAll(() => bench.page.context().close());

  test("and sees the board paper's lines, calculated", async () => {
    expect(await sheetNames(bench.page)).toEqual(expect.arrayContaining(["Oppsett", "Poster", "Forutsetninger"]));
    expect(await activeSheet(bench.page)).toBe("Poster");
    const cells = await readSheet(bench.page, "Poster");
    expect(amounts(cells)).toEqual(expect.arrayContaining([8274, 18770, 17770, 17833, 600, 226]));
    expect(cells.flat().filter((cell) => typeof cell === "string" && /^#[A-ZÆØÅ/0]+[!?]?$/.test(cell))).toEqual([]);
  });

  test("presses Regnskapsrapport and gets BIB-2024/30", async () => {
    await bench.pane.getByRole("button", { name: "Regnskapsrapport" }).click();
    await bench.page.waitForFunction(
      () => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === "Regnskap 2024K2",
    );
    expect(amounts(await readSheet(bench.page, "Regnskap 2024K2"))).toEqual(
      expect.arrayContaining([17770, 17833, 600, 226, 18659, 36429, 1384]),
    );
  });

  test("presses Budsjettramme neste år and gets BIB-2024/31", async () => {
    await bench.pane.getByRole("button", { name: "Budsjettramme neste år" }).click();
    await bench.page.waitForFunction(
      () => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === "Ramme 2025",
    );
    expect(amounts(await readSheet(bench.page, "Ramme 2025"))).toEqual(
      expect.arrayContaining([...BOARD_FRAME, 38947.39, 34358.19]),
    );
  });

  test("types a new actual in Poster, and the report follows", async () => {
    const poster = await readSheet(bench.page, "Poster");
    const salary = find(poster, 8274);
    expect(amounts(await readSheet(bench.page, "Regnskap 2024K2"))).not.toContain(8300);
    await typeInto(bench.page, "Poster", salary, "8300");
    await bench.page.waitForFunction(
      ({ row, column }) =>
        window.workbench?.api.getActiveWorkbook()?.getSheetByName("Poster")?.getRange(row, column).getRawValue() ===
        8300,
      salary,
    );
    expect(amounts(await readSheet(bench.page, "Regnskap 2024K2"))).toContain(8300);
  });

  test("and nothing has left the machine, nothing has complained, nothing was asked that the host lacks", async () => {
    expect(bench.foreign).toEqual([]);
    expect(bench.complaints).toEqual([]);
    expect(await bench.page.evaluate(() => [...(window.workbench?.host.unsupported.keys() ?? [])])).toEqual([]);
  });
});

describe("the ribbon", () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await stage.open();
  });

  afterAll(() => bench.page.context().close());

  test("makes the same report as the pane", async () => {
    await bench.page.getByRole("toolbar").getByRole("button", { name: "Regnskapsrapport" }).click();
    await bench.page.waitForFunction(
      () => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === "Regnskap 2024K2",
    );
    expect(amounts(await readSheet(bench.page, "Regnskap 2024K2"))).toContain(36429);
  });

  test("hides the pane and shows it again, still running", async () => {
    const toggle = bench.page.locator('#ribbon button[aria-pressed="true"]');
    await toggle.click();
    expect(await bench.page.locator("#pane").isVisible()).toBe(false);
    await bench.page.locator('#ribbon button[aria-pressed="false"]').click();
    expect(await bench.pane.getByRole("button", { name: "Regnskapsrapport" }).isVisible()).toBe(true);
  });
});

test("F6 goes from ribbon to spreadsheet to pane and round, as in Excel", async () => {
  const { page, pane } = await stage.open({ query: "?empty" });
  const here = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.closest("#ribbon, #sheet, #pane")?.id);
  await page.locator("#ribbon button").first().focus();
  const visited: (string | undefined)[] = [];
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press("F6");
    visited.push(await here());
  }
  await page.keyboard.press("Shift+F6");
  visited.push(await here());
  await pane.locator("body").press("F6");
  visited.push(await here());
  expect(visited).toEqual(["sheet", "pane", "ribbon", "pane", "ribbon"]);
  await page.context().close();
});

test("?empty starts with an empty workbook, as Excel does", async () => {
  const { page } = await stage.open({ query: "?empty" });
  expect(await sheetNames(page)).toEqual(["Ark1"]);
  await page.context().close();
});

test("?lang=nn-NO: the ribbon speaks nynorsk", async () => {
  const { page } = await stage.open({ query: "?lang=nn-NO&empty" });
  expect(await page.getByRole("toolbar").getByRole("button", { name: "Rekneskapsrapport" }).isVisible()).toBe(true);
  await page.context().close();
});

test("the page around the spreadsheet is accessible", async () => {
  const { page } = await stage.open();
  expect(await violations(page.mainFrame(), [])).toEqual([]);
  await page.context().close();
});

import { setUpWorkbook } from "../../../src/excel/setup/setUpWorkbook";
import type { Headless } from "../../../src/workbench/headless";
import { meet } from "../secondUser";
import { workbookAsItIs } from "../wholeWorkbook";
import { openWorkbook } from "../workbook";

let bench: Headless;
/** All that a set-up makes, but for two columns of *Poster* and a line of *Oppsett*. */
beforeEach(async () => {
  bench = await openWorkbook();
  await setUpWorkbook("nb");
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    const { columns } = tables.getItem("Poster");
    columns.getItem("Manuelt regnskap").delete();
    columns.getItem("Regnskap fra").delete();
    const rows = tables.getItem("Oppsett").rows.load("count");
    await context.sync();
    rows.getItemAt(rows.count - 1).delete();
    await context.sync();
  });
});
afterEach(() => bench.dispose());

const tableOf = (name: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

/** An edit before the writing request of a set-up. */
async function withEdit(edit: (tables: Excel.TableCollection) => void) {
  let theirs: unknown;
  bench.host.traffic.resetCount();
  bench.host.traffic.beforeRequest(2, async () => {
    await Excel.run(async (context) => {
      edit(context.workbook.tables);
      await context.sync();
    });
    theirs = await workbookAsItIs();
  });
  const { sheet, findings } = await setUpWorkbook("nb");
  bench.host.traffic.resetCount();
  return { told: [sheet, findings.map(({ code }) => code)], theirs };
}

const CHANGED = [undefined, ["changed-meanwhile"]];

test("a column that a colleague adds meanwhile stays, and those of the request go", async () => {
  const { told, theirs } = await withEdit((tables) => {
    const added = tables.getItem("Poster").columns.add(undefined, undefined, "Regnskap fra");
    added.getDataBodyRange().getCell(0, 0).values = [["hovedbok"]];
  });
  expect(told).toEqual(CHANGED);
  expect(await workbookAsItIs()).toEqual(theirs);
});

test("a line that a colleague puts in meanwhile stays where it is", async () => {
  const width = (await tableOf("Oppsett"))[0]?.length ?? 0;
  const line = Array.from({ length: width }, (_, at) => `Kollega ${at}`);
  const { told, theirs } = await withEdit((tables) => void tables.getItem("Oppsett").rows.add(1, [line]));
  expect(told).toEqual(CHANGED);
  expect(await workbookAsItIs()).toEqual(theirs);
});

test("two users who add the same parts: one adds them, the other is told", async () => {
  const { first, second } = await meet(
    bench,
    2,
    () => setUpWorkbook("nb"),
    () => setUpWorkbook("nb"),
  );
  expect(second).toMatchObject({ status: "fulfilled", value: { sheet: "Oppsett", findings: [] } });
  expect(first).toMatchObject({ status: "fulfilled", value: { findings: [{ code: "changed-meanwhile" }] } });
  const [header = []] = await tableOf("Poster");
  expect(header.filter((name) => name === "Regnskap fra")).toHaveLength(1);
  const keys = (await tableOf("Oppsett")).map(([key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
  await expect(setUpWorkbook("nb")).resolves.toMatchObject({
    findings: [],
    news: { nb: expect.stringMatching(/Ingenting er endret\.$/u) as string },
  });
});

test("a lost answer is looked up: the parts are added once, and told as added", async () => {
  bench.host.traffic.resetCount();
  bench.host.traffic.loseResponse(2);
  expect(await setUpWorkbook("nb")).toMatchObject({ sheet: "Oppsett", findings: [] });
  const [header = []] = await tableOf("Poster");
  expect(header.filter((name) => name === "Regnskap fra")).toHaveLength(1);
});

import { convertTexts, offerNumbers, runControl, takeNumbersBack } from "../../../src/excel/control";
import type { Conversion } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { workbookAsItIs } from "../wholeWorkbook";
import { openWorkbook, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await write("Ark1", "A1:B6", [
    ["Post", "Kr"],
    ["Lønn", "'8 274,50"],
    ["Drift", "'9.541"],
    ["Reiser", "'(226)"],
    ["Møter", "'12 (+3)"],
    ["Sum", 17589.5],
  ]);
  await edit((sheet) => {
    sheet.getRange("B2").numberFormat = [["@"]];
  });
});
afterEach(() => bench.dispose());

const edit = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Ark1"));
    await context.sync();
  });

/** What the button of the control's finding offers. */
async function offered(): Promise<Conversion> {
  const { numbers } = await offerNumbers({ sheet: "Ark1", cell: "B2" });
  if (numbers?.is !== "offered") throw new Error("nothing is offered");
  return numbers.conversion;
}

test("the control's finding leads to it: what becomes what is shown, and what is not sure is left", async () => {
  const { findings } = await runControl("nb");
  const found = findings.find(({ code }) => code === "numbers-as-text");
  expect(found?.facts).toMatchObject({ place: { in: "sheet", sheet: "Ark1", cell: "B2" } });
  const before = await workbookAsItIs();
  const { numbers, left } = await offered();
  expect(numbers.map(({ cell, text, number, shownAs }) => [cell, text, number, shownAs])).toEqual([
    ["B2", "8 274,50", 8274.5, "#,##0.00"],
    ["B3", "9.541", 9541, "General"],
    ["B4", "(226)", -226, "General"],
  ]);
  expect(left).toEqual([{ cell: "B5", text: "12 (+3)", why: "two-amounts" }]);
  expect(await workbookAsItIs()).toEqual(before);
});

test("texts become numbers that Excel counts with, and texts again", async () => {
  const before = await workbookAsItIs();
  const conversion = await offered();
  const { findings, news, numbers } = await convertTexts(conversion);
  expect([findings, news?.nb]).toEqual([[], "3 tekster i Ark1 er blitt tall. Kjør kontrollen på nytt."]);
  await write("Ark1", "D1", "=SUM(B2:B5)");
  expect(await valuesOf("Ark1", "B2:B5")).toEqual([[8274.5], [9541], [-226], ["12 (+3)"]]);
  expect(await valuesOf("Ark1", "D1")).toEqual([[17589.5]]);
  await edit((sheet) => sheet.getRange("D1").clear());
  if (!numbers) throw new Error("no way back");
  expect((await takeNumbersBack(numbers.conversion)).news?.nb).toBe("3 celler er tekst igjen.");
  expect(await workbookAsItIs()).toEqual(before);
});

test("a cell that somebody changes after the preview stops all of it, and is named", async () => {
  const conversion = await offered();
  await write("Ark1", "B3", 9500);
  const before = await workbookAsItIs();
  const { sheet, findings } = await convertTexts(conversion);
  expect([sheet, findings]).toEqual([
    undefined,
    [{ code: "target-changed", facts: { sheet: "Ark1", cell: "B3" }, severity: "error" }],
  ]);
  expect(await workbookAsItIs()).toEqual(before);
});

test("the way back leaves alone what has been changed since", async () => {
  const conversion = await offered();
  await convertTexts(conversion);
  await write("Ark1", "B3", 9500);
  const { news } = await takeNumbersBack(conversion);
  expect(news?.nb).toBe("2 celler er tekst igjen. 1 er endret siden, og er ikke rørt.");
  expect(await valuesOf("Ark1", "B2:B4")).toEqual([["8 274,50"], [9500], ["(226)"]]);
});

test("rows that were sorted since the preview are not written over", async () => {
  const conversion = await offered();
  await write("Ark1", "B2:B4", [["'9.541"], ["'(226)"], ["'8 274,50"]]);
  const before = await workbookAsItIs();
  expect((await convertTexts(conversion)).findings).not.toEqual([]);
  expect(await workbookAsItIs()).toEqual(before);
});

test("what a colleague types or sorts between the reading and the writing stays theirs, and all is as it was", async () => {
  const conversion = await offered();
  const sorted = [["'(226)"], ["'8 274,50"], ["'9.541"]];
  for (const edit of [
    () => write("Ark1", "B3", 9500),
    () => write("Ark1", "B4", "=9000+1"),
    () => write("Ark1", "B2:B4", sorted),
  ]) {
    await edit();
    const theirs = await workbookAsItIs();
    await write(
      "Ark1",
      "B2:B4",
      conversion.numbers.map(({ text }) => [`'${text}`]),
    );
    bench.host.traffic.resetCount();
    bench.host.traffic.beforeRequest(2, edit);
    const { sheet, findings } = await convertTexts(conversion);
    expect([sheet, findings]).toEqual([
      undefined,
      [{ code: "changed-meanwhile", facts: { sheet: "Ark1" }, severity: "error" }],
    ]);
    expect(await workbookAsItIs()).toEqual(theirs);
    await write(
      "Ark1",
      "B2:B4",
      conversion.numbers.map(({ text }) => [`'${text}`]),
    );
  }
});

test("the way back leaves alone what a colleague types while it writes", async () => {
  const conversion = await offered();
  await convertTexts(conversion);
  bench.host.traffic.resetCount();
  bench.host.traffic.beforeRequest(2, () => write("Ark1", "B3", 9500));
  expect((await takeNumbersBack(conversion)).findings).toEqual([
    { code: "changed-meanwhile", facts: { sheet: "Ark1" }, severity: "error" },
  ]);
  expect(await valuesOf("Ark1", "B2:B4")).toEqual([[8274.5], [9500], [-226]]);
});

test.each([0, 1])("a writing that Excel refuses after %i of its actions leaves every text as it was", async (done) => {
  const conversion = await offered();
  const before = await workbookAsItIs();
  bench.host.traffic.failRequest(2, { code: "GeneralException", afterActions: done });
  await expect(convertTexts(conversion)).rejects.toMatchObject({ name: "ExcelRefusal", leftBehind: [] });
  expect(await workbookAsItIs()).toEqual(before);
});

test("a protected sheet is refused before anything is written; a table that is gone is told", async () => {
  const conversion = await offered();
  await edit((sheet) => sheet.protection.protect());
  await expect(convertTexts(conversion)).rejects.toMatchObject({ code: "AccessDenied" });
  await edit((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A1:B6").clear();
  });
  expect((await offerNumbers({ sheet: "Ark1", cell: "B2" })).news?.nb).toContain("ingen tall som tekst der lenger");
});

test("a text of one reading decides for those of two; without one they stay, and so does a text from a formula", async () => {
  await write("Ark1", "B2:B5", [["'1.234"], ["'5.678"], ['="30 435"'], ["'12"]]);
  const unsure = await offered();
  expect(unsure.numbers.map(({ cell }) => cell)).toEqual(["B5"]);
  expect(unsure.left.map(({ cell, why }) => [cell, why])).toEqual([
    ["B2", "two-readings"],
    ["B3", "two-readings"],
    ["B4", "formula"],
  ]);
  await write("Ark1", "B5", "'12,5");
  expect((await offered()).numbers.map(({ number }) => number)).toEqual([1234, 5678, 12.5]);
});

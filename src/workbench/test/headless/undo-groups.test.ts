import { eachInNewWorkbook, refusal } from "./open";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** What the add-in once gave to every `Excel.run`. */
const GROUPED: Excel.RunOptions = { delayForCellEdit: true, mergeUndoGroup: true };

const run = (work: Work, options: Excel.RunOptions = GROUPED): Promise<void> =>
  Excel.run(options, async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });

const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const refused = async (work: Work): Promise<readonly unknown[]> => {
  const { code, location } = await refusal(run(work));
  return [code, location];
};

describe("on Windows and Mac", () => {
  const workbook = eachInNewWorkbook();

  test.each<[string, Work, string]>([
    ["a sheet's name", (sheet) => (sheet.name = "Regnskap"), "Worksheet.name"],
    ["a sheet's place", (sheet) => (sheet.position = 0), "Worksheet.position"],
    ["a sheet's visibility", (sheet) => (sheet.visibility = "Visible"), "Worksheet.visibility"],
    ["a sheet's name among more", (sheet) => sheet.set({ tabColor: "#ff0000", name: "Regnskap" }), "Worksheet.name"],
    ["to delete a sheet", (sheet) => sheet.delete(), "Worksheet.delete"],
    ["to protect a sheet", (sheet) => sheet.protection.protect(), "WorksheetProtection.protect"],
    ["to unprotect a sheet", (sheet) => sheet.protection.unprotect(), "WorksheetProtection.unprotect"],
  ])("a group refuses %s", async (_why, work, member) => {
    expect(await refused(work)).toEqual(["UndoNotSupported", member]);
  });

  test("what can be undone is done in a group, and the rest is done outside one", async () => {
    await run((sheet, { workbook: { worksheets } }) => {
      sheet.getRange("A1").values = [["Post"]];
      worksheets.add("Poster");
    });
    await run((sheet) => (sheet.name = "Oppsett"), { delayForCellEdit: true });
    expect(await sheetNames()).toEqual(["Oppsett", "Poster"]);
  });

  test("a group that is refused leaves a new sheet behind, which a way back in a group cannot delete", async () => {
    const made: Work = (_sheet, { workbook: { worksheets } }) => (worksheets.add("BIBSYS 1").name = "Regnskap");
    expect(await refused(made)).toEqual(["UndoNotSupported", "Worksheet.name"]);
    const putBack: Work = (_sheet, { workbook: { worksheets } }) => worksheets.getItem("BIBSYS 1").delete();
    expect(await refused(putBack)).toEqual(["UndoNotSupported", "Worksheet.delete"]);
    expect(await sheetNames()).toEqual(["Ark1", "BIBSYS 1"]);
    await run(putBack, {});
    expect(await sheetNames()).toEqual(["Ark1"]);
  });

  test("every request of the run is in the group, and no request of the next", async () => {
    const late = Excel.run(GROUPED, async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      sheet.name = `${sheet.name} 2`;
      await context.sync();
    });
    expect((await refusal(late)).code).toBe("UndoNotSupported");
    await run((sheet) => (sheet.name = "Oppsett"), {});
    expect(workbook().host.unsupported.size).toBe(0);
  });
});

describe("on the web", () => {
  eachInNewWorkbook([], { undo: "web" });

  test("a group refuses by the list of the web", async () => {
    await run((sheet) => {
      sheet.name = "Regnskap";
      sheet.position = 0;
    });
    expect(await refused((sheet) => sheet.delete())).toEqual(["UndoNotSupported", "Worksheet.delete"]);
    expect(await sheetNames()).toEqual(["Regnskap"]);
  });
});

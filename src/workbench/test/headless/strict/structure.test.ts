import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { eachInNewWorkbook, refusal } from "../open";

const workbook = eachInNewWorkbook();

const names = (): string[] =>
  workbook()
    .host.workbook.worksheets.items()
    .map((sheet) => sheet.name);

beforeEach(() =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add("Rapport");
    context.workbook.protection.protect();
    await context.sync();
  }),
);

const isProtected = (): Promise<boolean> =>
  Excel.run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    return protection.protected;
  });

test.each<[what: string, location: string, work: (sheets: Excel.WorksheetCollection) => void]>([
  ["a new sheet", "WorksheetCollection.add", (sheets) => void sheets.add("Ny")],
  ["a sheet that goes", "Worksheet.delete", (sheets) => sheets.getItem("Rapport").delete()],
  ["another name", "Worksheet.name", (sheets) => void (sheets.getItem("Rapport").name = "Regnskap")],
  ["another place", "Worksheet.position", (sheets) => void (sheets.getItem("Rapport").position = 0)],
  ["a sheet that hides", "Worksheet.visibility", (sheets) => void (sheets.getItem("Rapport").visibility = "Hidden")],
])("a protected structure refuses %s, and nothing is done", async (_what, location, work) => {
  const refused = Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
  expect(await refusal(refused)).toEqual({ code: "AccessDenied", location });
  expect(names()).toEqual(["Ark1", "Rapport"]);
  expect(workbook().host.workbook.worksheets.getItem("Rapport").visibility).toBe("Visible");
});

test("it keeps the user from it too, and leaves the cells open", async () => {
  const { commands, unitId } = workbook().host.workbook.grid.engine;
  const { id: subUnitId } = workbook().host.workbook.worksheets.getItem("Rapport");
  const done = [
    await commands.executeCommand(InsertSheetCommand.id, { unitId }),
    await commands.executeCommand(RemoveSheetCommand.id, { unitId, subUnitId }),
    await commands.executeCommand(SetWorksheetNameCommand.id, { unitId, subUnitId, name: "Regnskap" }),
  ];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Rapport").getRange("A1").values = [["skrevet"]];
    await context.sync();
  });
  expect([done, names()]).toEqual([
    [false, false, false],
    ["Ark1", "Rapport"],
  ]);
});

test("it is lifted again, and refuses to be put on twice", async () => {
  const twice = Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect((await refusal(twice)).code).toBe("AccessDenied");
  expect(await isProtected()).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect();
    context.workbook.worksheets.add("Ny");
    await context.sync();
  });
  expect([await isProtected(), names()]).toEqual([false, ["Ark1", "Rapport", "Ny"]]);
});

test("a password is asked for", async () => {
  const { protection } = workbook().host.workbook;
  protection.unprotect();
  protection.protect("hemmelig");
  const without = Excel.run(async (context) => {
    context.workbook.protection.unprotect("feil");
    await context.sync();
  });
  expect((await refusal(without)).code).toBe("InvalidArgument");
  protection.unprotect("hemmelig");
  expect(protection.protected).toBe(false);
});

test("a file keeps it, and a file without it lifts it", async () => {
  const file = await workbook().save();
  workbook().host.workbook.protection.unprotect();
  const open = await workbook().save();
  await workbook().open(file);
  expect([await isProtected(), names()]).toEqual([true, ["Ark1", "Rapport"]]);
  await workbook().open(open);
  expect([await isProtected(), names()]).toEqual([false, ["Ark1", "Rapport"]]);
});

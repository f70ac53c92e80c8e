import { eachInNewWorkbook, onSheet, refusal } from "./open";

const workbook = eachInNewWorkbook();

const names = (): string[] =>
  workbook()
    .host.workbook.worksheets.items()
    .map((sheet) => sheet.name);

test("a new workbook has one empty sheet, and a new sheet comes last and is not gone to", async () => {
  const active = await Excel.run(async (context) => {
    context.workbook.worksheets.add("Regnskap 2024K2");
    context.workbook.worksheets.add();
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
  expect([names(), active]).toEqual([["Ark1", "Regnskap 2024K2", "Ark3"], "Ark1"]);
});

test.each([
  // why                           name                                  code
  ["nothing", "", "InvalidArgument"],
  ["too long", "x".repeat(32), "InvalidArgument"],
  ["a character Excel keeps", "Regnskap 2024/K2", "InvalidArgument"],
  ["an apostrophe at its end", "Regnskap'", "InvalidArgument"],
  ["the name Excel keeps for itself", "history", "InvalidArgument"],
  ["in use, whatever its case", "ark1", "ItemAlreadyExists"],
])("a sheet's name is refused: %s", async (_why, name, code) => {
  const add = Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect((await refusal(add)).code).toBe(code);
  const rename = Excel.run(async (context) => {
    context.workbook.worksheets.add("Ny").name = name;
    await context.sync();
  });
  expect((await refusal(rename)).code).toBe(code);
  expect(names()).toEqual(["Ark1", "Ny"]);
});

test("a sheet has an id of its own, which survives a new name and finds it", async () => {
  const read = await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst().load("id");
    const sheet = context.workbook.worksheets.add("Regnskap 2024K2").load("id");
    await context.sync();
    sheet.name = "Rapport";
    const [byId, byName] = [sheet.id, "rapport"].map((key) =>
      context.workbook.worksheets.getItem(key).load("id, name"),
    );
    const byOldName = context.workbook.worksheets.getItemOrNullObject("Regnskap 2024K2");
    await context.sync();
    return { ids: [first.id, sheet.id, byId?.id, byName?.id], name: byId?.name, isGone: byOldName.isNullObject };
  });
  const [first, id, ...found] = read.ids;
  expect(first).toBe("{00000000-0001-0000-0000-000000000000}");
  expect(id).toMatch(/^\{00000000-0001-0000-0000-\d{12}\}$/);
  expect(first).not.toBe(id);
  expect({ ...read, ids: found }).toEqual({ ids: [id, id], name: "Rapport", isGone: true });
});

test("a missing sheet is an error, or a null object for who asks for that", async () => {
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mangler").getRange("A1").load("values");
    await context.sync();
  });
  expect(await refusal(missing)).toEqual({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Mangler");
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a report takes another's place: built beside it, the old deleted, the new named as the old", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Rapport").getRange("A1").values = [["gammel"]];
    const fresh = worksheets.add("Rapport ny");
    fresh.getRange("A1").values = [["ny"]];
    fresh.getRange("A2").formulas = [["='Rapport ny'!A1"]];
    worksheets.getItem("Rapport").delete();
    fresh.name = "Rapport";
    fresh.activate();
    await context.sync();
  });
  await workbook().host.settled();
  const sheet = workbook().host.workbook.worksheets.getItem("Rapport");
  expect([names(), sheet.getRange("A1:A2").values]).toEqual([
    ["Ark1", "Rapport"],
    [["ny"], ["ny"]],
  ]);
});

test("the last visible sheet cannot be deleted or hidden", async () => {
  expect((await refusal(onSheet((sheet) => sheet.delete()))).code).toBe("InvalidOperation");
  const hide = onSheet((sheet) => {
    sheet.visibility = "Hidden";
  });
  expect((await refusal(hide)).code).toBe("InvalidOperation");
});

test("the looks that a sheet is given are read back", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.set({ tabColor: "#1F6FEB", showGridlines: false });
    sheet.freezePanes.freezeAt("A1:B3");
    sheet.pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    sheet.load("tabColor,showGridlines");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    sheet.pageLayout.load("orientation,zoom,headersFooters/defaultForAllPages/centerFooter");
    await context.sync();
    const { pageLayout } = sheet;
    return [
      [sheet.tabColor, sheet.showGridlines, frozen.address, titles.address],
      [pageLayout.orientation, pageLayout.zoom, pageLayout.headersFooters.defaultForAllPages.centerFooter],
    ];
  });
  expect(read).toEqual([
    ["#1F6FEB", false, "'Ark1'!A1:B3", "'Ark1'!1:3"],
    ["Landscape", { horizontalFitToPages: 1 }, "&P"],
  ]);
});

test("a protected sheet refuses, except in cells that were unlocked", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
  });
  const write = (address: string): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange(address).values = [[1]];
    });
  expect((await refusal(write("A1"))).code).toBe("AccessDenied");
  await expect(write("B3")).resolves.toBeUndefined();
  await onSheet((sheet) => sheet.protection.unprotect());
  await expect(write("A1")).resolves.toBeUndefined();
});

test("a name stands for its range wherever it is used", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Årets tall");
    sheet.getRange("B2").values = [[6]];
    context.workbook.names.add("Periode", sheet.getRange("B2"), "lukkede måneder");
    context.workbook.names.add("Andel", "=0.5");
    const cell = context.workbook.worksheets.getFirst().getRange("A1:A2");
    cell.formulas = [["=Periode*2"], ["=Andel*10"]];
    cell.load("values");
    const name = context.workbook.names.getItem("Periode").load("formula,type,comment,scope");
    const range = name.getRange().load("address");
    const missing = context.workbook.names.getItemOrNullObject("Mangler");
    await context.sync();
    return [
      cell.values,
      name.formula as unknown,
      name.type,
      name.comment,
      name.scope,
      range.address,
      missing.isNullObject,
    ];
  });
  const [formula, address] = ["='Årets tall'!$B$2", "'Årets tall'!B2"];
  expect(read).toEqual([[[12], [5]], formula, "Range", "lukkede måneder", "Workbook", address, true]);
});

test("formulas follow a name that comes, goes and comes back", async () => {
  const change = (work: (names: Excel.NamedItemCollection, sheet: Excel.Worksheet) => void): Promise<unknown[][]> =>
    onSheet(async (sheet, context) => {
      work(context.workbook.names, sheet);
      const cells = sheet.getRange("A1:A2").load("values");
      await context.sync();
      return cells.values as unknown[][];
    });
  const written = await change((_names, sheet) => {
    sheet.getRange("A1:B2").formulas = [
      ["=Periode*2", 4],
      ["=IF(COUNTA(Periode)=0,0,Periode)", ""],
    ];
  });
  const named = await change((names, sheet) => void names.add("Periode", sheet.getRange("B1")));
  const gone = await change((names) => names.getItem("Periode").delete());
  const again = await change((names, sheet) => void names.add("Periode", sheet.getRange("B1")));
  expect([written, named, gone, again]).toEqual([
    [["#NAME?"], ["#NAME?"]],
    [[8], [4]],
    [["#NAME?"], ["#NAME?"]],
    [[8], [4]],
  ]);
});

test.each([
  ["an address", "A1"],
  ["two words", "to ord"],
  ["a digit first", "2024"],
])("a name is refused: %s", async (_why, name) => {
  const work = Excel.run(async (context) => {
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  expect((await refusal(work)).code).toBe("InvalidArgument");
});

test("settings stay with the workbook", async () => {
  const read = await Excel.run(async (context) => {
    context.workbook.settings.add("BIBSYS.status", { ferdig: false, poster: [1, 2] });
    const setting = context.workbook.settings.getItem("BIBSYS.status").load("value");
    await context.sync();
    return setting.value as unknown;
  });
  expect(read).toEqual({ ferdig: false, poster: [1, 2] });
});

test("what the host lacks fails by its name, and is counted", async () => {
  const work = onSheet((sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"));
  const refused = await refusal(work);
  expect(refused).toEqual({ code: "ApiNotFound", location: "Range.conditionalFormats" });
  expect([...workbook().host.unsupported]).toEqual([["Range.conditionalFormats", 1]]);
});

test("how a sheet is printed is read back", async () => {
  const read = await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.setPrintArea("A1:F40");
    layout.setPrintTitleRows("$1:$3");
    layout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    layout.set({ centerHorizontally: true, zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } });
    layout.headersFooters.defaultForAllPages.set({ centerFooter: "Side &P av &N", leftHeader: "&F" });
    await context.sync();
    const area = layout.getPrintArea().load("address");
    const columns = layout.getPrintTitleColumnsOrNullObject();
    layout.load("centerHorizontally,paperSize,topMargin,leftMargin,zoom,headersFooters/defaultForAllPages");
    await context.sync();
    const { centerFooter, leftHeader, rightFooter } = layout.headersFooters.defaultForAllPages;
    return [
      [area.address, columns.isNullObject, layout.centerHorizontally, layout.paperSize],
      [Math.round(layout.topMargin), Math.round(layout.leftMargin), layout.zoom],
      [centerFooter, leftHeader, rightFooter],
    ];
  });
  expect(read).toEqual([
    ["'Ark1'!A1:F40", true, true, "A4"],
    [72, 36, { horizontalFitToPages: 1, verticalFitToPages: 0 }],
    ["Side &P av &N", "&F", ""],
  ]);
});

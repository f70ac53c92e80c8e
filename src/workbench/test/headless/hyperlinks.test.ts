import { eachInNewWorkbook, onSheet, refusal, valuesOf } from "./open";

eachInNewWorkbook();

/** The link of cells, as an add-in loads it. */
const linkOf = (address: string): Promise<Excel.RangeHyperlink | null> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("hyperlink");
    await context.sync();
    return range.hyperlink;
  });

const link = (address: string, hyperlink: Excel.RangeHyperlink): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange(address).hyperlink = hyperlink;
  });

test("a link is read back with what its cell shows, and looks like one", async () => {
  const hyperlink = { documentReference: "'Poster'!C9", screenTip: "Gå til posten", textToDisplay: "Poster!C9" };
  await link("B2", hyperlink);
  expect([await linkOf("B2"), await linkOf("B3")]).toEqual([hyperlink, null]);
  const font = await onSheet(async (sheet, context) => {
    const loaded = sheet.getRange("B2").format.font.load("underline,color");
    await context.sync();
    return [loaded.underline, loaded.color];
  });
  expect(font).toEqual(["Single", "#467886"]);
});

test.each([
  // why                                  first value      hyperlink                                          value
  ["keeps its figure", 42, { documentReference: "Poster!A1" }, 42],
  ["keeps its formula", "=1+1", { documentReference: "Poster!A1" }, 2],
  ["shows where it leads", "", { documentReference: "Poster!A1" }, "Poster!A1"],
  ["shows the text it is given", 42, { address: "https://sikt.no/", textToDisplay: "Sikt" }, "Sikt"],
])("a cell that becomes a link %s", async (_why, first, hyperlink, value) => {
  await onSheet((sheet) => {
    sheet.getRange("A1").formulas = [[first]];
  });
  await link("A1", hyperlink);
  expect(await valuesOf("A1")).toEqual([[value]]);
});

test("cells that lead to different places have no link in common", async () => {
  await link("A1:A2", { documentReference: "Poster!A1", textToDisplay: "Poster" });
  expect(await linkOf("A1:A2")).toEqual({ documentReference: "Poster!A1", textToDisplay: "Poster" });
  await link("A2", { documentReference: "Poster!A2", textToDisplay: "Poster" });
  expect(await linkOf("A1:A2")).toBeNull();
});

test.each([
  ["All", null, ""],
  ["Contents", { documentReference: "Poster!A1", textToDisplay: "" }, ""],
  ["Hyperlinks", null, "Poster!A1"],
] as const)("clearing %s of a link", async (applyTo, left, value) => {
  await link("A1", { documentReference: "Poster!A1" });
  await onSheet((sheet) => sheet.getRange("A1").clear(applyTo));
  expect([await linkOf("A1"), await valuesOf("A1")]).toEqual([left, [[value]]]);
});

test("a value written later leaves the link", async () => {
  await link("A1", { documentReference: "Poster!A1" });
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["ny tekst"]];
  });
  expect(await linkOf("A1")).toEqual({ documentReference: "Poster!A1", textToDisplay: "ny tekst" });
});

test("a link that leads nowhere is refused", async () => {
  const refused = await refusal(link("A1", { screenTip: "Hvor?" }));
  expect(refused).toEqual({ code: "InvalidArgument", location: "Range.hyperlink" });
});

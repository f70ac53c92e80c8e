import { eachInNewWorkbook, onSheet, refusal } from "./open";

const workbook = eachInNewWorkbook();

/** The data validation of cells, as an add-in loads it. */
const validationOf = (address: string): Promise<Excel.Interfaces.DataValidationData> =>
  onSheet(async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation.load();
    await context.sync();
    return validation.toJSON();
  });

const offer = (address: string, source: string): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
  });

test("cells that nobody has given a rule take anything", async () => {
  expect(await validationOf("A1:B9")).toEqual({
    type: "None",
    rule: {},
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    prompt: { showPrompt: true, title: "", message: "" },
    valid: true,
  });
});

test("a list is read back with what is said of it, and each part may be told alone", async () => {
  await offer("C2:C9", "rest,budsjett,regnskap");
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange("C2:C9");
    dataValidation.prompt = { showPrompt: true, title: "Metode", message: "Velg en metode." };
    dataValidation.errorAlert = { showAlert: true, style: "Information", title: "Ukjent", message: "Velg i listen." };
    dataValidation.ignoreBlanks = false;
  });
  expect(await validationOf("C5")).toMatchObject({
    type: "List",
    rule: { list: { inCellDropDown: true, source: "rest,budsjett,regnskap" } },
    ignoreBlanks: false,
    errorAlert: { showAlert: true, style: "Information", title: "Ukjent", message: "Velg i listen." },
    prompt: { showPrompt: true, title: "Metode", message: "Velg en metode." },
  });
});

test("a prompt alone is shown over cells that take anything", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "Nøkkel", message: "Endres ikke." };
  });
  const read = await validationOf("A1");
  expect([read.type, read.rule, read.prompt?.message, read.valid]).toEqual(["None", {}, "Endres ikke.", true]);
});

test.each([
  // why                                   typed                    valid
  ["choices", ["rest", "budsjett"], true],
  ["blanks", ["rest", ""], true],
  ["what is not among them", ["rset", "bud"], false],
  ["some choices and some not", ["rest", "REST"], null],
])("a list says of %s whether they are valid", async (_why, [first, second], valid) => {
  await offer("A1:A2", "rest, budsjett");
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [[first], [second]];
  });
  expect((await validationOf("A1:A2")).valid).toBe(valid);
});

test.each([
  // why                    source
  ["by its address", "=$E$1:$E$2"],
  ["on another sheet", "='Årets valg'!$A$1:$A$2"],
  ["by a name", "=Valg"],
])("a list is taken from a range %s", async (_why, source) => {
  await onSheet((sheet, context) => {
    const choices = [["lineær"], ["betalt"]];
    sheet.getRange("E1:E2").values = choices;
    const other = context.workbook.worksheets.add("Årets valg").getRange("A1:A2");
    other.values = choices;
    context.workbook.names.add("Valg", other);
    sheet.getRange("A1:A2").values = [["betalt"], ["gratis"]];
  });
  await offer("A1", source);
  await offer("A2", source);
  expect((await validationOf("A1")).valid).toBe(true);
  expect((await validationOf("A2")).valid).toBe(false);
});

test("a list is taken from a range given as an object", async () => {
  await onSheet((sheet) => {
    const source = sheet.getRange("E1:E2");
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: false, source } };
  });
  expect((await validationOf("A1")).rule).toEqual({ list: { inCellDropDown: false, source: "='Ark1'!$E$1:$E$2" } });
});

test("a later rule takes its cells from an earlier one, and leaves the others", async () => {
  await offer("A1:C9", "ja,nei");
  await offer("B2:B3", "lav,høy");
  await onSheet((sheet) => sheet.getRange("C9").dataValidation.clear());
  const sources = await Promise.all(
    ["A2", "B1", "B2", "B3", "B4", "C2", "C9", "A1:C9"].map(async (address) => {
      const { rule, type } = await validationOf(address);
      return rule?.list?.source ?? type;
    }),
  );
  expect(sources).toEqual(["ja,nei", "ja,nei", "lav,høy", "lav,høy", "ja,nei", "ja,nei", "None", "MixedCriteria"]);
});

test("a rule follows the table that grows", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Nøkkel", "Metode"],
      ["lønn", "rest"],
    ];
    sheet.tables.add("A1:B2", true);
  });
  await offer("B2", "rest,budsjett");
  await onSheet((sheet) => void sheet.tables.getItemAt(0).rows.add(undefined, [["drift", "budsjett"]]));
  workbook().api.getActiveWorkbook()?.getActiveSheet().getRange("A4").setValue("reise");
  const types = [(await validationOf("B3")).type, (await validationOf("B4")).type, (await validationOf("A4")).type];
  expect(types).toEqual(["List", "List", "None"]);
});

test("clearing cells takes their rule, clearing contents does not", async () => {
  await offer("A1:A2", "ja,nei");
  await onSheet((sheet) => {
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear();
  });
  expect([(await validationOf("A1")).type, (await validationOf("A2")).type]).toEqual(["List", "None"]);
});

test.each([
  ["a list of nothing", { list: { inCellDropDown: true, source: "" } }, "InvalidArgument"],
  ["a list from nowhere", { list: { inCellDropDown: true, source: "=Mangler" } }, "InvalidArgument"],
  ["a kind the host lacks", { wholeNumber: { formula1: 1, operator: "GreaterThan" } }, "ApiNotFound"],
] as const)("a rule is refused: %s", async (_why, rule, code) => {
  const work = onSheet((sheet) => {
    sheet.getRange("A1").dataValidation.rule = rule;
  });
  expect((await refusal(work)).code).toBe(code);
});

test("a protected sheet keeps its rules", async () => {
  await onSheet((sheet) => sheet.protection.protect());
  expect(await refusal(offer("A1", "ja,nei"))).toEqual({ code: "AccessDenied", location: "DataValidation.rule" });
});

test.each([
  // why                                  source
  ["choices", "x".repeat(256)],
  ["a formula", `=INDIRECT("${"A".repeat(250)}")`],
])("a list over 255 characters is refused: %s", async (_why, source) => {
  expect(await refusal(offer("A1", source))).toEqual({ code: "InvalidArgument", location: "DataValidation.rule" });
  expect((await validationOf("A1")).type).toBe("None");
});

test("a list of 255 characters is taken, and a comma always divides two choices", async () => {
  await offer("A1:A3", `6,7 prosent,${"x".repeat(243)}`);
  await onSheet((sheet) => {
    sheet.getRange("A1:A3").values = [["6"], ["7 prosent"], ["6,7 prosent"]];
  });
  const validities = await Promise.all(["A1", "A2", "A3"].map(validationOf));
  expect(validities.map(({ valid }) => valid)).toEqual([true, true, false]);
});

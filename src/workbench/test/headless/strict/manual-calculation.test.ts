import type { FunctionMetadata } from "../../../functions";
import { eachInNewWorkbook, onSheet, refusal, valuesOf } from "../open";

const DOUBLE: FunctionMetadata = {
  id: "DOUBLE",
  name: "DOUBLE",
  parameters: [{ name: "amount", type: "number" }],
  result: { type: "number" },
};
const workbook = eachInNewWorkbook([DOUBLE]);
let isAssociated = false;

const stateOf = (): Promise<[mode: string, state: string]> =>
  Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode, calculationState");
    await context.sync();
    return [application.calculationMode, application.calculationState];
  });

const setMode = (mode: "Automatic" | "Manual"): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });

const type = (address: string, value: unknown): Promise<void> =>
  onSheet((sheet) => void (sheet.getRange(address).values = [[value]]));

beforeEach(async () => {
  if (!isAssociated) CustomFunctions.associate({ DOUBLE: (amount: number) => amount * 2 });
  isAssociated = true;
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").formulas = [[1, "=A1+1", "=BIBSYS.DOUBLE(A1)"]];
  });
  await workbook().host.settled();
  await setMode("Manual");
});

test("set to manual, cells keep their values until somebody calculates", async () => {
  expect(await stateOf()).toEqual(["Manual", "Done"]);
  await type("A1", 10);
  expect([await valuesOf("A1:C1"), await stateOf()]).toEqual([[[10, 2, 2]], ["Manual", "Pending"]]);
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Recalculate");
    await context.sync();
  });
  await workbook().host.settled();
  expect([await valuesOf("A1:C1"), await stateOf()]).toEqual([[[10, 11, 20]], ["Manual", "Done"]]);
});

test("a formula is calculated when it is entered, with its function, and the others are not", async () => {
  await type("A1", 10);
  await onSheet((sheet) => {
    sheet.getRange("D1:E1").formulas = [["=A1+5", "=BIBSYS.DOUBLE(A1)"]];
  });
  await workbook().host.settled();
  expect([await valuesOf("A1:E1"), await stateOf()]).toEqual([[[10, 2, 2, 15, 20]], ["Manual", "Pending"]]);
});

test("set back to automatic, everything is calculated", async () => {
  await type("A1", 10);
  await setMode("Automatic");
  await workbook().host.settled();
  expect([await valuesOf("A1:C1"), await stateOf()]).toEqual([[[10, 11, 20]], ["Automatic", "Done"]]);
});

test("a sheet may be calculated alone", async () => {
  await type("A1", 10);
  await onSheet((sheet) => sheet.calculate(false));
  await workbook().host.settled();
  expect(await valuesOf("A1:C1")).toEqual([[10, 11, 20]]);
});

test("a file is opened calculated, and leaves the mode as it is", async () => {
  await type("A1", 10);
  await workbook().open(await workbook().save());
  expect([await valuesOf("A1:C1"), await stateOf()]).toEqual([[[10, 11, 20]], ["Manual", "Done"]]);
});

test("another mode, and another kind of calculation, are refused", async () => {
  expect((await refusal(setMode("Never" as "Manual"))).code).toBe("InvalidArgument");
  const calculation = Excel.run(async (context) => {
    context.workbook.application.calculate("Some" as "Full");
    await context.sync();
  });
  expect((await refusal(calculation)).code).toBe("InvalidArgument");
});

import type { FunctionTiming } from "../../function-answers";
import type { Headless } from "../../headless";
import { eachInNewWorkbook, onSheet, valuesOf } from "./open";

const TWICE = {
  id: "TWICE",
  name: "TWICE",
  parameters: [{ name: "amount", type: "number" as const }],
  result: { type: "number" as const },
};

let isAssociated = false;

const inWorkbook = (timing: FunctionTiming): (() => Headless) => {
  const workbook = eachInNewWorkbook([TWICE], { timing });
  beforeEach(() => {
    if (!isAssociated) CustomFunctions.associate("TWICE", (amount: number) => amount * 2);
    isAssociated = true;
  });
  return workbook;
};

/** Hears `onCalculated`. The library outlives the workbook, and so would the handler. */
const whileHearing = async (
  on: (event: Excel.WorksheetCalculatedEventArgs) => Promise<void>,
  work: () => Promise<void>,
): Promise<void> => {
  const handler = await onSheet((_sheet, { workbook: { worksheets } }) => worksheets.onCalculated.add(on));
  await work();
  handler.remove();
  await handler.context.sync();
};

/** A1 typed, A2 a function of it, A3 a function of that, A4 a native formula of both, A5 a native formula of A1. */
const fill = (): Promise<unknown> =>
  onSheet((sheet) => {
    sheet.getRange("A1:A5").formulas = [
      [3],
      ["=BIBSYS.TWICE(A1)"],
      ["=BIBSYS.TWICE(A2)+1"],
      ["=SUM(A1:A3)"],
      ["=A1+1"],
    ];
  });

const type = (amount: number): Promise<unknown> => onSheet((sheet) => (sheet.getRange("A1").values = [[amount]]));

const cells = async (): Promise<unknown[]> => (await valuesOf("A1:A5")).flat();

const state = (): Promise<string> =>
  Excel.run(async (context) => {
    const application = context.workbook.application.load("calculationState");
    await context.sync();
    return application.calculationState;
  });

const BUSY = [3, "#BUSY!", "#BUSY!", "#BUSY!", 4];
const DONE = [3, 6, 13, 22, 4];

describe("answers that a test holds", () => {
  const workbook = inWorkbook({});

  test("are seen when the test lets them through, and native formulas at once", async () => {
    const { functions } = workbook().host;
    functions.hold();
    await fill();
    expect([await cells(), await cells(), await state(), functions.areIn]).toEqual([BUSY, BUSY, "Calculating", false]);
    await functions.release();
    expect([await cells(), await state(), functions.areIn]).toEqual([DONE, "Done", true]);
  });

  test("do not keep the host from being settled, and are held again", async () => {
    const { host } = workbook();
    host.functions.hold();
    await fill();
    await host.settled();
    expect(await cells()).toEqual(BUSY);
    await host.functions.release();
    host.functions.hold();
    await type(4);
    expect(await cells()).toEqual([4, "#BUSY!", "#BUSY!", "#BUSY!", 5]);
    await host.functions.release();
  });

  test("end with onCalculated, which comes for each pass before, too", async () => {
    const { functions } = workbook().host;
    const seen: unknown[] = [];
    let isDone: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (isDone = resolve));
    const onCalculated = async ({ worksheetId }: Excel.WorksheetCalculatedEventArgs): Promise<void> => {
      expect(worksheetId).toBeTruthy();
      const values = await cells();
      seen.push(values);
      if (values[3] === 22) isDone();
    };
    await whileHearing(onCalculated, async () => {
      functions.hold();
      await fill();
      expect(await cells()).toEqual(BUSY);
      await functions.release();
      await done;
    });
    expect(seen[0]).toEqual(BUSY);
    expect(seen.at(-1)).toEqual(DONE);
  });
});

describe("answers that wait for nobody", () => {
  const workbook = inWorkbook({ functions: "late" });

  test("are seen when they come", async () => {
    await fill();
    expect((await cells())[4]).toBe(4);
    await workbook().host.settled();
    expect(await cells()).toEqual(DONE);
  });
});

describe("answers that come after two requests", () => {
  const workbook = inWorkbook({ functions: "late", lateRequests: 2 });

  test("are seen by the third request after the write", async () => {
    await fill();
    expect([await cells(), await cells(), await cells()]).toEqual([BUSY, BUSY, DONE]);
  });

  test("are late again after the next write", async () => {
    await fill();
    await workbook().host.settled();
    await type(4);
    expect([await cells(), await cells(), await cells()]).toEqual([
      [4, "#BUSY!", "#BUSY!", "#BUSY!", 5],
      [4, "#BUSY!", "#BUSY!", "#BUSY!", 5],
      [4, 8, 17, 29, 5],
    ]);
  });

  test("come, with onCalculated, when nobody asks any more", async () => {
    let isDone: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (isDone = resolve));
    const onCalculated = (): Promise<void> => {
      if (workbook().host.functions.areIn) isDone();
      return Promise.resolve();
    };
    await whileHearing(onCalculated, async () => {
      await fill();
      await done;
    });
    expect(await cells()).toEqual(DONE);
  });
});

describe("cells that show the old value", () => {
  const workbook = inWorkbook({ late: "old" });

  test("a cell that has one shows it, without a mark, and its dependants follow it", async () => {
    const { functions } = workbook().host;
    await fill();
    expect(await cells()).toEqual(DONE);
    functions.hold();
    await type(4);
    expect([await cells(), await state()]).toEqual([[4, 6, 13, 23, 5], "Calculating"]);
    await functions.release();
    expect([await cells(), await state()]).toEqual([[4, 8, 17, 29, 5], "Done"]);
  });

  test("a formula that is new in its cell has none", async () => {
    const { functions } = workbook().host;
    await fill();
    await cells();
    functions.hold();
    await onSheet((sheet) => (sheet.getRange("A2").formulas = [["=BIBSYS.TWICE(A1)*10+BIBSYS.TWICE(7)"]]));
    expect((await cells())[1]).toBe("#BUSY!");
    await functions.release();
    expect((await cells())[1]).toBe(74);
  });
});

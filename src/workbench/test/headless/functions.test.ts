import type { FunctionError, FunctionMetadata } from "../../functions";
import { eachInNewWorkbook, onSheet, valuesOf } from "./open";

const parameter = (type: string, rest: Partial<FunctionMetadata["parameters"][number]> = {}) => ({
  name: "x",
  type,
  ...rest,
});
const matrix = { dimensionality: "matrix" } as const;
const optional = { optional: true } as const;

const workbook = eachInNewWorkbook([
  { id: "SEES", name: "SEES", parameters: [parameter("any"), parameter("any", optional), parameter("any", optional)] },
  { id: "ROWS", name: "ROWS", parameters: [parameter("any", matrix)] },
  { id: "TWICE", name: "TWICE", parameters: [parameter("number")] },
  { id: "WORD", name: "WORD", parameters: [parameter("string")] },
  { id: "MANY", name: "MANY", parameters: [parameter("any", { repeating: true })] },
  { id: "GIVES", name: "GIVES", parameters: [parameter("string")] },
  { id: "WHERE", name: "WHERE", parameters: [], options: { requiresAddress: true } },
]);

let calls: string[] = [];
let isAssociated = false;

// office.js is there once the first workbook is open, and warns of a function it is given twice
beforeEach(() => {
  calls = [];
  if (isAssociated) return;
  isAssociated = true;
  const seen = (name: string, args: unknown): string => {
    const text = JSON.stringify(args);
    calls.push(`${name}${text}`);
    return text;
  };
  CustomFunctions.associate({
    SEES: (...args: unknown[]) => seen("SEES", args.slice(0, -1)),
    ROWS: (rows: unknown) => seen("ROWS", rows),
    TWICE: (amount: number) => (seen("TWICE", amount), amount * 2),
    WORD: (word: string) => seen("WORD", word),
    MANY: (all: unknown) => seen("MANY", all),
    GIVES: (what: string) => GIVEN[what]?.(),
    WHERE: (invocation: CustomFunctions.Invocation) => invocation.address,
  });
});

const GIVEN: Readonly<Record<string, () => unknown>> = {
  matrix: () => [
    ["Lønn", 1],
    ["Drift", 2],
  ],
  "one cell": () => [[5]],
  "empty text": () => "",
  nothing: () => null,
  truth: () => true,
  ragged: () => [[1], [1, 2]],
  "no data": () => {
    throw functionError(CustomFunctions.ErrorCode.notAvailable, "BIB-07 finner ikke posten");
  },
  wrong: () => {
    throw functionError(CustomFunctions.ErrorCode.invalidValue, "BIB-01 tekst der det skal stå et beløp");
  },
  crash: () => {
    throw new TypeError("uventet");
  },
  later: () => Promise.resolve(42),
  "later wrong": () => Promise.reject(functionError(CustomFunctions.ErrorCode.notAvailable, "senere")),
  "error inside": () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)]],
};

test.each([
  // why                                                       formula                            what the function is given
  ["a cell's value", "=BIBSYS.SEES(A1)", "[7,null,null]"],
  ["an empty cell is nothing, not zero", "=BIBSYS.SEES(Z1)", "[null,null,null]"],
  ["an argument left out between others", "=BIBSYS.SEES(1,,3)", "[1,null,3]"],
  ["literals", '=BIBSYS.SEES(1.5,"a",TRUE)', '[1.5,"a",true]'],
  ["a calculation", "=BIBSYS.SEES(A1*2)", "[14,null,null]"],
  ["a range as rows", "=BIBSYS.ROWS(A1:B2)", '[[7,"x"],["",true]]'],
  ["one cell where rows are wanted", "=BIBSYS.ROWS(A1)", "[[7]]"],
  ["one value where rows are wanted", "=BIBSYS.ROWS(5)", "[[5]]"],
  ["a number where text is declared", "=BIBSYS.WORD(A1)", '"7"'],
  ["an empty cell where text is declared", "=BIBSYS.WORD(Z1)", '""'],
  ["any number of arguments", '=BIBSYS.MANY(1,"b",A1)', '[1,"b",7]'],
])("a function is given %s", async (_why, formula, given) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").formulas = [
      [7, "x"],
      ["", true],
    ];
    sheet.getRange("D1").formulas = [[formula]];
  });
  expect(await valuesOf("D1")).toEqual([[given]]);
});

test.each([
  // why                                            formula                     what the cell shows
  ["text where a number is declared", '=BIBSYS.TWICE("12 kr")', "#VALUE!"],
  ["an error among its arguments", "=BIBSYS.SEES(1/0)", "#DIV/0!"],
  ["an error within its rows", "=BIBSYS.ROWS(A1:A2)", "#N/A"],
  ["too few arguments", "=BIBSYS.TWICE()", "#VALUE!"],
  ["too many arguments", "=BIBSYS.TWICE(1,2)", "#VALUE!"],
  ["a range where one value is wanted", "=BIBSYS.SEES(A1:A2)", "#VALUE!"],
])("a function is not called for %s", async (_why, formula, shown) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=NA()"]];
    sheet.getRange("D1").formulas = [[formula]];
  });
  expect(await valuesOf("D1")).toEqual([[shown]]);
  expect(calls).toEqual([]);
});

test.each([
  // why                                                 gives           cells D1:E2
  [
    "rows spill",
    "matrix",
    [
      ["Lønn", 1],
      ["Drift", 2],
    ],
  ],
  [
    "one cell is one value",
    "one cell",
    [
      [5, ""],
      ["", ""],
    ],
  ],
  [
    "an empty text shows nothing",
    "empty text",
    [
      ["", ""],
      ["", ""],
    ],
  ],
  [
    "null shows zero, as in Excel",
    "nothing",
    [
      [0, ""],
      ["", ""],
    ],
  ],
  [
    "truth stays truth",
    "truth",
    [
      [true, ""],
      ["", ""],
    ],
  ],
  [
    "a promise is waited for",
    "later",
    [
      [42, ""],
      ["", ""],
    ],
  ],
  [
    "rows of different length are an error",
    "ragged",
    [
      ["#VALUE!", ""],
      ["", ""],
    ],
  ],
  [
    "an error in a row stays in its cell",
    "error inside",
    [
      [1, "#DIV/0!"],
      ["", ""],
    ],
  ],
  [
    "an error it throws",
    "no data",
    [
      ["#N/A", ""],
      ["", ""],
    ],
  ],
  [
    "an error it rejects with",
    "later wrong",
    [
      ["#N/A", ""],
      ["", ""],
    ],
  ],
  [
    "an exception",
    "crash",
    [
      ["#VALUE!", ""],
      ["", ""],
    ],
  ],
])("of what a function gives, %s", async (_why, gives, cells) => {
  await onSheet((sheet) => {
    sheet.getRange("D1").formulas = [[`=BIBSYS.GIVES("${gives}")`]];
  });
  expect(await valuesOf("D1:E2")).toEqual(cells);
});

test("a call that fails tells its message, once", async () => {
  const failures: FunctionError[] = [];
  workbook().host.onFunctionError((error) => failures.push(error));
  await onSheet((sheet) => {
    sheet.getRange("D1:D2").formulas = [['=BIBSYS.GIVES("wrong")'], ['=BIBSYS.GIVES("wrong")']];
  });
  await valuesOf("D1");
  const message = "BIB-01 tekst der det skal stå et beløp";
  expect(failures).toEqual([{ id: "BIBSYS.GIVES", code: "#VALUE!", message, args: ["wrong"] }]);
});

test("functions of functions, and native formulas of them, come out in one sync", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").formulas = [
      [3],
      ["=BIBSYS.TWICE(BIBSYS.TWICE(A1))"],
      ["=BIBSYS.TWICE(A2)+1"],
      ["=SUM(A1:A3)"],
    ];
    const range = sheet.getRange("A1:A4").load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(read).toEqual([3, 12, 25, 40]);
});

test("a cell is asked for once, and again only when its arguments change", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B1:B2").formulas = [["=BIBSYS.TWICE(A1)"], ["=BIBSYS.TWICE(A2)"]];
  });
  await valuesOf("B1:B2");
  await onSheet((sheet) => {
    sheet.getRange("A2").values = [[5]];
  });
  expect(await valuesOf("B1:B2")).toEqual([[2], [10]]);
  expect(calls.sort()).toEqual(["TWICE1", "TWICE2", "TWICE5"]);
});

test("what is in the way of a spill is not written over, and the spill comes when it is gone", async () => {
  await onSheet((sheet) => {
    sheet.getRange("E2").values = [["i veien"]];
    sheet.getRange("D1").formulas = [['=BIBSYS.GIVES("matrix")']];
  });
  expect(await valuesOf("D1:E2")).toEqual([
    ["#SPILL!", ""],
    ["", "i veien"],
  ]);
  await onSheet((sheet) => sheet.getRange("E2").clear());
  expect(await valuesOf("D1:E2")).toEqual([
    ["Lønn", 1],
    ["Drift", 2],
  ]);
});

test("a function that asks for its cell gets it", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B3").formulas = [["=BIBSYS.WHERE()"]];
  });
  expect(await valuesOf("B3")).toEqual([["'Ark1'!B3"]]);
});

test("an unknown function is #NAME?", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").formulas = [["=BIBSYS.MANGLER(1)"]];
  });
  expect(await valuesOf("A1")).toEqual([["#NAME?"]]);
});

/** Office's error class is an Error in all but its type. */
function functionError(code: CustomFunctions.ErrorCode, message: string): Error {
  return new CustomFunctions.Error(code, message) as unknown as Error;
}

import { CellFault, InputFault, type CellFaultCode, type FaultCode } from "../../src/core";
import { orCellError } from "../../src/functions/orCellError";
import { cellFaultText, faultText, LANGUAGES } from "../../src/text";
import { cells } from "../../src/text/faults/cells";
import { FAULT_WORDS } from "../../src/text/faults/faults";
import { CellError, installCustomFunctions } from "../functions/cellError";

// The compiler holds the rule: these lines must not compile.
const refused = [
  // @ts-expect-error -- a fault of a cell is thrown as a CellFault, or a function would not show it
  () => new InputFault("period-missing", {}),
  // @ts-expect-error -- a fault of a file has no words in functions.js
  () => new CellFault("file-gone", { file: "Hovedbok.csv" }),
];

test("a fault of a cell and a fault of other input are kept apart by their type", () => {
  expect(refused).toHaveLength(2);
});

test("the words of a cell's faults are the very words of the list of all faults", () => {
  const codes = Object.keys(cells) as CellFaultCode[];
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.every((code: FaultCode) => FAULT_WORDS[code] === cells[code as CellFaultCode])).toBe(true);
});

test.each(LANGUAGES)("a fault has the same text in a cell as anywhere, in %s", (language) => {
  const fault = { code: "period-unknown", facts: { given: "2024K" } } as const;
  expect(cellFaultText(fault, language)).toBe(faultText(fault, language));
});

describe("what a function throws", () => {
  beforeAll(installCustomFunctions);
  const afterThrowing = (error: Error) => () => {
    orCellError(() => {
      throw error;
    });
  };

  test("a fault of a cell becomes an Excel error with the fault's text", () => {
    const shown = afterThrowing(new CellFault("method-unknown", { given: "gjett" }));
    expect(shown).toThrow(CellError);
    expect(shown).toThrow("BIB-12 «gjett» er ikke en prognosemetode.");
  });

  test.each([new InputFault("file-gone", { file: "Hovedbok.csv" }), new TypeError("a bug")])(
    "$name of another kind is rethrown as it is",
    (error) => {
      expect(afterThrowing(error)).toThrow(error);
    },
  );
});

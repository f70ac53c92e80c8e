import { ExcelRefusal } from "../../src/excel/host/inExcel";
import { obstacleOf, REFUSED_WITHOUT_FOCUS } from "../../src/excel/host/obstacle";
import { LANGUAGES, pane } from "../../src/text";
import focus from "../../src/workbench/excel-facts/focus.json";

/** An error as Office.js throws it. */
const thrown = (code: string, errorLocation?: string): Error =>
  Object.assign(new Error(code), { code, debugInfo: errorLocation === undefined ? {} : { errorLocation } });

test("it knows every member that Microsoft's page names", () => {
  expect(REFUSED_WITHOUT_FOCUS).toEqual(focus.refusals);
});

test.each([
  ["GeneralException", "WorksheetCollection.add", "focus"],
  ["InvalidSelection", "Worksheet.delete", "focus"],
  ["GeneralException", "Worksheet.delete", undefined],
  ["GeneralException", undefined, undefined],
  ["AccessDenied", "WorksheetCollection.add", "structure"],
  ["AccessDenied", "Worksheet.visibility", "structure"],
  ["AccessDenied", "WorksheetProtection.unprotect", "sheet"],
  ["AccessDenied", "Range.values", undefined],
] as const)("%s at %s: %s", (code, location, obstacle) => {
  const error = thrown(code, location);
  expect(obstacleOf(new ExcelRefusal(code, error))).toBe(obstacle);
  // What could not be put back holds the first refusal.
  expect(obstacleOf(new ExcelRefusal("GeneralException", new ExcelRefusal(code, error), ["Kontroll"]))).toBe(obstacle);
});

test("a refusal of our own, and a bug, have none", () => {
  expect([obstacleOf(new ExcelRefusal("AccessDenied", undefined)), obstacleOf(new TypeError("x"))]).toEqual([
    undefined,
    undefined,
  ]);
});

test.each(LANGUAGES)("%s: each obstacle says what to do, and that nothing is changed", (language) => {
  const said = (["focus", "structure", "sheet"] as const).map((one) => pane.failed("AccessDenied", [], one)[language]);
  expect(new Set(said).size).toBe(3);
  for (const text of said) expect(text).toMatch(/Ingenting er endret|Ingenting er endra|Nothing was changed/u);
  expect(pane.failed("UndoNotSupported")[language]).not.toContain("UndoNotSupported");
});

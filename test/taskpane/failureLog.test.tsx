import { renderHook } from "@testing-library/react";
import { ExcelRefusal } from "../../src/excel";
import { logError } from "../../src/taskpane/state/logError";
import { useFailureLog } from "../../src/taskpane/state/useFailureLog";
import { holdActions } from "./heldActions";
import { around } from "./renderPanel";

afterEach(() => jest.restoreAllMocks());

test("each failure is logged once, from the pane or the ribbon; nothing else is logged", () => {
  const actions = holdActions();
  const log = jest.fn(async () => undefined);
  const { rerender } = renderHook(() => useFailureLog(log), { wrapper: around(actions) });
  actions.report({ state: "running", action: "BIBSYS.openExample" });
  expect(log).not.toHaveBeenCalled();
  const error = new TypeError("x is not a function");
  actions.report({ state: "failed", action: "BIBSYS.openExample", error });
  rerender();
  expect(log.mock.calls).toEqual([[error]]);
});

test.each([
  // why                                            error                                                       printed
  ["of a refusal: Excel's own error", new ExcelRefusal("AccessDenied", new Error("Excel's own")), "Error: Excel's own"],
  ["of another error: the error", new TypeError("x is not a function"), "TypeError: x is not a function"],
])("Microsoft's helpers print it: %s", async (_why, error, printed) => {
  const group = jest.spyOn(console, "group").mockImplementation();
  for (const method of ["groupCollapsed", "groupEnd", "error"] as const)
    jest.spyOn(console, method).mockImplementation();
  await logError(error);
  expect(group).toHaveBeenCalledWith(printed);
});

import { readUnit } from "../../../src/core";
import { cellAt } from "../../amounts";

test.each([
  ["blank is one", "", "1"],
  ["omitted is one", null, "1"],
  ["øre", 0.01, "0.01"],
])("unit: %s", (_why, cell, digits) => {
  expect(readUnit(cell, cellAt("unit")).toString()).toBe(digits);
});

test.each([
  ["a unit of nothing", () => readUnit(0, cellAt("unit")), "unit-unusable", { given: "0" }],
  ["a negative unit", () => readUnit(-1, cellAt("unit")), "unit-unusable", { given: "-1" }],
])("%s is refused", (_why, call, code, facts) => {
  expect(call).toThrow(expect.objectContaining({ code, facts: expect.objectContaining(facts) }));
});

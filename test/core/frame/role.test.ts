import fc from "fast-check";
import { decimal, growth, incomeOfNextYear, paysForFrame, readRole, ROLE_WORDS, type Role } from "../../../src/core";
import { anyAmount } from "../../amounts";

test.each<[string, unknown, Role | undefined]>([
  ["a blank has no role", "", undefined],
  ["a cell of spaces is blank", "  ", undefined],
  ["bokmål", "Viderefakturert", "passedOn"],
  ["nynorsk", "tilskot", "grant"],
  ["English", "carry-over", "carryOver"],
  ["with its letter", "overføring", "carryOver"],
])("%s", (_why, cell, role) => {
  expect(readRole(cell)).toBe(role);
});

test.each(["Tilskudd fra NB", "salg", 7, true])("%s is no role: it is not guessed", (cell) => {
  expect(() => readRole(cell)).toThrow(expect.objectContaining({ code: "role-unknown" }));
});

test("the list offers words that are read", () => {
  const roles = Object.entries(ROLE_WORDS).map(([role, [first]]) => [role, readRole(first)]);
  for (const [role, read] of roles) expect(read).toBe(role);
});

test("only income that is passed on grows; what the fee counts elsewhere pays nothing more", () => {
  const next = (role: Role): string => String(incomeOfNextYear(role, decimal("240"), growth("0.04")));
  expect([next("passedOn"), next("grant"), next("other")]).toEqual(["249.6", "240", "240"]);
  expect([next("fee"), next("capital"), next("carryOver")]).toEqual(["undefined", "undefined", "undefined"]);
});

test("a blank budget pays nothing, and a credit note takes from what the others pay", () => {
  expect(incomeOfNextYear("grant", undefined, growth("0.03"))).toBeUndefined();
  fc.assert(
    fc.property(anyAmount, (budget) => {
      expect(incomeOfNextYear("other", budget, growth("0.03"))?.eq(budget)).toBe(true);
    }),
  );
  expect(paysForFrame(undefined)).toBe(false);
});

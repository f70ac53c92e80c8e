import fc from "fast-check";
import {
  assignBy,
  OUTSIDE,
  possibleAssignments,
  readSign,
  readTarget,
  takes,
  type AccountRule,
} from "../../../src/core";
import { anyLine, anyRules } from "./anyLedger";

test("where a rule sends a posting, and how it counts, is read in all languages and never guessed", () => {
  expect([readTarget("Lonn ", ["lonn"]), readTarget("outside", [])]).toEqual(["lonn", OUTSIDE]);
  expect([readSign(""), readSign("Snudd")]).toEqual(["booked", "turned"]);
  expect(() => readTarget("", ["lonn"])).toThrow("rule-line-unknown");
  expect(() => readSign("-")).toThrow("sign-unknown");
});

test("the first rule that takes a posting wins, looked at one by one", () =>
  fc.assert(
    fc.property(anyLine, anyRules, (line, rules) => {
      const fits = ({ accounts, costCentres, projects, words }: AccountRule): boolean =>
        takes(accounts, line.account) &&
        takes(costCentres, line.costCentre) &&
        takes(projects, line.project) &&
        (words.length === 0 || words.some((word) => line.text.toLowerCase().includes(word)));
      const first = rules.findIndex(fits);
      const assign = assignBy(rules);
      expect(assign(line).rule).toBe(first < 0 ? undefined : first + 1);
      expect(assign(line)).toEqual(assign(line));
    }),
  ));

test("where a posting went is among what its codes allow, whatever its text, also without its cost centre and project", () =>
  fc.assert(
    fc.property(anyLine, anyRules, ({ account, costCentre, project, text }, rules) => {
      const to = assignBy(rules)({ account, costCentre, project, text });
      const possible = possibleAssignments(rules);
      expect(possible({ account, costCentre, project })).toContainEqual(to);
      expect(possible({ account, costCentre, project: "" })).toContainEqual(to);
      expect(possible({ account, costCentre: "", project: "" })).toContainEqual(to);
    }),
  ));

test("a rule's line is found as it is written, else where only one key can be meant", () => {
  expect(readTarget("LONN\u00a0drift", ["lonn", "lonn drift"])).toBe("lonn drift");
  expect(readTarget("lo\u0308nn", ["l\u00f6nn"])).toBe("l\u00f6nn");
  expect(readTarget("lonn  x", ["lonn x", "lonn  x"])).toBe("lonn  x");
  expect(() => readTarget("lonn\u00a0x", ["lonn x", "lonn  x"])).toThrow("rule-line-unknown");
});

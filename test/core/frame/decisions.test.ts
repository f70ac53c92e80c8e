import {
  consortiumFee,
  decisionOf,
  deductionOf,
  frameOf,
  growth,
  growthOf,
  sum,
  type Category,
} from "../../../src/core";
import { amounts } from "../../amounts";

const DECIDED = decisionOf(2025);

test("the entry of 2025 is what the papers say", () => {
  expect(DECIDED.principles).toBe("BIB-2024/31");
  expect([DECIDED.growths.price, DECIDED.growths.licence].map(String)).toEqual(["0.03", "0.03"]);
  expect(String(DECIDED.drawdown.amount)).toBe("3650");
  expect(DECIDED.drawdown.decidedIn).toBe("BIB-2023/03");
  expect(String(DECIDED.share)).toBe("0.5");
});

test("the entry of 2025 gives the seed's frame of 38947.39 and its fee of 34358.19", () => {
  const lines: [category: Category, budget: string][] = [
    ["salary", "18770"],
    ["operations", "18203"],
    ["travel", "600"],
    ["membership", "240"],
  ];
  const frames = lines.map(([category, budget]) => frameOf(amounts(budget)[0]!, growthOf(category, DECIDED)));
  const frame = sum(frames);
  expect(String(frame)).toBe("38947.39");
  const [surplus] = amounts("1384");
  const funding = {
    otherIncome: frames[3]!,
    drawdown: DECIDED.drawdown.amount,
    deduction: deductionOf(surplus!, DECIDED.share),
  };
  expect(String(consortiumFee(frame, funding))).toBe("34358.19");
});

test.each([[2024], [2026], [0], [2025.5]])("%d has no decision", (year) => {
  expect(decisionOf(year)).toBeUndefined();
});

test.each<[category: Category, growth: string, why: string]>([
  ["licence", "0.05", "its contract"],
  ["salary", "0.02", "general price growth"],
  ["operations", "0.02", "general price growth"],
  ["travel", "0.02", "general price growth"],
  ["membership", "0.02", "general price growth"],
  ["other", "0.02", "general price growth"],
  ["hired", "-1", "hired-in capacity ends"],
])("%s grows by %s: %s", (category, expected) => {
  const given = { price: growth("0.02"), licence: growth("0.05") };
  expect(String(growthOf(category, DECIDED, given))).toBe(expected);
});

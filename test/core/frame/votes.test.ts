import fc from "fast-check";
import { decimal, ONE, votes, ZERO } from "../../../src/core";

test.each([
  ["nothing", "0", 1],
  ["just below one per cent", "94", 1],
  ["rounded up to one per cent", "95", 2],
  ["the gap from 2.9 to 3.0: down", "294", 2],
  ["the gap from 2.9 to 3.0: up", "295", 3],
  ["5.9 per cent", "594", 3],
  ["6.0 per cent", "595", 4],
  ["9.9 per cent", "994", 4],
  ["10.0 per cent", "995", 5],
  ["all of it", "10000", 5],
])("votes, %s: %s of 10000 gives %i", (_why, fee, count) => {
  expect(votes(decimal(fee), decimal("10000"))).toBe(count);
});

test("who pays more has no fewer votes", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((fee) =>
        votes(decimal(String(fee)), decimal("100000")),
      );
      expect(less).toBeLessThanOrEqual(more ?? 0);
    }),
  );
});

test.each([
  ["a fee above the total", () => votes(decimal("2"), ONE), "fee-share-unusable", { fee: "2", total: "1" }],
  ["a negative fee", () => votes(decimal("-1"), ONE), "fee-share-unusable", { fee: "-1" }],
  ["a share of nothing", () => votes(ZERO, ZERO), "fee-share-unusable", { total: "0" }],
])("%s is refused", (_why, call, code, facts) => {
  expect(call).toThrow(expect.objectContaining({ code, facts: expect.objectContaining(facts) }));
});

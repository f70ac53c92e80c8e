import { readFileSync } from "node:fs";
import vm from "node:vm";
import fc from "fast-check";
import arithmeticOnly from "../../.config/decimal-arithmetic.cjs";
import type { Decimal } from "../../src/core";
import { codeOf, floorOf, sources } from "../architecture/sources";

const whole = readFileSync("node_modules/decimal.js/decimal.mjs", "utf8");
const part = arithmeticOnly(whole);

type Exact = new (digits: string) => Decimal;

/** decimal.js as a script that leaves its class behind. */
const run = (text: string): Exact => {
  const script = text.replace(/^export var Decimal/mu, "var Decimal").replace(/^export default Decimal;$/mu, "");
  return vm.runInNewContext(`(() => { ${script}; return Decimal; })()`) as Exact;
};

test("what is left of decimal.js answers as all of it does", () => {
  const [All, Left] = [run(whole), run(part)];
  const digits = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -20, max: 20 }));
  fc.assert(
    fc.property(digits, digits, ([a, aPower], [b, bPower]) => {
      const answersOf = (Kind: Exact): string[] => {
        const [one, other] = [new Kind(`${a}e${aPower}`), new Kind(`${b}e${bPower}`)];
        const parts = [
          one.plus(other),
          one.minus(other),
          one.times(other),
          one.abs(),
          one.neg(),
          one.floor(),
          one.ceil(),
        ];
        const quotients = other.isZero() ? [] : [one.div(other), one.mod(other), one.divToInt(other)];
        const cut = [one.toDecimalPlaces(2), one.toSignificantDigits(15), other.abs().sqrt(), one.toNearest("0.01")];
        return [...parts, ...quotients, ...cut, one.cmp(other), one.toNumber(), one.toFixed(2), one.dp()].map(String);
      };
      expect(answersOf(Left)).toEqual(answersOf(All));
    }),
  );
});

test("src calls nothing of decimal.js that is left out", () => {
  const leftOut = [...whole.matchAll(/^((?:P\.\w+ = )+)function/gmu)]
    .filter(([text]) => !part.includes(text))
    .flatMap(([, names = ""]) => [...names.matchAll(/P\.(\w+)/gu)].map(([, name = ""]) => name));
  expect(leftOut).toContain("naturalLogarithm");
  const call = new RegExp(`(?<!\\bMath)\\.(?:${leftOut.join("|")})\\(`, "u");
  const floors = ["core", "text", "sheets", "functions", "readers", "xlsx"];
  const calling = sources.filter((path) => floors.includes(floorOf(path)) && call.test(codeOf(path)));
  expect(calling).toEqual([]);
});

test("another decimal.js stops the build, so that someone looks", () => {
  expect(() => arithmeticOnly(whole.replaceAll("P.toHex =", "P.toSixteens ="))).toThrow("toHex");
});

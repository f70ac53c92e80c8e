import { readFileSync } from "node:fs";
import vm from "node:vm";
import utilitiesOnly from "../../.config/helpers-utilities.cjs";

const whole = readFileSync("node_modules/@microsoft/office-js-helpers/dist/office.helpers.js", "utf8");
const part = utilitiesOnly(whole);

test("Microsoft's helpers are taken in as far as Utilities needs them: no endpoint of anyone's", () => {
  expect(part.match(/https?:\/\/[\w.]+/g)).toBeNull();
  expect(part.length).toBeLessThan(whole.length / 10);
});

test("Utilities is Microsoft's own, and prints what Excel refused", () => {
  const said: unknown[] = [];
  const say = (...what: unknown[]): void => void said.push(...what);
  class Refused extends Error {
    readonly debugInfo = { errorLocation: "Range.values" };
  }
  const OfficeExtension = { Error: Refused };
  const scope = {
    console: { group: say, groupCollapsed: say, groupEnd: () => undefined, error: say },
    window: { OfficeExtension },
    OfficeExtension,
    module: { exports: {} as { Utilities?: { log: (error: Error) => void } } },
    exports: {},
  };
  vm.runInNewContext(part, scope);
  scope.module.exports.Utilities?.log(new Refused("InvalidArgument"));
  expect(said).toContain("Error: InvalidArgument");
  expect(said).toContainEqual({ errorLocation: "Range.values" });
});

test("another build of the package stops ours, so that someone looks", () => {
  expect(() => utilitiesOnly(whole.replace("./src/index.ts", "./src/main.ts"))).toThrow("1.0.2");
});

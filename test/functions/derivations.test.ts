import fc from "fast-check";
import { serialOfDay, type Derivation } from "../../src/core";
import { FUNCTIONS_BY_ID, type FunctionId } from "../../src/functions/byId";
import { callFunction, derivationOf, loadCatalogue, type GivenArgument } from "../../src/functions";
import { anyCall } from "../anyCall";
import { installCustomFunctions } from "./cellError";

beforeAll(installCustomFunctions);

const catalogue = loadCatalogue("nb");
const ids = Object.keys(FUNCTIONS_BY_ID) as FunctionId[];
const entryOf = async (id: FunctionId) => {
  const entry = (await catalogue).find((one) => one.id === id);
  if (!entry) throw new Error(`${id} is not in the catalogue`);
  return entry;
};

test("the catalogue has every function, in the order of the code", async () => {
  expect((await catalogue).map(({ id }) => id)).toEqual(ids);
});

test.each(["nb", "nn", "en"] as const)(
  "%s: every function and argument is described in words of its own",
  async (language) => {
    const words = (await loadCatalogue(language)).flatMap(({ description, parameters }) => [
      description,
      ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
    ]);
    expect(words.filter((text) => text.trim() === "")).toEqual([]);
    if (language !== "en")
      expect(words).not.toEqual(
        (await loadCatalogue("en")).flatMap(({ description, parameters }) => [
          description,
          ...parameters.flatMap(({ name, description: said }) => [name, said]),
        ]),
      );
  },
);

test.each(ids)("%s: what the derivation ends in is what the function answers, cell by cell", async (id) => {
  const entry = await entryOf(id);
  let compared = 0;
  fc.assert(
    fc.property(anyCall(entry), (given) => {
      callFunction(entry, given).forEach((row, down) =>
        row.forEach((answer, across) => {
          const derivation = derivationOf(entry, given, down, across);
          if (typeof answer === "object" || answer === "") return;
          if (derivation === undefined) throw new Error(`no derivation of ${String(answer)}`);
          compared += 1;
          if (id !== "COMMENT") expect(endOf(derivation, down, across, row.length)).toBe(answer);
        }),
      );
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(20);
});

test.each(ids)("%s: nothing is derived where the cell shows a fault", async (id) => {
  const entry = await entryOf(id);
  const given: GivenArgument[] = entry.parameters.map(({ isText }) => [[isText ? "tøv" : "tekst"]]);
  expect(callFunction(entry, given)).toEqual([
    [{ fault: expect.objectContaining({ facts: expect.anything() }) as unknown }],
  ]);
  expect(derivationOf(entry, given, 0, 0)).toBeUndefined();
});

test("an error among the arguments is the answer, as in any formula", async () => {
  expect(callFunction(await entryOf("FEE"), [[[1], ["#DIV/0!"]]])).toEqual([["#DIV/0!"]]);
});

test("a range that must be there and is written as nothing is a blank cell", async () => {
  expect(callFunction(await entryOf("CAPITAL"), [[[5]], undefined])).toEqual([[""]]);
});

test("several cells where one is taken is a fault that names the argument", async () => {
  const [[cell] = []] = callFunction(await entryOf("BUDGETTODATE"), [[[1]], [["K2"], ["K3"]]]);
  expect(cell).toMatchObject({ fault: { code: "shapes-differ", facts: { argument: "period", rows: 2 } } });
});

/** The value a derivation ends in, as a cell holds it. */
function endOf({ result }: Derivation, row: number, column: number, columns: number): unknown {
  switch (result.kind) {
    case "amount":
      return result.value ? result.value.toNumber() + 0 : ""; // a cell shows no minus zero
    case "amounts":
      return endOf({ result: { kind: "amount", value: result.value[row * columns + column] } } as Derivation, 0, 0, 1);
    case "votes":
    case "months":
      return result.value;
    case "day":
      return serialOfDay(result.value);
    default:
      throw new Error(`a function gives ${result.kind}?`);
  }
}

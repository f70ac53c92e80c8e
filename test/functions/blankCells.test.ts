import fc from "fast-check";
import { BLANKS_THAT_MATTER, htmlPage, markdownPage, readPages } from "../../.config/function-pages.cjs";
import { callFunction, loadCatalogue, type FunctionEntry, type GivenArgument } from "../../src/functions";
import { anyCall } from "../anyCall";
import { installCustomFunctions } from "./cellError";

beforeAll(installCustomFunctions);

const pages = readPages();

/** Excel has passed 0 for a blank cell: OfficeDev/office-js#4702, #5262. */
test("each page names the arguments for which a blank cell that arrives as 0 gives another figure", async () => {
  const found = (await loadCatalogue("nb")).map((entry) => [entry.id, sensitiveTo(entry)] as const);
  expect(Object.fromEntries(found.filter(([, names]) => names.length > 0))).toEqual(BLANKS_THAT_MATTER);
});

test("it says so in each language, by the names of the function wizard", async () => {
  const { FRAME2025: sections = [], PERIODEND: others = [] } = await pages;
  const page = markdownPage(sections);
  expect(page).toContain("en tom celle som 0. Det endrer svaret for `prisvekst`, `lisensvekst`");
  expect(page).toContain("ei tom celle som 0. Det endrar svaret for `prisvekst`, `lisensvekst`");
  expect(page).toContain("a blank cell as 0. That changes the answer for `priceGrowth`, `licenceGrowth`");
  expect(htmlPage(sections)).toContain("<code>prisvekst</code>, <code>lisensvekst</code>");
  expect(markdownPage(others)).not.toContain("som 0");
});

/** The arguments of amounts for which 0 gives another answer than a blank does, apart from a blank that is shown as 0. */
function sensitiveTo(entry: FunctionEntry): string[] {
  const samples = fc.sample(anyCall(entry), { seed: 1, numRuns: 100 });
  return entry.parameters.flatMap(({ id, isText }, at) => {
    const isSensitive = samples.some((given) => shown(entry, given, at, "") !== shown(entry, given, at, 0));
    return !isText && isSensitive ? [id] : [];
  });
}

function shown(entry: FunctionEntry, given: readonly GivenArgument[], at: number, cell: "" | 0): string {
  const filled = given.map((argument, i) => (i === at ? argument?.map((row) => row.map(() => cell)) : argument));
  return JSON.stringify(callFunction(entry, filled).map((row) => row.map((answer) => (answer === "" ? 0 : answer))));
}

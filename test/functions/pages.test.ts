import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CATALOGUE,
  catalogueText,
  htmlPage,
  markdownPage,
  norwegian,
  PAGES,
  readPages,
} from "../../.config/function-pages.cjs";

const pages = readPages();

test("the guide has a page for each function, and says what Excel's function wizard says", async () => {
  const wanted = Object.entries(await pages).map(([id, sections]) => [`${id}.md`, markdownPage(sections)]);
  const found = readdirSync(PAGES).map((file) => [file, readFileSync(join(PAGES, file), "utf8")]);
  // npm run function-pages writes them anew.
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
});

test("the pane knows the functions that Excel knows", async () => {
  expect(readFileSync(CATALOGUE, "utf8")).toBe(await catalogueText());
});

test("a page is in bokmål, nynorsk and English, with its example", async () => {
  const { FEE: sections = [] } = await pages;
  const page = htmlPage(sections);
  expect(page.match(/(?<=<section lang=")[^"]+/gu)).toEqual(["nb-NO", "nn-NO", "en-US"]);
  expect(page).toContain("=BIBSYS.FEE(38947,39; 247,2; 3650; 1384)");
  expect(page).toContain("=BIBSYS.FEE(38947.39, 247.2, 3650, 1384)");
});

test.each([
  // why                                  formula                       in Norway
  ["what stands in quotes is as it is", '=BIBSYS.X(1.5, "a, b. c")', '=BIBSYS.X(1,5; "a, b. c")'],
  ["an array across", "=BIBSYS.X({1.5, 2; 3, 4})", "=BIBSYS.X({1,5\\ 2; 3\\ 4})"],
])("%s", (_why, formula, typed) => {
  expect(norwegian(formula)).toBe(typed);
});

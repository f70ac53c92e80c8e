import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, pane, type Phrase } from "../../src/text";
import { inEachLocale, readManifest, resource, ROOT, topElement } from "../manifest/manifest";

const manifest = readManifest();
const inManifest = (setting: Element) => [...inEachLocale(setting).values()];
const inPane = (phrase: Phrase) => LANGUAGES.map((language) => phrase[language]);

test.each([
  ["the product", pane.product, topElement(manifest, "DisplayName")],
  ["the accounts report", pane.accountsReport, resource(manifest, "AccountsReport.Label")],
  ["the frame report", pane.frameReport, resource(manifest, "FrameReport.Label")],
])("%s has one name, in the ribbon and in the pane", (_what, phrase, setting) => {
  expect(inPane(phrase)).toEqual(inManifest(setting));
});

test("the help page of the manifest is a place in the pane", () => {
  const addresses = [topElement(manifest, "SupportUrl"), resource(manifest, "Help.Url")];
  for (const address of addresses) expect(address.getAttribute("DefaultValue")).toMatch(/\/taskpane\.html#help$/);
});

// The page before any script has run, and where none can run: it must say the same as the pane.
describe("taskpane.html on its own", () => {
  const html = readFileSync(join(ROOT, "src/taskpane/taskpane.html"), "utf8");
  const page = new DOMParser().parseFromString(html, "text/html");
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/gu, " ").trim());

  test("is named, in bokmål, and says what to do if it stays", () => {
    expect(page.documentElement.lang).toBe("nb");
    expect(page.title).toBe(pane.product.nb);
    expect(texts("h1")).toEqual([pane.product.nb]);
    expect(page.body.textContent).toMatch(/Laster …\s+Blir det stående slik\?/u);
  });

  test("holds the same help as the pane", () => {
    const { help } = pane;
    expect(texts("#help h2")).toEqual([help.title.nb]);
    expect(texts("#help li")).toEqual(help.steps.map(({ nb }) => nb));
    expect(texts("#help h3")).toEqual([help.functionsTitle.nb]);
    expect(texts("#help p")).toEqual([help.functionsLead.nb]);
    expect(texts("#help dt")).toEqual(Object.keys(help.functions));
    expect(texts("#help dd")).toEqual(Object.values(help.functions).map(({ nb }) => nb));
  });

  test("has nothing inline that a strict policy would refuse", () => {
    expect([...page.querySelectorAll("style, [style], script:not([src])")]).toEqual([]);
    expect(html).not.toMatch(/\son\w+=/u);
  });
});

test("the help calls the columns to write in by the colour they have, and says where own formulas should point", () => {
  const steps = LANGUAGES.map((language) => pane.help.steps.map((step) => step[language]).join(" "));
  expect(steps[0]).toMatch(/gule kolonnene .* egne formler .* Poster/u);
  expect(steps[1]).toMatch(/gule kolonnane .* eigne formlar .* Poster/u);
  expect(steps[2]).toMatch(/yellow columns .* own formulas .* Poster/u);
});

test("the help names every function, and no other", () => {
  const ids = readFileSync(join(ROOT, "test/golden/functions.txt"), "utf8").match(/^\w+/gmu);
  const named = Object.keys(pane.help.functions).flatMap((names) => names.split(", "));
  expect(named.sort()).toEqual(ids?.sort());
});

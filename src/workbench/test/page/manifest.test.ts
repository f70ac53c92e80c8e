/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../page/manifest";

const XML = readFileSync(join(process.cwd(), "manifest.xml"), "utf8");

test("finds the pane and the functions, as paths on the workbench's own server", () => {
  const { panePath, functionsPath, namespace } = readManifest(XML, "nb-NO");
  expect({ panePath, functionsPath, namespace }).toEqual({
    panePath: "/taskpane.html",
    functionsPath: expect.stringMatching(/^\/functions(\.nb-NO)?\.json$/) as string,
    namespace: "BIBSYS",
  });
});

test("finds the ribbon's buttons and what they run", () => {
  const [group] = readManifest(XML, "nb-NO").groups;
  expect(group?.label).toBe("BIBSYS");
  expect(group?.buttons.map(({ action }) => action)).toEqual([
    undefined,
    "BIBSYS.createAccountsReport",
    "BIBSYS.createFrameReport",
    "BIBSYS.openExample",
  ]);
  for (const { label, tip, icons } of group?.buttons ?? []) {
    expect(label).not.toBe("");
    expect(tip).not.toBe("");
    expect(icons.find(({ size }) => size === 32)?.path).toMatch(/^\/assets\/[\w-]+-32\.png$/);
  }
});

test("speaks the reader's language, and the default one to all others", () => {
  const label = (locale: string): string | undefined => readManifest(XML, locale).groups[0]?.buttons[1]?.label;
  expect(label("nb-NO")).toBe("Regnskapsrapport");
  expect(label("nn-NO")).toBe("Rekneskapsrapport");
  expect(label("fi-FI")).toBe("Regnskapsrapport");
  expect(readManifest(XML, "en-US").functionsPath).toBe("/functions.en-US.json");
});

test.each([
  // why                                  broken manifest
  ["a text that is named but not there", XML.replace('id="Group.Label"', 'id="Other"')],
  ["no functions", XML.replaceAll("Metadata>", "Other>")],
])("%s is said aloud", (_why, xml) => {
  expect(() => readManifest(xml, "nb-NO")).toThrow("manifest.xml");
});

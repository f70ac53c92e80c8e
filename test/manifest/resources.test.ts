/** @jest-environment jsdom */
import { attribute, BASE, element, elements, readManifest } from "./manifest";

// What the schema does not check: it lets a resid point nowhere, and http pass.
const manifest = readManifest();
const resources = element(manifest, "Resources");
const defined = [...resources.querySelectorAll("[id]")].map(({ id }) => id);
const used = [...manifest.querySelectorAll("[resid]")].map((reference) => attribute(reference, "resid"));

test("every resid that is used is defined", () => {
  expect(used.filter((resid) => !defined.includes(resid))).toEqual([]);
});

test("every resource that is defined is used", () => {
  expect(defined.filter((id) => !used.includes(id))).toEqual([]);
});

test("no id is given twice", () => {
  const ids = [...manifest.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test("no resource id is longer than the 32 characters Excel takes", () => {
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("every address lies under the one the build replaces, on https", () => {
  const addresses = [...manifest.querySelectorAll("[DefaultValue], [Value]")]
    .map((setting) => setting.getAttribute("DefaultValue") ?? attribute(setting, "Value"))
    .filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
});

test("pane, function page, command page and runtime are one page, else a shared runtime does not load", () => {
  const pages = [
    ...["Runtime", "FunctionFile"].map((name) => element(manifest, name)),
    element(element(manifest, "Page"), "SourceLocation"),
    ...elements(manifest, "Action").flatMap((action) => elements(action, "SourceLocation")),
  ];
  expect(new Set(pages.map((page) => attribute(page, "resid")))).toEqual(new Set(["Taskpane.Url"]));
});

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The top of the repository, where manifest.xml and assets/ are. */
export const ROOT = join(__dirname, "../..");

/** Where the manifest of a developer says the add-in is served from; the build replaces it. */
export const BASE = "https://localhost:3000/";

/** The languages of a reader, the default first. */
export const LOCALES = ["nb-NO", "nn-NO", "en-US"];

/** manifest.xml, parsed by a real XML parser. A test that asks for it needs `@jest-environment jsdom`. */
export function readManifest(): Document {
  const manifest = new DOMParser().parseFromString(readFileSync(join(ROOT, "manifest.xml"), "utf8"), "application/xml");
  const fault = manifest.querySelector("parsererror");
  if (fault) throw new Error(`manifest.xml is not XML: ${fault.textContent}`);
  return manifest;
}

/** Every element of this name, whatever its namespace prefix, in the order of the file. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

/** The one element of this name. */
export function element(within: Document | Element, name: string): Element {
  const [first, ...others] = elements(within, name);
  if (!first || others.length > 0)
    throw new Error(`There is not exactly one ${name}, but ${others.length + (first ? 1 : 0)}.`);
  return first;
}

/** The element of this name right under the top: Description, for one, is also a name further in. */
export function topElement(manifest: Document, name: string): Element {
  const found = [...manifest.documentElement.children].find((child) => child.localName === name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}

/** An attribute that must be there. */
export function attribute(of: Element, name: string): string {
  const value = of.getAttribute(name);
  if (value === null) throw new Error(`${of.tagName} ${of.id} has no ${name}.`);
  return value;
}

/** What a resid points at: an element of Resources with this id. */
export function resource(manifest: Document, resid: string): Element {
  const found = [...element(manifest, "Resources").querySelectorAll("[id]")].filter(({ id }) => id === resid);
  if (found.length !== 1 || !found[0]) throw new Error(`resid ${resid} is defined ${found.length} times.`);
  return found[0];
}

/** A localisable text or address: the default, and the override of each further locale. */
export function inEachLocale(setting: Element): Map<string, string> {
  const overrides = elements(setting, "Override").map(
    (override) => [attribute(override, "Locale"), attribute(override, "Value")] as const,
  );
  return new Map([["nb-NO", attribute(setting, "DefaultValue")], ...overrides]);
}

/**
 * Leaves of Microsoft's helpers what `Utilities` is made of, before webpack takes it in.
 *
 * The package is one file that webpack made in 2018: modules by their paths, of which the first loads all the others.
 * Here `Utilities` is the first, and what it does not reach is dropped: sign-in at Google, Facebook and Dropbox, dialogs,
 * storage, polyfills. What is left is Microsoft's text, unchanged.
 *
 * @param {string} source
 * @returns {string}
 */
function utilitiesOnly(source) {
  const [head = "", ...rest] = source.split(MODULE);
  const modules = new Map();
  for (let at = 0; at < rest.length; at += 2) modules.set(rest[at], rest[at + 1]);
  const letter = /__webpack_require__\.d\(__webpack_exports__, "(\w)", function\(\) \{ return Utilities; \}\)/.exec(
    modules.get(UTILITIES) ?? "",
  )?.[1];
  if (!letter || !head.includes(ENTRY))
    throw new Error("@microsoft/office-js-helpers is not built as it was in 1.0.2.");
  const kept = [...reached(UTILITIES, modules)].map((path) => `"${path}":${body(modules.get(path) ?? "")}`);
  const start = head
    .slice(0, head.lastIndexOf("({"))
    .replace(ENTRY, `return { Utilities: __webpack_require__("${UTILITIES}").${letter} };`);
  return `${start}({\n${kept.join(",\n")}\n});\n});`;
}

const MODULE = /^\/\*\*\*\/ "([^"]+)":$/m;
const UTILITIES = "./src/helpers/utilities.ts";
const ENTRY = 'return __webpack_require__(__webpack_require__.s = "./src/index.ts");';

/**
 * The function of a module, without what stands between it and the next one.
 *
 * @param {string} text
 */
const body = (text) => text.slice(0, text.lastIndexOf("/***/ })") + "/***/ })".length);

/**
 * A module, and all that it needs.
 *
 * @param {string} path
 * @param {ReadonlyMap<string, string>} modules
 * @param {Set<string>} found
 */
function reached(path, modules, found = new Set()) {
  if (found.has(path)) return found;
  const text = modules.get(path);
  if (text === undefined) throw new Error(`@microsoft/office-js-helpers has no ${path}.`);
  found.add(path);
  for (const [, needed = ""] of text.matchAll(/__webpack_require__\("([^"]+)"\)/g)) reached(needed, modules, found);
  return found;
}

module.exports = utilitiesOnly;

const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/**
 * @typedef {{ name: string, description?: string }} Words
 * @typedef {Words & { id: string, parameters: (Words & { optional?: boolean })[] }} CustomFunction
 * @typedef {{ functions: CustomFunction[] }} Metadata
 * @typedef {Record<string, { description: string, parameters: Record<string, Words> }>} Texts
 */

/** The language of functions.ts itself, and those that src/functions/i18n has a file for. */
const SOURCE = "en-US";
const TRANSLATIONS = ["nb-NO", "nn-NO"];

/**
 * The function metadata in one language: the generated one with its words exchanged.
 *
 * Ids, names of functions, order and types stay: formulas are the same in every language, and in every copy of Excel.
 *
 * @param {Metadata} metadata
 * @param {Texts} texts
 * @returns {Metadata}
 */
function localize(metadata, texts) {
  const functions = metadata.functions.map((fn) => {
    const own = texts[fn.id];
    if (!own) return fn;
    const parameters = fn.parameters.map((parameter) => ({ ...parameter, ...own.parameters[parameter.name] }));
    return { ...fn, description: own.description, parameters };
  });
  return { ...metadata, functions };
}

/**
 * Every place where a language lacks words, or has words for what is not there. None is the only good answer.
 *
 * @param {Metadata} metadata
 * @param {Texts} texts
 * @returns {string[]}
 */
function gaps(metadata, texts) {
  const expected = metadata.functions.flatMap((fn) => [
    `${fn.id} description`,
    ...fn.parameters.flatMap(({ name }) => [`${fn.id} ${name} name`, `${fn.id} ${name} description`]),
  ]);
  const found = Object.entries(texts).flatMap(([id, { parameters, ...own }]) => [
    ...spoken(id, own),
    ...Object.entries(parameters).flatMap(([name, words]) => spoken(`${id} ${name}`, words)),
  ]);
  return [
    ...expected.filter((place) => !found.includes(place)).map((place) => `no ${place}`),
    ...found.filter((place) => !expected.includes(place)).map((place) => `needless ${place}`),
  ];
}

/**
 * The metadata out of functions.ts, with every fault in it, also a function or parameter that its JSDoc leaves undescribed.
 *
 * Microsoft's generator always writes `allowCustomDataForDataTypeAny`, which is of CustomFunctionsRuntime 1.4; manifest.xml
 * demands 1.3. With it, Excel hands a function objects in place of plain values.
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
 *
 * @param {string} input
 * @returns {Promise<{ metadata: Metadata, faults: string[] }>}
 */
async function readMetadata(input) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(path.resolve(input));
  /** @type {Metadata} */
  const metadata = { functions: errors.length > 0 ? [] : JSON.parse(metadataJson).functions };
  const undescribed = metadata.functions.flatMap((fn) =>
    [fn, ...fn.parameters].filter((part) => !part.description).map((part) => `${fn.id}: ${part.name} is undescribed.`),
  );
  return { metadata, faults: [...errors, ...undescribed] };
}

/**
 * The words of one language.
 *
 * @param {string} dir
 * @param {string} language
 * @returns {Texts}
 */
function readTexts(dir, language) {
  return JSON.parse(fs.readFileSync(path.resolve(dir, `${language}.json`), "utf8"));
}

/**
 * Emits functions.nb-NO.json, functions.nn-NO.json and functions.en-US.json; manifest.xml gives each reader their own.
 *
 * Microsoft's generator knows one language only. A language that lacks a word fails the build.
 */
class LocalizedFunctionsPlugin {
  /** @param {{ input: string, dir: string, url: string }} options functions.ts, the folder of the texts, and the add-in's own */
  constructor({ input, dir, url }) {
    this.input = input;
    this.dir = dir;
    this.url = url;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    const name = "LocalizedFunctions";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      /** @param {string} language @param {Metadata} metadata */
      const emit = (language, metadata) => {
        const functions = metadata.functions.map((fn) => ({ ...fn, helpUrl: `${this.url}functions/${fn.id}.html` }));
        const json = `${JSON.stringify({ ...metadata, functions }, null, 2)}\n`;
        compilation.emitAsset(`functions.${language}.json`, new sources.RawSource(json));
      };
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const { metadata, faults } = await readMetadata(this.input);
        emit(SOURCE, metadata);
        // Microsoft's plugin writes its own beside them, which the workbench reads: it has to promise no more than these.
        compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(metadata, null, 2)));
        for (const language of TRANSLATIONS) {
          compilation.fileDependencies.add(path.resolve(this.dir, `${language}.json`));
          const texts = readTexts(this.dir, language);
          faults.push(...gaps(metadata, texts).map((gap) => `src/functions/i18n/${language}.json has ${gap}.`));
          emit(language, localize(metadata, texts));
        }
        compilation.errors.push(...faults.map((fault) => new WebpackError(fault)));
      });
    });
  }
}

module.exports = { LocalizedFunctionsPlugin, SOURCE, TRANSLATIONS, gaps, localize, readMetadata, readTexts };

/**
 * The places where there really are words.
 *
 * @param {string} place
 * @param {Partial<Words>} words
 */
function spoken(place, words) {
  return Object.entries(words)
    .filter(([, text]) => text.trim() !== "")
    .map(([key]) => `${place} ${key}`);
}

// npm run function-pages: writes docs/guide/functions, a page a function, of what Excel itself shows of it, and the same
// as data for the pane.
const fs = require("node:fs");
const path = require("node:path");
const { localize, readMetadata, readTexts, SOURCE, TRANSLATIONS } = require("./localized-functions");

/**
 * @typedef {Awaited<ReturnType<typeof readMetadata>>["metadata"]["functions"][number]} CustomFunction
 * @typedef {{ formula: string, gives: string }} Example
 * @typedef {{ language: string, fn: CustomFunction, example: Example }} Section
 */

const ROOT = path.resolve(__dirname, "..");
const FUNCTIONS = path.join(ROOT, "src/functions/functions.ts");
const I18N = path.join(ROOT, "src/functions/i18n");
const PAGES = path.join(ROOT, "docs/guide/functions");
const CATALOGUE = path.join(ROOT, "src/functions/catalogue.json");

/**
 * Words around the functions' own, by language.
 *
 * @type {Record<string, { name: string, example: string, gives: string }>}
 */
const WORDS = {
  "nb-NO": { name: "Bokmål", example: "Eksempel", gives: "gir" },
  "nn-NO": { name: "Nynorsk", example: "Døme", gives: "gir" },
  "en-US": { name: "English", example: "Example", gives: "gives" },
};

/**
 * The example of each function, out of its doc comment: `@example =BIBSYS.FEE(1000) gives 1000`.
 *
 * @param {string} source
 * @returns {Record<string, Example>}
 */
function readExamples(source) {
  const found = source.matchAll(/@customfunction (\w+)(?:(?!\*\/).)*?@example (=.+?) gives (.+?)\n/gsu);
  return Object.fromEntries([...found].map(([, id, formula, gives]) => [id, { formula, gives }]));
}

/**
 * A formula as it is typed where the decimal mark is a comma. What stands in quotes is as it is.
 *
 * @param {string} formula
 */
function norwegian(formula) {
  let inArray = false;
  return formula.replace(/"[^"]*"|BIBSYS\.|[{}.,]/gu, (mark) => {
    if (mark === "{" || mark === "}") inArray = mark === "{";
    if (mark === ".") return ",";
    return mark === "," ? (inArray ? "\\" : ";") : mark;
  });
}

/**
 * Every page, by the function's id.
 *
 * @returns {Promise<Record<string, Section[]>>}
 */
async function readPages() {
  const { metadata } = await readMetadata(FUNCTIONS);
  const examples = readExamples(fs.readFileSync(FUNCTIONS, "utf8"));
  const languages = [...TRANSLATIONS, SOURCE];
  const inEach = languages.map((language) => ({
    language,
    functions: (language === SOURCE ? metadata : localize(metadata, readTexts(I18N, language))).functions,
  }));
  return Object.fromEntries(
    metadata.functions.map(({ id }) => {
      const example = examples[id];
      if (!example) throw new Error(`${id} has no @example.`);
      const sections = inEach.flatMap(({ language, functions }) =>
        functions.filter((fn) => fn.id === id).map((fn) => ({ language, fn, example })),
      );
      return [id, sections];
    }),
  );
}

/**
 * What a section says, for either form of the page.
 *
 * @param {Section} section
 */
function said({ language, fn, example }) {
  const words = WORDS[language] ?? { name: language, example: "", gives: "" };
  /** @param {string} formula */
  const inLanguage = (formula) => (language === SOURCE ? formula : norwegian(formula));
  const names = fn.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return {
    words,
    description: fn.description,
    signature: inLanguage(`=BIBSYS.${fn.id}(${names.join(", ")})`),
    rows: fn.parameters.map(({ description }, at) => [names[at], description]),
    formula: inLanguage(example.formula),
    gives: /\p{L}/u.test(example.gives) ? example.gives : inLanguage(example.gives),
  };
}

/** @param {Section[]} sections */
function markdownPage(sections) {
  const body = sections.map((section) => {
    const { words, description, signature, rows, formula, gives } = said(section);
    return [
      `## ${words.name}`,
      description,
      `\`${signature}\``,
      rows.map(([name, text]) => `- \`${name}\`: ${text}`).join("\n"),
      `${words.example}: \`${formula}\` ${words.gives} \`${gives}\``,
    ].join("\n\n");
  });
  return [`# BIBSYS.${sections[0]?.fn.id}`, NOTE, ...body].join("\n\n") + "\n";
}

/** @param {Section[]} sections */
function htmlPage(sections) {
  const id = sections[0]?.fn.id;
  const body = sections.map((section) => {
    const { words, description, signature, rows, formula, gives } = said(section);
    const list = rows.map(([name, text]) => `<dt><code>${escaped(name)}</code></dt><dd>${escaped(text)}</dd>`);
    return `<section lang="${section.language}">
<h2>${words.name}</h2>
<p>${escaped(description)}</p>
<p><code>${escaped(signature)}</code></p>
<dl>
${list.join("\n")}
</dl>
<p>${words.example}: <code>${escaped(formula)}</code> ${words.gives} <code>${escaped(gives)}</code></p>
</section>`;
  });
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>BIBSYS.${id}</title>
</head>
<body>
<main>
<h1>BIBSYS.${id}</h1>
${body.join("\n")}
</main>
</body>
</html>
`;
}

const NOTE = "<!-- Made by npm run function-pages, of src/functions. Do not edit. -->";

/** @param {string | undefined} text */
const escaped = (text = "") =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Emits functions/<ID>.html, where the metadata's helpUrl points. */
class FunctionPagesPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionPages", stage }, async () => {
        for (const [id, sections] of Object.entries(await readPages())) {
          compilation.emitAsset(`functions/${id}.html`, new sources.RawSource(htmlPage(sections)));
        }
      });
    });
  }
}

/**
 * The functions' metadata as the pane gets it, in English. src/functions/i18n has the other languages.
 *
 * @returns {Promise<string>}
 */
async function catalogueText() {
  const { metadata } = await readMetadata(FUNCTIONS);
  return `${JSON.stringify({ functions: metadata.functions }, null, 2)}\n`;
}

async function writePages() {
  fs.writeFileSync(CATALOGUE, await catalogueText());
  fs.mkdirSync(PAGES, { recursive: true });
  for (const [id, sections] of Object.entries(await readPages())) {
    fs.writeFileSync(path.join(PAGES, `${id}.md`), markdownPage(sections));
  }
}

module.exports = {
  CATALOGUE,
  FunctionPagesPlugin,
  PAGES,
  catalogueText,
  htmlPage,
  markdownPage,
  norwegian,
  readExamples,
  readPages,
};

if (require.main === module) writePages();

// npm run function-pages: writes docs/guide/functions, a page a function, of what Excel itself shows of it, and the same
// as data for the pane.
const fs = require("node:fs");
const path = require("node:path");
const { localize, readMetadata, readTexts, SOURCE, TRANSLATIONS } = require("./localized-functions");

/**
 * @typedef {Awaited<ReturnType<typeof readMetadata>>["metadata"]["functions"][number]} CustomFunction
 * @typedef {{ formula: string, gives: string }} Example
 * @typedef {{ language: string, fn: CustomFunction, example: Example, blanks: readonly string[] }} Section
 */

const ROOT = path.resolve(__dirname, "..");
const FUNCTIONS = path.join(ROOT, "src/functions/functions.ts");
const I18N = path.join(ROOT, "src/functions/i18n");
const PAGES = path.join(ROOT, "docs/guide/functions");
const CATALOGUE = path.join(ROOT, "src/functions/catalogue.json");

/**
 * Words around the functions' own, by language.
 *
 * @type {Record<string, { name: string, example: string, gives: string, blanks: [string, string] }>}
 */
const WORDS = {
  "nb-NO": {
    name: "Bokmål",
    example: "Eksempel",
    gives: "gir",
    blanks: [
      "Eldre Excel for Windows og Mac kan gi funksjonen en tom celle som 0. Det endrer svaret for",
      "Skriv verdien i cellen, eller prøv med HVIS om den er tom.",
    ],
  },
  "nn-NO": {
    name: "Nynorsk",
    example: "Døme",
    gives: "gir",
    blanks: [
      "Eldre Excel for Windows og Mac kan gje funksjonen ei tom celle som 0. Det endrar svaret for",
      "Skriv verdien i cella, eller prøv med HVIS om ho er tom.",
    ],
  },
  "en-US": {
    name: "English",
    example: "Example",
    gives: "gives",
    blanks: [
      "Older Excel for Windows and Mac may hand the function a blank cell as 0. That changes the answer for",
      "Type the value into the cell, or test with IF whether it is blank.",
    ],
  },
};

/**
 * The arguments for which 0 gives another figure than a blank cell does, by function: a default that is not 0, or an answer
 * that stays blank. Excel for Windows and Mac has passed 0 for a blank cell: OfficeDev/office-js#4702, #5262.
 * test/functions/blankCells.test.ts holds them against the functions.
 *
 * @type {Record<string, readonly string[]>}
 */
const BLANKS_THAT_MATTER = {
  ALLOCATE: ["unit"],
  CAPITAL: ["movements"],
  COMMENT: ["actual", "budget"],
  FEE: ["frame", "share"],
  FEE2025: ["frame"],
  FOOTING: ["parts", "total", "unit"],
  FRAME2025: ["priceGrowth", "licenceGrowth"],
  ROUNDSUM: ["unit"],
  VOTES: ["fee"],
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
        functions.filter((fn) => fn.id === id).map((fn) => ({ language, fn, example, blanks: namesIn(fn, metadata) })),
      );
      return [id, sections];
    }),
  );
}

/**
 * The names, in one language, of the arguments whose blanks matter.
 *
 * @param {CustomFunction} fn
 * @param {{ functions: CustomFunction[] }} source
 */
function namesIn(fn, { functions }) {
  const ids = functions.find(({ id }) => id === fn.id)?.parameters.map(({ name }) => name) ?? [];
  const wanted = BLANKS_THAT_MATTER[fn.id] ?? [];
  return fn.parameters.filter((_parameter, at) => wanted.includes(ids[at] ?? "")).map(({ name }) => name);
}

/**
 * What a section says, for either form of the page.
 *
 * @param {Section} section
 */
function said({ language, fn, example, blanks }) {
  const words = WORDS[language] ?? { name: language, example: "", gives: "", blanks: ["", ""] };
  /** @param {string} formula */
  const inLanguage = (formula) => (language === SOURCE ? formula : norwegian(formula));
  const names = fn.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return {
    words,
    description: fn.description,
    signature: inLanguage(`=BIBSYS.${fn.id}(${names.join(", ")})`),
    blanks,
    rows: fn.parameters.map(({ description }, at) => [names[at], description]),
    formula: inLanguage(example.formula),
    gives: /\p{L}/u.test(example.gives) ? example.gives : inLanguage(example.gives),
  };
}

/** @param {Section[]} sections */
function markdownPage(sections) {
  const body = sections.map((section) => {
    const { words, description, signature, rows, blanks, formula, gives } = said(section);
    const [warning, advice] = words.blanks;
    return [
      `## ${words.name}`,
      description,
      `\`${signature}\``,
      rows.map(([name, text]) => `- \`${name}\`: ${text}`).join("\n"),
      ...(blanks.length > 0 ? [`${warning} ${blanks.map((name) => `\`${name}\``).join(", ")}. ${advice}`] : []),
      `${words.example}: \`${formula}\` ${words.gives} \`${gives}\``,
    ].join("\n\n");
  });
  return [`# BIBSYS.${sections[0]?.fn.id}`, NOTE, ...body].join("\n\n") + "\n";
}

/** @param {Section[]} sections */
function htmlPage(sections) {
  const id = sections[0]?.fn.id;
  const body = sections.map((section) => {
    const { words, description, signature, rows, blanks, formula, gives } = said(section);
    const [warning, advice] = words.blanks;
    const names = blanks.map((name) => `<code>${escaped(name)}</code>`).join(", ");
    const list = rows.map(([name, text]) => `<dt><code>${escaped(name)}</code></dt><dd>${escaped(text)}</dd>`);
    return `<section lang="${section.language}">
<h2>${words.name}</h2>
<p>${escaped(description)}</p>
<p><code>${escaped(signature)}</code></p>
<dl>
${list.join("\n")}
</dl>
${names && `<p>${warning} ${names}. ${advice}</p>\n`}<p>${words.example}: <code>${escaped(formula)}</code> ${words.gives} <code>${escaped(gives)}</code></p>
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
  BLANKS_THAT_MATTER,
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

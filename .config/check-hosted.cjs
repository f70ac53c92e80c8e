// npm run check:hosted <address>. Asks a host for everything that Excel will ask it for, and says what it lacks.
const { isMetadata } = require("./hosting.cjs");

/**
 * @typedef {{ url: string, kind: "manifest" | "page" | "script" | "metadata" | "help" | "image" }} Asked
 * @typedef {(url: string) => Promise<Response>} Ask
 */

/** What each kind of file has to be sent as; the first is the one to set. */
const TYPES = {
  manifest: ["application/xml", "text/xml"],
  page: ["text/html"],
  help: ["text/html"],
  script: ["text/javascript", "application/javascript", "application/x-javascript"],
  metadata: ["application/json"],
  image: ["image/png"],
};

/**
 * Everything that is wrong with a published add-in: one sentence each, none for a host that Excel can work with.
 *
 * @param {string} address - the folder that dist/ was put in, or its manifest
 * @param {Ask} ask - for a test; the network otherwise
 * @returns {Promise<{ asked: number, complaints: string[] }>}
 */
async function checkHosted(address, ask = (url) => fetch(url)) {
  const manifest = new URL(/\.xml$/.test(address) ? address : `${address.replace(/\/*$/, "")}/manifest.xml`).href;
  const folder = new URL(".", manifest).href;
  /** @type {string[]} */
  const complaints = [];
  if (!folder.startsWith("https:")) complaints.push(`${folder} er ikke https. Excel laster ikke noe annet.`);

  const answers = new Map();
  /** @param {Asked} file */
  const get = async ({ url, kind }) => {
    if (answers.has(url)) return answers.get(url);
    const { text, wrong } = await answerOf(url, kind, ask);
    answers.set(url, text);
    complaints.push(...wrong.map((sentence) => `${url}: ${sentence}`));
    return text;
  };

  const xml = await get({ url: manifest, kind: "manifest" });
  const named = addressesIn(xml);
  if (xml !== undefined && named.length === 0) complaints.push(`${manifest}: er ikke et manifest for Excel.`);
  const [elsewhere] = named
    .filter((url) => !url.startsWith(folder))
    .map((url) => new URL(".", url).href)
    .sort();
  if (elsewhere !== undefined) {
    complaints.push(`${manifest}: peker til ${elsewhere}, ikke til ${folder}. Bygg på nytt med ADDIN_URL=${folder}`);
  }
  for (const url of named.filter((one) => one.startsWith(folder))) {
    const text = await get({ url, kind: kindOf(url) });
    if (text === undefined) continue;
    if (kindOf(url) === "page") for (const script of scriptsIn(text, url)) await get({ url: script, kind: "script" });
    if (kindOf(url) === "metadata")
      for (const help of helpIn(text, url, complaints)) await get({ url: help, kind: "help" });
  }
  return { asked: answers.size, complaints };
}

/**
 * @param {string} url
 * @param {Asked["kind"]} kind
 * @param {Ask} ask
 * @returns {Promise<{ text: string | undefined, wrong: string[] }>}
 */
async function answerOf(url, kind, ask) {
  /** @type {Response} */
  let response;
  let text;
  try {
    response = await ask(url);
    text = await response.text();
  } catch (error) {
    const cause = /** @type {{ cause?: { code?: string }, message: string }} */ (error);
    return { text: undefined, wrong: [`svarer ikke (${cause.cause?.code ?? cause.message}).`] };
  }
  if (!response.ok) return { text: undefined, wrong: [`svarer ${response.status}.`] };
  return { text, wrong: wrongHeaders(kind, response.headers) };
}

/**
 * @param {Asked["kind"]} kind
 * @param {Headers} headers
 */
function wrongHeaders(kind, headers) {
  const wrong = [];
  const type = headers.get("content-type");
  if (!TYPES[kind].includes((type ?? "").split(";")[0] ?? "")) {
    wrong.push(`har Content-Type ${type ?? "(ingen)"}, ikke ${TYPES[kind][0]}.`);
  }
  if (kind === "metadata" && headers.get("access-control-allow-origin") !== "*") {
    wrong.push("mangler Access-Control-Allow-Origin: *. Excel på nettet får ikke lest funksjonene.");
  }
  const cache = headers.get("cache-control") ?? "";
  if (kind !== "image" && !/\b(no-cache|no-store|max-age=0)\b/.test(cache)) {
    wrong.push(
      `har Cache-Control ${cache === "" ? "(ingen)" : cache}, ikke no-cache. En gammel og en ny utgave kan blandes.`,
    );
  }
  return wrong;
}

/**
 * The files that a manifest names, each once. What follows # is for the page itself.
 *
 * @param {string | undefined} xml
 */
function addressesIn(xml = "") {
  const named = [...xml.matchAll(/(?:DefaultValue|Value)="(https?:\/\/[^"#]+)/g)].map(([, url = ""]) => url);
  return [...new Set(named)];
}

/** @param {string} url @returns {Asked["kind"]} */
function kindOf(url) {
  const name = new URL(url).pathname.split("/").at(-1) ?? "";
  if (isMetadata(name)) return "metadata";
  if (name.endsWith(".js")) return "script";
  return name.endsWith(".png") ? "image" : "page";
}

/**
 * The scripts beside a page. Office.js itself is Microsoft's to serve.
 *
 * @param {string} html
 * @param {string} page
 */
function scriptsIn(html, page) {
  const all = [...html.matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map(([, source = ""]) => new URL(source, page));
  return all.filter(({ origin }) => origin === new URL(page).origin).map(({ href }) => href);
}

/**
 * @param {string} json
 * @param {string} url
 * @param {string[]} complaints
 * @returns {string[]}
 */
function helpIn(json, url, complaints) {
  try {
    /** @type {{ functions: { helpUrl?: string }[] }} */
    const { functions } = JSON.parse(json);
    return functions.flatMap(({ helpUrl }) => (helpUrl === undefined ? [] : [helpUrl]));
  } catch {
    complaints.push(`${url}: er ikke JSON med funksjoner.`);
    return [];
  }
}

/** @param {string | undefined} address */
async function main(address) {
  if (address === undefined || !URL.canParse(address)) {
    console.error("Si hvor tillegget ligger: npm run check:hosted https://vert.no/bibsys/");
    process.exitCode = 2;
    return;
  }
  const { asked, complaints } = await checkHosted(address);
  for (const complaint of complaints) console.error(complaint);
  console.log(
    complaints.length === 0
      ? `${asked} filer er hentet, og verten har det Excel trenger.`
      : `${asked} filer er hentet, ${complaints.length} ting mangler.`,
  );
  if (complaints.length > 0) process.exitCode = 1;
}

if (require.main === module) void main(process.argv[2]);

module.exports = { checkHosted };

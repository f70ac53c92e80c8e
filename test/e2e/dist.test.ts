import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(process.cwd(), "dist");
const read = (file: string): string => readFileSync(join(DIST, file), "utf8");

test("the pane loads Office.js from Microsoft, then the add-in's own files, and no other", () => {
  const scripts = [...read("taskpane.html").matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map(([, source]) => source);
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "commands.js",
    "taskpane.js",
  ]);
  for (const script of scripts.slice(1)) expect(existsSync(join(DIST, script ?? ""))).toBe(true);
});

test("every file that the manifest names lies where it says", () => {
  const addresses = new Set(read("manifest.xml").match(/(?<=")https:\/\/localhost:3000\/[^"#]+/g));
  expect(addresses.size).toBeGreaterThan(30);
  for (const address of addresses)
    expect([address, existsSync(DIST + new URL(address).pathname)]).toEqual([address, true]);
});

test("the pane may load scripts from beside itself and from Office.js's host, and from nowhere else", () => {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(read("taskpane.html"))?.[1] ?? "";
  const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]));
  expect(rules.get("default-src")).toBe("'none'");
  expect(rules.get("script-src")).toBe("'self' https://appsforoffice.microsoft.com");
  expect(rules.get("worker-src")).toBe("'self'");
  expect(policy).not.toMatch(/unsafe-eval|\*/);
  expect(read("taskpane.html").indexOf(policy)).toBeLessThan(read("taskpane.html").indexOf("<script"));
});

test("a host learns what to send with every file, in both forms", () => {
  const metadata = readdirSync(DIST).filter((file) => /^functions.*\.json$/.test(file));
  expect(metadata.length).toBe(4);
  for (const file of metadata) {
    expect(read("_headers")).toContain(`/${file}\n  Access-Control-Allow-Origin: *\n`);
    expect(read("web.config")).toContain(`<location path="${file}">`);
  }
  expect(read("_headers")).toContain("/*\n  Cache-Control: no-cache\n");
  expect(read("web.config")).toContain('<add name="Cache-Control" value="no-cache"/>');
});

test("source maps are not published, and no file asks for one", () => {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith(".js"))) {
    expect([file, read(file).includes("sourceMappingURL")]).toEqual([file, false]);
  }
  for (const script of ["functions.js", "commands.js", "taskpane.js", "ledger-worker.js"]) {
    expect([script, existsSync(join(".workbench/maps", `${script}.map`))]).toEqual([script, true]);
  }
});

test("no file has an endpoint of another company; of Microsoft's helpers there is what prints an error", () => {
  for (const file of readdirSync(DIST).filter((name) => /\.(?:js|html|json)$/.test(name))) {
    const found = /accounts\.google|googleapis|facebook|dropbox|login\.microsoftonline/i.exec(read(file))?.[0];
    expect([file, found]).toEqual([file, undefined]);
  }
  expect(read("office-js-helpers.js")).toContain("Debug Info");
  expect(read("office-js-helpers.js").length).toBeLessThan(6 * 1024);
});

test("nothing of the workbench is shipped, nor what writes the templates, and no file runs text as code", () => {
  const scripts = readdirSync(DIST).filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(2);
  for (const script of scripts) {
    const text = read(script);
    expect([script, /univer|workbench|openxmlformats/i.exec(text)?.[0]]).toEqual([script, undefined]);
    // webpack's own last resort for finding the global object, where there is no globalThis
    const ours = text.replaceAll('new Function("return this")', "");
    expect([script, /\beval\(|new Function\(/.exec(ours)?.[0]]).toEqual([script, undefined]);
  }
});

test("decimal.js comes once: with functions.js, which the others build on; a worker has nothing of a page", () => {
  const holders = readdirSync(DIST).filter((file) => file.endsWith(".js") && read(file).includes("[DecimalError]"));
  expect(holders).toEqual(["functions.js", "ledger-worker.js"]);
});

test("what reads a ledger is in its worker alone, in one file", () => {
  expect(read("ledger-worker.js")).not.toContain("importScripts");
  const readers = readdirSync(DIST).filter((file) => file.endsWith(".js") && read(file).includes("AnalysisTypeTable"));
  expect(readers).toEqual(["ledger-worker.js"]);
});

test("functions.js is light: Excel loads it before any formula is computed", () => {
  const kilobytes = gzipSync(read("functions.js"), { level: 9 }).length / 1024;
  // What the pane calls too, to show a result before it is written, cannot be merged into the rest: half a kB of this.
  expect(kilobytes).toBeLessThanOrEqual(30); // design.md 4
});

test("the templates lie where the pane fetches them", () => {
  const names = readdirSync("assets/templates");
  expect(names.length).toBeGreaterThan(2);
  expect(readdirSync(join(DIST, "assets/templates")).sort()).toEqual(names.sort());
});

test("every help page that Excel's function wizard links to is there", () => {
  for (const language of ["nb-NO", "nn-NO", "en-US"]) {
    const { functions } = JSON.parse(read(`functions.${language}.json`)) as { functions: { helpUrl: string }[] };
    expect(functions.length).toBeGreaterThan(10);
    for (const { helpUrl } of functions)
      expect([helpUrl, existsSync(DIST + new URL(helpUrl).pathname)]).toEqual([helpUrl, true]);
  }
});

import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";

// The one-way rule of the house. A folder may import only from layers before its own, and only their index.
const LAYERS = [["core"], ["text"], ["sheets"], ["functions", "readers", "excel", "xlsx"], ["taskpane"]];
// Stands where Excel stands: it gets the manifest and the built files, and imports nothing of the add-in.
const APART = "workbench";

const SRC = join(__dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(?:tsx?|cjs)$/u.test(path) && statSync(join(SRC, path)).isFile());
const code = (file: string): string => readFileSync(join(SRC, file), "utf8");
const folder = (path: string): string => path.split("/")[0] ?? "";
const layerOf = (name: string): number => LAYERS.findIndex((layer) => layer.includes(name));

const crossings = files.flatMap((file) =>
  [...code(file).matchAll(/(?:from|import|require)\s*\(?\s*"(\.[^"]+)"/gu)]
    .map(([, path = ""]) => ({ file, target: posix.join(dirname(file), path) }))
    .filter(({ target }) => folder(target) !== folder(file)),
);

test("every file lives in a known folder", () => {
  const known = [...LAYERS.flat(), APART];
  expect(files.filter((file) => !known.includes(folder(file)))).toEqual([]);
});

test.each(crossings)("$file may import $target", ({ file, target }) => {
  expect(folder(file)).not.toBe(APART);
  expect(layerOf(folder(target))).toBeGreaterThanOrEqual(0);
  expect(layerOf(folder(target))).toBeLessThan(layerOf(folder(file)));
  expect(target).toBe(folder(target)); // through index.ts, never a file inside
});

test.each(files.filter((file) => folder(file) === "core"))("%s knows no clock, locale or chance", (file) => {
  expect(code(file)).not.toMatch(/\bDate\b\.|new Date|Intl\.|toLocale|Math\.random|parseFloat/u);
});

test.each(files.filter((file) => folder(file) === "functions"))(
  "%s asks nothing of Excel and needs no React",
  (file) => {
    expect(code(file)).not.toMatch(/\bExcel\.\w|from "react|from "@fluentui|Date\.now|new Date|Math\.random|fetch\(/u);
  },
);

test.each(files.filter((file) => folder(file) === "taskpane"))("%s does no arithmetic", (file) => {
  expect(code(file)).not.toMatch(/decimal\.js|\.(?:plus|minus|times|div)\(/u);
});

test.each(files.filter((file) => folder(file) === "readers"))("%s runs in a worker of any browser", (file) => {
  expect(code(file)).not.toMatch(
    /from "node:|\bBuffer\b|\bprocess\.|\bdocument\.|\bwindow\.|new Date|Math\.random|fetch\(/u,
  );
});

test("one file knows the decimal library", () => {
  expect(files.filter((file) => /from "decimal\.js"/u.test(code(file)))).toEqual(["core/money/decimal.ts"]);
});

test("only the layer for it speaks Office.js", () => {
  const speakers = files.filter((file) => /\bExcel\.run\b/u.test(code(file)) && folder(file) !== APART);
  expect(speakers).toEqual(["excel/host/inExcel.ts"]);
});

test("no file is named for nothing in particular", () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager)\b/u.test(file))).toEqual([]);
});

test("no file has grown past the point where it is split", () => {
  // Excel's generator reads one file, whose doc comments are the functions' words: there only code counts.
  const written = (file: string): string =>
    file === "functions/functions.ts" ? code(file).replace(/^\/\*\*.*?\*\/\n/gmsu, "") : code(file);
  const long = files.filter((file) => written(file).split("\n").length > 250);
  expect(long).toEqual([]);
});

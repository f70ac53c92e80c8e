import { codeOf, floorOf, sources } from "./sources";

const APART = "workbench";

test.each(sources.filter((file) => floorOf(file) === "core"))("%s knows no clock, locale or chance", (file) => {
  expect(codeOf(file)).not.toMatch(/\bDate\b\.|new Date|Intl\.|toLocale|Math\.random|parseFloat/u);
});

test.each(sources.filter((file) => floorOf(file) === "functions"))(
  "%s asks nothing of Excel and needs no React",
  (file) => {
    expect(codeOf(file)).not.toMatch(
      /\bExcel\.\w|from "react|from "@fluentui|Date\.now|new Date|Math\.random|fetch\(/u,
    );
  },
);

test.each(sources.filter((file) => floorOf(file) === "taskpane"))("%s does no arithmetic", (file) => {
  expect(codeOf(file)).not.toMatch(/decimal\.js|\.(?:plus|minus|times|div)\(/u);
});

test.each(sources.filter((file) => floorOf(file) === "readers"))("%s runs in a worker of any browser", (file) => {
  expect(codeOf(file)).not.toMatch(
    /from "node:|\bBuffer\b|\bprocess\.|\bdocument\.|\bwindow\.|new Date|Math\.random|fetch\(/u,
  );
});

test("one file knows the decimal library", () => {
  expect(sources.filter((file) => /from "decimal\.js"/u.test(codeOf(file)))).toEqual(["core/money/decimal.ts"]);
});

test("only the layer for it speaks Office.js", () => {
  const speakers = sources.filter((file) => /\bExcel\.run\b/u.test(codeOf(file)) && floorOf(file) !== APART);
  // The self-test asks Excel once for the undo group that the host never asks for.
  expect(speakers).toEqual(["excel/host/inExcel.ts", "excel/selftest/probes/undo.ts"]);
});

test("no file is named for nothing in particular", () => {
  expect(sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager)\b/u.test(file))).toEqual([]);
});

test("no file has grown past the point where it is split", () => {
  // Excel's generator reads one file, whose doc comments are the functions' words: there only code counts.
  const written = (file: string): string =>
    file === "functions/functions.ts" ? codeOf(file).replace(/^\/\*\*.*?\*\/\n/gmsu, "") : codeOf(file);
  const long = sources.filter((file) => written(file).split("\n").length > 250);
  expect(long).toEqual([]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createReport } from "../../../src/excel/reports/createReport";
import { newFromTemplate, templateAddress } from "../../../src/excel/setup/newFromTemplate";
import { listReports } from "../../../src/excel/status/reportList";
import { checkShown, TEMPLATES, templateFile, type TemplateId } from "../../../src/sheets";
import { LANGUAGES, type Language } from "../../../src/text";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, sheetNames, valuesOf } from "../workbook";
import { workbookAsItIs } from "../wholeWorkbook";

const FOLDER = join(__dirname, "../../../assets/templates");
const fileOf = (id: TemplateId, language: Language): Uint8Array =>
  new Uint8Array(readFileSync(join(FOLDER, templateFile(id, language))));

let bench: Headless;
let opened: (Uint8Array | undefined)[];
/** What the server of the add-in does with a request. */
let answer: (path: string) => Response;
const asked: string[] = [];

beforeEach(async () => {
  bench = await openWorkbook();
  opened = [];
  asked.length = 0;
  bench.host.onNewWorkbook((file) => opened.push(file));
  answer = (path) => new Response(readFileSync(join(FOLDER, "..", "..", path)));
  jest.spyOn(globalThis, "fetch").mockImplementation((given) => {
    const address = given as string;
    asked.push(address);
    return Promise.resolve(answer(new URL(address).pathname));
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  bench.dispose();
});

const every = (Object.keys(TEMPLATES) as TemplateId[]).flatMap((id) =>
  LANGUAGES.map((language) => [id, language] as const),
);

test.each(every)("%s in %s opens as a workbook of its own, and this one is left alone", async (id, language) => {
  const before = await workbookAsItIs();
  const { sheet, findings, news } = await newFromTemplate(id, language);
  expect([sheet, findings]).toEqual([TEMPLATES[id].shown, []]);
  expect(news?.nb).toContain(TEMPLATES[id].title.nb);
  expect(asked).toEqual([`https://localhost/assets/templates/${templateFile(id, language)}`]);
  expect(opened.map((file) => file && Buffer.from(file).equals(fileOf(id, language)))).toEqual([true]);
  expect(await workbookAsItIs()).toEqual(before);
});

test.each([
  ["a host without the file", () => new Response("Not found", { status: 404 })],
  ["a host that has its front page for everything", () => new Response("<!doctype html>")],
  ["a host that answers nothing", () => new Response("")],
])("%s: says which address has no template", async (_why, respond) => {
  answer = respond;
  const { sheet, findings } = await newFromTemplate("bibsys-tom", "nn");
  const address = "https://localhost/assets/templates/bibsys-tom.nn.xlsx";
  expect([sheet, findings]).toEqual([undefined, [{ code: "template-missing", facts: { address }, severity: "error" }]]);
  expect(opened).toEqual([]);
});

test("a machine that is offline is told so", async () => {
  jest.mocked(fetch).mockImplementation(() => Promise.reject(new TypeError("Failed to fetch")));
  const { sheet, findings } = await newFromTemplate("bibsys-tom", "nb");
  expect([sheet, findings.map(({ code }) => code)]).toEqual([undefined, ["template-unreachable"]]);
});

test("an Excel that opens no workbook is a refusal, with its own code", async () => {
  bench.host.traffic.failRequest(1, { code: "AccessDenied", afterActions: 0 });
  await expect(newFromTemplate("bibsys-tom", "nb")).rejects.toMatchObject({
    name: "ExcelRefusal",
    code: "AccessDenied",
  });
  expect(opened).toEqual([]);
});

test.each(LANGUAGES)(
  "the example in %s, opened: BIBSYS computes what the file shows, and knows its reports",
  async (language) => {
    await bench.open(fileOf("bibsys-2024k2", language));
    const sheets = TEMPLATES["bibsys-2024k2"].sheets(language);
    expect(await sheetNames()).toEqual(sheets.map(({ name }) => name));
    for (const sheet of sheets) {
      const shown = await valuesOf(sheet.name, `A1:Z${sheet.rows.length}`);
      expect([sheet.name, checkShown(sheet, shown)]).toEqual([sheet.name, []]);
    }
    const { reports } = await listReports();
    const made = sheets.filter(({ use }) => use === "report");
    expect(reports).toEqual(
      made.map(({ name }) => ({ sheet: name, version: 1, status: "draft", isOutdated: false, hasNewer: false })),
    );

    // A report that the add-in knows is made again in its place.
    const outcome = await createReport("accounts", "replace");
    expect(outcome.findings).toEqual([]);
    expect(await sheetNames()).toEqual(sheets.map(({ name }) => name));
  },
);

test("on Mac it says that the new window may lie behind", async () => {
  const others = await newFromTemplate("bibsys-tom", "nb");
  expect(others.news?.nb).toContain("er åpnet som en ny arbeidsbok. Åpne BIBSYS");
  // Office's own platform is fixed.
  jest.replaceProperty(Office.PlatformType, "Mac", Office.context.platform as never);
  const { news } = await newFromTemplate("bibsys-tom", "nb");
  expect(news?.nb).toContain("er åpnet som en ny arbeidsbok. Vinduet kan ligge bak dette. Åpne BIBSYS");
});

test("the address of a template's file is where it is fetched from", async () => {
  await newFromTemplate("bibsys-tom", "nn");
  expect(asked).toEqual([templateAddress("bibsys-tom", "nn")]);
});

import { dirname, posix } from "node:path";
import { LANGUAGES } from "../../src/text";
import { templateFiles } from "../../src/xlsx";
import { textParts } from "./readFile";

// What Excel repairs, with a message no user should meet, and LibreOffice and our own library both let pass.

const files: [name: string, parts: Map<string, string>][] = [];

beforeAll(async () => {
  for (const [name, bytes] of await templateFiles()) files.push([name, await textParts(bytes)]);
  expect(files).toHaveLength(3 * LANGUAGES.length);
});

const parts = (where: RegExp): [place: string, xml: string][] =>
  files.flatMap(([name, all]) =>
    [...all].filter(([path]) => where.test(path)).map(([path, xml]): [string, string] => [`${name} ${path}`, xml]),
  );

const SHEETS = /^xl\/worksheets\/sheet\d+\.xml$/u;
const matches = (xml: string, what: RegExp): string[] => [...xml.matchAll(what)].map(([, found = ""]) => found);

test("the elements of a worksheet stand in the one order that Excel takes", () => {
  // ECMA-376 part 1, CT_Worksheet; those a template may have.
  const ORDER =
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties ignoredErrors drawing legacyDrawing tableParts extLst".split(
      " ",
    );
  for (const [place, xml] of parts(SHEETS)) {
    const found = topElements(xml);
    expect([place, found]).toEqual([place, [...found].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))]);
    expect(found.filter((element) => !ORDER.includes(element))).toEqual([]);
  }
});

test("no formula is an array, and none calls a function by a name that a file does not know", () => {
  for (const [place, xml] of parts(SHEETS)) {
    expect([place, matches(xml, /<f [^>]*t="(array|dataTable)"/gu)]).toEqual([place, []]);
    expect([place, matches(xml, /\s(cm|vm)="/gu)]).toEqual([place, []]);
    expect([place, matches(xml, /<f>([^<]*BIBSYS\.[^<]*)<\/f>/gu)]).toEqual([place, []]);
  }
});

test("every formula has its value beside it, and none is an error", () => {
  let count = 0;
  for (const [place, xml] of parts(SHEETS)) {
    const cells = [...xml.matchAll(/<c r="(\w+)"([^>]*)>(<f>.*?<\/f>)(.*?)<\/c>/gsu)];
    count += cells.length;
    const amiss = cells.filter(([, , said = "", , value = ""]) => !value.startsWith("<v>") || said.includes('t="e"'));
    expect([place, amiss.map(([, cell]) => cell)]).toEqual([place, []]);
  }
  expect(count).toBeGreaterThan(100);
});

test("a table's columns are called what its head says, and no name is used twice", () => {
  for (const [name, all] of files) {
    const shared = matches(all.get("xl/sharedStrings.xml") ?? "", /<si><t[^>]*>([^<]*)<\/t><\/si>/gu);
    const tables = [...all].filter(([path]) => path.startsWith("xl/tables/"));
    const given = [
      ...tables.flatMap(([, xml]) => matches(xml, /displayName="([^"]*)"/gu)),
      ...matches(all.get("xl/workbook.xml") ?? "", /<definedName name="(?!_xlnm)([^"]*)">/gu),
    ].map((one) => one.toLowerCase());
    expect([name, given]).toEqual([name, [...new Set(given)]]);
    expect(new Set(tables.flatMap(([, xml]) => matches(xml, /<table [^>]*? id="(\d+)"/gu))).size).toBe(tables.length);
    for (const [path, xml] of tables) {
      const columns = matches(xml, /<tableColumn [^>]*name="([^"]*)"/gu);
      expect(columns.filter((column) => !shared.includes(column))).toEqual([]);
      expect([path, new Set(columns.map((column) => column.toLowerCase())).size]).toEqual([path, columns.length]);
    }
  }
});

test("defined names point to one cell, whatever cell they are used in", () => {
  for (const [, xml] of parts(/^xl\/workbook\.xml$/u)) {
    for (const place of matches(xml, /<definedName name="(?!_xlnm)[^"]*">([^<]*)</gu)) {
      expect(place).toMatch(/^(?:\w+|&apos;.+&apos;)!\$[A-Z]+\$\d+$/u);
    }
  }
});

test("a list to choose from is at most 255 characters, a prompt too, and a title 32", () => {
  for (const [, xml] of parts(SHEETS)) {
    for (const list of matches(xml, /<formula1>&quot;([^<]*)&quot;<\/formula1>/gu))
      expect(list.length).toBeLessThan(256);
    for (const prompt of matches(xml, / (?:prompt|error)="([^"]*)"/gu)) expect(prompt.length).toBeLessThan(256);
    for (const title of matches(xml, /Title="([^"]*)"/gu)) expect(title.length).toBeLessThan(33);
  }
});

test("a file says what each of its parts is, and no part is spoken of that is not there", () => {
  for (const [name, all] of files) {
    const types = all.get("[Content_Types].xml") ?? "";
    const endings = matches(types, /<Default Extension="([^"]*)"/gu);
    const said = matches(types, /PartName="\/([^"]*)"/gu);
    expect([name, endings]).toEqual([name, [...new Set(endings)]]);
    expect([name, said.filter((path) => !all.has(path))]).toEqual([name, []]);
    const unsaid = [...all.keys()].filter((path) => !said.includes(path) && !endings.includes(endingOf(path)));
    expect([name, unsaid]).toEqual([name, []]);
    const targets = [...all]
      .filter(([path]) => path.endsWith(".rels"))
      .flatMap(([path, xml]) =>
        matches(xml, / Target="([^"]*)"/gu).map((target) => posix.join(dirname(dirname(path)), target)),
      );
    expect([name, targets.filter((path) => !all.has(path) && endingOf(path) !== "bin")]).toEqual([name, []]);
  }
});

test("nothing says when, or on whose machine, a file was written", () => {
  for (const [place, xml] of parts(/./u)) {
    expect([place, matches(xml, /(\d{4}-\d\d-\d\dT)/gu)]).toEqual([place, []]);
    expect([place, matches(xml, /(\/work\/|\/home\/|C:\\)/gu)]).toEqual([place, []]);
  }
});

const endingOf = (path: string): string => path.split(".").at(-1) ?? "";

/** The names of a worksheet's own elements, in order. */
function topElements(xml: string): string[] {
  const found: string[] = [];
  let depth = -1;
  for (const [, end, name = "", alone] of xml.matchAll(/<(\/)?([\w:]+)[^>]*?(\/)?>/gu)) {
    if (name === "xml") continue;
    if (end) {
      depth -= 1;
      continue;
    }
    depth += 1;
    if (depth === 1) found.push(name);
    if (alone) depth -= 1;
  }
  return found;
}

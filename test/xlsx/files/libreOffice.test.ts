import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address, cellValue, templateFile, TEMPLATES, type TemplateId } from "../../../src/sheets";
import { LANGUAGES } from "../../../src/text";
import { openFile, shownBy } from "../readFile";
import { convert, draw, pdftoppm, soffice, whySkipped } from "./office";

// A reader without the add-in: LibreOffice knows no function of ours, and must show every figure all the same.

jest.setTimeout(300_000);

const TEMPLATE_FOLDER = join(__dirname, "../../../assets/templates");
/** What the pages look like, for a developer to look at. */
const PAGES = join(__dirname, "../../../.workbench/pages");

const every = (Object.keys(TEMPLATES) as TemplateId[]).flatMap((id) =>
  LANGUAGES.map((language) => ({ id, language, file: templateFile(id, language) })),
);
const paths = every.map(({ file }) => join(TEMPLATE_FOLDER, file));

const withOffice = soffice ? describe : describe.skip;

withOffice(`LibreOffice${whySkipped}`, () => {
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "bibsys-templates-"));
    await convert(paths, "xlsx", folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(every)("shows in $file what core says, cell by cell", async ({ id, language, file }) => {
    const workbook = await openFile(readFileSync(join(folder, file)));
    const sheets = TEMPLATES[id].sheets(language);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const sheet of sheets) {
      const worksheet = workbook.getWorksheet(sheet.name);
      const cells = sheet.rows.flatMap(({ cells: ofRow }, row) =>
        ofRow.map((cell, column) => ({ cell, at: address(row, column) })),
      );
      const shown = cells.map(({ at }) => [at, worksheet ? shownBy(worksheet.getCell(at)) : undefined]);
      const wanted = cells.map(({ cell, at }) => {
        const value = cellValue(cell, language);
        return [at, typeof value === "number" ? Number(value.toPrecision(12)) : value];
      });
      expect(shown).toEqual(wanted);
    }
  });

  test("prints them, and leaves a picture of each page in .workbench/pages", async () => {
    rmSync(PAGES, { recursive: true, force: true });
    mkdirSync(PAGES, { recursive: true });
    await convert(
      paths.filter((path) => path.endsWith(".nb.xlsx")),
      "pdf",
      PAGES,
    );
    const printed = readdirSync(PAGES);
    expect(printed.sort()).toEqual(
      every
        .filter(({ language }) => language === "nb")
        .map(({ file }) => file.replace(/xlsx$/u, "pdf"))
        .sort(),
    );
    for (const pdf of printed) await draw(join(PAGES, pdf));
    const pages = readdirSync(PAGES).filter((name) => name.endsWith(".png"));
    if (pdftoppm) expect(pages.length).toBeGreaterThanOrEqual(11);
  });
});

import { replaceElements } from "./elements";
import { FileProblem } from "./file-problem";
import { loadLibrary, type Book } from "./library";
import { readParts, sheetPaths, type Parts } from "./parts";
import { listedInSheet } from "./sheet-xml";

/** A file that can be opened, and is not open yet. */
export interface ReadableFile {
  readonly book: Book;
  readonly parts: Parts;
}

/**
 * Reads an .xlsx file as far as to know that it can be opened. Nothing is changed.
 *
 * @throws {@link FileProblem} where it cannot
 */
export async function readFile(bytes: Uint8Array): Promise<ReadableFile> {
  const parts = await readParts(bytes);
  const { Workbook } = await loadLibrary();
  const book = new Workbook();
  try {
    // read beside the library: of a cell that leads somewhere it makes a text, also where it is a number
    await book.xlsx.loadFromFiles(withoutFilters(parts), { ignoreNodes: ["hyperlinks", "dataValidations"] });
  } catch (error) {
    throw new FileProblem("damaged", { cause: error });
  }
  if (book.worksheets.length === 0) throw new FileProblem("damaged");
  checkParts(parts);
  return { book, parts };
}

/** The parts as the library takes them: it refuses a table with a filter of a kind that it does not know. */
function withoutFilters({ files }: Parts): Record<string, Uint8Array> {
  const tables = Object.entries(files).filter(([path]) => /^xl\/tables\/[^/]+\.xml$/.test(path));
  const plain = tables.map(([path, bytes]): [string, Uint8Array] => {
    const text = new TextDecoder().decode(bytes);
    const cut = replaceElements(text, "filterColumn", (tag) => tag.replace(/\/?>$/, "/>"));
    return [path, new TextEncoder().encode(cut)];
  });
  return { ...files, ...Object.fromEntries(plain) };
}

/** Reads every part that is read again when the file is opened: then the workbook before it is given up already. */
function checkParts(parts: Parts): void {
  try {
    const sheets = new Set(sheetPaths(parts).values());
    for (const path of Object.keys(parts.files)) {
      if (READ_AGAIN.test(path) && !sheets.has(path) && path !== TEXTS) parts.root(path);
    }
    for (const path of sheets) for (const list of ["hyperlinks", "dataValidations"]) listedInSheet(parts, path, list);
  } catch (error) {
    throw new FileProblem("damaged", { cause: error });
  }
}

const READ_AGAIN = /^xl\/.*\.xml$|\.rels$/;
/** The library reads the texts of all cells. They are much, and nothing else reads them. */
const TEXTS = "xl/sharedStrings.xml";

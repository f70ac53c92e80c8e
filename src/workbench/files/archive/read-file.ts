import { FileProblem } from "./file-problem";
import { loadLibrary, type Book } from "./library";
import { readParts, type Parts } from "./parts";

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
  return { book, parts };
}

/** The parts as the library takes them: it refuses a table with a filter of a kind that it does not know. */
function withoutFilters({ files }: Parts): Record<string, Uint8Array> {
  const tables = Object.entries(files).filter(([path]) => /^xl\/tables\/[^/]+\.xml$/.test(path));
  const plain = tables.map(([path, bytes]): [string, Uint8Array] => {
    const text = new TextDecoder().decode(bytes);
    const cut = text.replace(/(<filterColumn\b[^>]*[^/])>.*?<\/filterColumn>/gs, "$1/>");
    return [path, new TextEncoder().encode(cut)];
  });
  return { ...files, ...Object.fromEntries(plain) };
}

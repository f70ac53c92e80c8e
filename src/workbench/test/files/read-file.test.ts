import { Workbook } from "@cj-tech-master/excelts";
import { zip } from "@cj-tech-master/excelts/archive";
import { FileProblem } from "../../files/archive/file-problem";
import { LARGEST_FILE, readParts } from "../../files/archive/parts";
import { readFile } from "../../files/archive/read-file";

/** A small whole file. */
async function wholeFile(): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet("Ark1").getCell("A1").value = "x".repeat(5000);
  return new Uint8Array(await book.xlsx.writeBuffer({ validate: false }));
}

/** Excel's wrapping of what has a password, as far as it is looked at: its mark, and the name of a stream. */
function wrapped(stream: string): Uint8Array {
  const name = Uint16Array.from(stream, (letter) => letter.charCodeAt(0));
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(508), ...new Uint8Array(name.buffer)]);
}

function archiveOf(...paths: readonly string[]): Promise<Uint8Array> {
  const archive = zip();
  for (const path of paths) archive.add(path, new TextEncoder().encode("<x/>"));
  return archive.bytes();
}

const PROBLEMS: readonly (readonly [why: string, code: string, bytes: () => Uint8Array | Promise<Uint8Array>])[] = [
  ["nothing", "empty", () => new Uint8Array()],
  ["a text", "notXlsx", () => new TextEncoder().encode("Post;Regnskap\nLønn;8274")],
  ["a picture", "notXlsx", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ["an archive of something else", "notXlsx", () => archiveOf("bilder/katt.png")],
  ["an .ods", "notXlsx", () => archiveOf("mimetype", "content.xml")],
  ["a document of Word's", "notXlsx", () => archiveOf("[Content_Types].xml", "word/document.xml")],
  ["an .xls", "oldFormat", () => wrapped("Workbook")],
  ["a file with a password", "encrypted", () => wrapped("EncryptedPackage")],
  ["a file cut short", "damaged", async () => (await wholeFile()).slice(0, 2000)],
  ["a file with a hole", "damaged", async () => (await wholeFile()).fill(0, 400, 1500)],
  ["a file without its workbook", "damaged", () => archiveOf("[Content_Types].xml", "xl/worksheets/sheet1.xml")],
  ["a file with another thing for a workbook", "damaged", () => archiveOf("[Content_Types].xml", "xl/workbook.xml")],
  ["a file beyond all measure", "tooLarge", () => new Uint8Array(LARGEST_FILE + 1)],
];

test.each(PROBLEMS)("%s is not opened: %s", async (_why, code, bytes) => {
  const problem: unknown = await readFile(await bytes()).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(FileProblem);
  expect(problem).toMatchObject({ code });
});

test.each(["xl/theme/theme1.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"])(
  "a file is damaged where %s cannot be read, also where the library does not read it",
  async (path) => {
    const parts = await readParts(await wholeFile());
    expect(parts.has(path)).toBe(true);
    parts.write(path, `${parts.text(path) ?? ""}<a></b>`);
    await expect(readFile(await parts.pack())).rejects.toMatchObject({ code: "damaged" });
  },
);

test("a whole file is read", async () => {
  const { book } = await readFile(await wholeFile());
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Ark1"]);
});

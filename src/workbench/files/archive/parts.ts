import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { FileProblem } from "./file-problem";
import { loadLibrary, type Library } from "./library";

/** A larger file is not opened: the grid engine would not show it within minutes. */
export const LARGEST_FILE = 20 * 1024 * 1024;
const LARGEST_UNPACKED = 200 * 1024 * 1024;

/** One part's reference to another. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The parts of an .xlsx file, by path: the XML the library reads and writes, and what it leaves aside. */
export class Parts {
  constructor(
    private readonly library: Library,
    readonly files: Record<string, Uint8Array>,
  ) {}

  has(path: string): boolean {
    return this.files[path] !== undefined;
  }

  text(path: string): string | undefined {
    const bytes = this.files[path];
    return bytes && new TextDecoder().decode(bytes);
  }

  root(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : this.parse(text);
  }

  parse(xml: string): XmlElement {
    return this.library.parseXml(xml).root;
  }

  elements(path: string, query: string): readonly XmlElement[] {
    const root = this.root(path);
    return root ? this.library.queryAll(root, query) : [];
  }

  textOf(element: XmlElement): string {
    return this.library.textContent(element);
  }

  /** The texts of what a query finds within an element. */
  texts(element: XmlElement, query: string): readonly string[] {
    return this.library.queryAll(element, query).map((found) => this.textOf(found));
  }

  find(element: XmlElement, query: string): XmlElement | undefined {
    return this.findAll(element, query)[0];
  }

  findAll(element: XmlElement, query: string): readonly XmlElement[] {
    return this.library.queryAll(element, query);
  }

  encode(text: string): string {
    return this.library.xmlEncode(text);
  }

  write(path: string, content: string | Uint8Array): void {
    this.files[path] = typeof content === "string" ? new TextEncoder().encode(content) : content;
  }

  /** What a part refers to, with targets as paths of this archive; `""` is the package itself. */
  relationships(path: string): readonly Relationship[] {
    return this.elements(relationshipsPath(path), "Relationship").map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: attributes["Type"] ?? "",
      target: attributes["TargetMode"] === "External" ? (attributes["Target"] ?? "") : resolve(path, attributes),
    }));
  }

  /** Adds a reference from one part to another. Returns its id. */
  relate(path: string, type: string, target: string, isExternal = false): string {
    const file = relationshipsPath(path);
    const before = this.text(file) ?? EMPTY_RELATIONSHIPS;
    let number = 1;
    while (before.includes(`"rIdBench${String(number)}"`)) number++;
    const id = `rIdBench${String(number)}`;
    const mode = isExternal ? ' TargetMode="External"' : "";
    const added = `<Relationship Id="${id}" Type="${type}" Target="${this.encode(isExternal ? target : `/${target}`)}"${mode}/>`;
    this.write(file, insertBefore(before, "</Relationships>", added));
    return id;
  }

  /** Declares the type of the parts with an ending. */
  declareType(extension: string, type: string): void {
    const before = this.text(CONTENT_TYPES) ?? "";
    if (before.includes(`Extension="${extension}"`)) return;
    const added = `<Default Extension="${extension}" ContentType="${type}"/>`;
    this.write(
      CONTENT_TYPES,
      before.replace(/<Types[^<>]*>/, (types) => types + added),
    );
  }

  /** Declares the type of one part. */
  declarePart(path: string, type: string): void {
    const added = `<Override PartName="/${path}" ContentType="${type}"/>`;
    this.write(CONTENT_TYPES, insertBefore(this.text(CONTENT_TYPES) ?? "", "</Types>", added));
  }

  async pack(): Promise<Uint8Array> {
    const archive = this.library.zip({ reproducible: true, noSort: true });
    for (const [path, bytes] of Object.entries(this.files)) archive.add(path, bytes);
    return archive.bytes();
  }
}

/** Unpacks a file, or throws the reason why it cannot be opened. */
export async function readParts(bytes: Uint8Array): Promise<Parts> {
  if (bytes.length === 0) throw new FileProblem("empty");
  if (bytes.length > LARGEST_FILE) throw new FileProblem("tooLarge");
  if (startsWith(bytes, COMPOUND_FILE)) throw new FileProblem(isEncrypted(bytes) ? "encrypted" : "oldFormat");
  if (!startsWith(bytes, ARCHIVE)) throw new FileProblem("notXlsx");
  const library = await loadLibrary();
  const files = await unpack(library, bytes);
  const parts = new Parts(library, files);
  if (!parts.has(CONTENT_TYPES)) throw new FileProblem("notXlsx");
  if (!parts.has(WORKBOOK_PART)) throw new FileProblem(isOfOffice(parts) ? "notXlsx" : "damaged");
  return parts;
}

/** Each sheet's own part, by the sheet's name. */
export function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map(parts.relationships(WORKBOOK_PART).map(({ id, target }) => [id, target]));
  const sheets = parts.elements(WORKBOOK_PART, "sheets/sheet");
  return new Map(
    sheets.map(({ attributes }) => [attributes["name"] ?? "", targets.get(attributes["r:id"] ?? "") ?? ""]),
  );
}

export const WORKBOOK_PART = "xl/workbook.xml";
const CONTENT_TYPES = "[Content_Types].xml";
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
/** Excel's files before 2007, and what newer ones are wrapped in when they have a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Looks for the stream in which Office keeps an encrypted package; its name is UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
}

/** A Word or PowerPoint file, or an .ods: whole, and no workbook of Excel's. */
function isOfOffice(parts: Parts): boolean {
  return parts.has("word/document.xml") || parts.has("ppt/presentation.xml") || parts.has("xl/workbook.bin");
}

async function unpack({ unzip, concatUint8Arrays }: Library, bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  let size = 0;
  try {
    for await (const entry of unzip(bytes).entries()) {
      if (entry.type !== "file") continue;
      const chunks: Uint8Array[] = [];
      for await (const chunk of entry.stream()) {
        size += chunk.length;
        if (size > LARGEST_UNPACKED) throw new FileProblem("tooLarge");
        chunks.push(chunk);
      }
      files[entry.path] = concatUint8Arrays(chunks);
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("damaged", { cause: error });
  }
  return files;
}

export function relationshipsPath(path: string): string {
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  return `${folder}_rels/${name}.rels`;
}

function resolve(path: string, { Target = "" }: Readonly<Record<string, string>>): string {
  return new URL(Target, `file:///${path}`).pathname.slice(1);
}

function insertBefore(text: string, mark: string, added: string): string {
  const at = text.lastIndexOf(mark);
  // an empty list may be written as one tag
  if (at < 0) return text.replace(/\/>\s*$/, `>${added}${mark}`);
  return text.slice(0, at) + added + text.slice(at);
}

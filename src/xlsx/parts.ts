import { unzip, zip } from "@cj-tech-master/excelts/archive";

/** The parts of an .xlsx file, by path. */
export type Parts = Map<string, Uint8Array>;

/** Unpacks a file. */
export async function unpack(file: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map();
  for await (const entry of unzip(file).entries()) {
    if (entry.type === "file") parts.set(entry.path, await entry.bytes());
  }
  return parts;
}

/**
 * Packs parts into a file. The same parts give the same bytes: they are not compressed, since compressors differ between
 * machines, and git stores changes of a text well.
 */
export function pack(parts: Parts): Promise<Uint8Array> {
  const archive = zip({ level: 0, reproducible: true, noSort: true });
  for (const path of [...parts.keys()].sort(contentTypesFirst)) archive.add(path, parts.get(path) ?? new Uint8Array());
  return archive.bytes();
}

/** Changes a text part. A missing part is a programming error. */
export function edit(parts: Parts, path: string, change: (text: string) => string): void {
  const bytes = parts.get(path);
  if (!bytes) throw new Error(`The file has no part ${path}`);
  parts.set(path, new TextEncoder().encode(change(new TextDecoder().decode(bytes))));
}

export const CONTENT_TYPES = "[Content_Types].xml";

/** The list of content types comes first, for a reader that streams the file. */
const contentTypesFirst = (one: string, other: string): number =>
  Number(other === CONTENT_TYPES) - Number(one === CONTENT_TYPES) || (one < other ? -1 : 1);

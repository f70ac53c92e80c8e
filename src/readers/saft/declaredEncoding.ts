import { InputFault } from "../../core";
import { markedEncoding, type Encoding } from "../file/decoder";

/**
 * The encoding an XML file says it has, by a byte order mark or its declaration. A file that says UTF-8 in words only is
 * not taken at its word, see `createDecoder`.
 *
 * @param head - the file's first bytes
 * @throws InputFault `encoding-unknown` for an encoding no ledger has: it could be read as something else
 */
export function declaredEncoding(file: string, head: Uint8Array): Encoding | undefined {
  const marked = markedEncoding(head);
  if (marked) return marked;
  const start = String.fromCharCode(...head.subarray(0, 200));
  const declared = DECLARATION.exec(start)?.[1]?.toLowerCase();
  if (declared === undefined || NARROW.includes(declared)) return undefined;
  if (LATIN.includes(declared)) return "windows-1252";
  throw new InputFault("encoding-unknown", { file, encoding: declared });
}

const DECLARATION = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']{1,40})["']/u;
// What can be read byte by byte is not UTF-16, whatever a text writer of .NET has declared.
const NARROW = ["utf-8", "utf8", "utf-16"];
// As browsers do: windows-1252 is Latin-1 with characters where Latin-1 has none, and ASCII is a part of it.
const LATIN = ["windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii"];

import { InputFault } from "../../core";
import { markedEncoding, type Encoding } from "../file";

/**
 * Reads the encoding of an XML file from its byte order mark or its declaration. A declaration of UTF-8 alone is not
 * trusted, see `createDecoder`.
 *
 * @param head - the first bytes of the file
 * @throws InputFault `encoding-unknown` for an encoding that no ledger has, which would be misread
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
// A file that reads byte by byte is not UTF-16, even where a text writer of .NET has declared it.
const NARROW = ["utf-8", "utf8", "utf-16"];
// As in browsers: windows-1252 extends Latin-1, and ASCII is a part of it.
const LATIN = ["windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii"];

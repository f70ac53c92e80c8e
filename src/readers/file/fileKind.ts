import { InputFault, type Faults } from "../../core";
import { markedEncoding } from "./decoder";
import { blocksOf, type LedgerFile } from "./ledgerFile";

/**
 * Tells whether a file is SAF-T, SIE or a table, by its first bytes.
 *
 * @throws InputFault `file-unusable` for a file that is neither text nor XML, for a web page, which is both, and for text
 *   in an encoding of no accounting system
 */
export async function kindOf(file: LedgerFile): Promise<"saft" | "sie" | "table"> {
  for await (const block of blocksOf(file)) {
    const unusable = (reason: Unusable) => new InputFault("file-unusable", { file: file.name, reason });
    const signed = SIGNATURES.find(({ bytes }) => bytes.every((byte, i) => block[i] === byte));
    if (signed) throw unusable(signed.reason);
    const isWide = markedEncoding(block)?.startsWith("utf-16") ?? false;
    if (!isWide && block.subarray(0, 1000).includes(0)) throw unusable("unknown");
    const start = String.fromCharCode(...block.subarray(0, 200)).replace(/[^\x21-\x7e]/gu, "");
    if (PAGE.test(start)) throw unusable("page");
    if (UTF_7.test(start)) throw unusable("utf-7");
    if (SIE.test(start)) return "sie";
    return start.startsWith("<") ? "saft" : "table";
  }
  return "table";
}

type Unusable = Faults["file-unusable"]["reason"];

/** The first bytes of files that are no ledgers. Excel files are zip files too. */
const SIGNATURES: readonly { reason: Unusable; bytes: readonly number[] }[] = [
  { reason: "packed", bytes: [0x50, 0x4b, 0x03, 0x04] },
  // Excel's format before 2007.
  { reason: "packed", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { reason: "rar", bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { reason: "pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  // Before UTF-16, whose mark is the first half of it.
  { reason: "utf-32", bytes: [0xff, 0xfe, 0x00, 0x00] },
  { reason: "utf-32", bytes: [0x00, 0x00, 0xfe, 0xff] },
];
/** The mark of UTF-7, or one of æ, ø and å in it, which a text in ASCII has no reason to contain. */
const UTF_7 = /^\+\/v[89+/]|\+A(?:OY|Pg|OU|MY|Ng|MU)-/u;
/** Some systems name a web page as an Excel file, also one with its parts in one (MHT). */
const PAGE = /^(?:<(?:!doctypehtml|html|meta|table)|mime-version:)/iu;
/** The first lines of SIE, the Swedish standard. */
const SIE = /^#(?:flagga|program|format|gen|sietyp|fnamn|orgnr|prosa)/iu;

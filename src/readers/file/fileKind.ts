import { FinanceError } from "../../core";
import { markedEncoding } from "./decoder";
import { blocksOf, type LedgerFile } from "./ledgerFile";

/**
 * Tells whether a file is SAF-T or a table, by its first bytes.
 *
 * @throws FinanceError `file-unusable` for a file that is neither text nor XML, and for a web page, which is both
 */
export async function kindOf(file: LedgerFile): Promise<"saft" | "table"> {
  for await (const block of blocksOf(file)) {
    const unusable = (reason: "packed" | "page" | "unknown") =>
      new FinanceError("file-unusable", { file: file.name, reason });
    if (PACKED.every((byte, i) => block[i] === byte)) throw unusable("packed");
    const isWide = markedEncoding(block)?.startsWith("utf-16") ?? false;
    if (!isWide && block.subarray(0, 1000).includes(0)) throw unusable("unknown");
    const start = String.fromCharCode(...block.subarray(0, 200)).replace(/[^\x21-\x7e]/gu, "");
    if (PAGE.test(start)) throw unusable("page");
    return start.startsWith("<") ? "saft" : "table";
  }
  return "table";
}

/** The first bytes of a zip file; Excel files are zip files too. */
const PACKED = [0x50, 0x4b, 0x03, 0x04];
/** Some systems name a web page as an Excel file. */
const PAGE = /^<(?:!doctypehtml|html|meta|table)/iu;

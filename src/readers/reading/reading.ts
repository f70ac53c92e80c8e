import type { Finding, LedgerLine, LedgerPeriod } from "../../core";
import { createFileMarks, type FileMarks } from "./periodMarks";
import { isSameFile, repeatFindings, type MarkedFile } from "./repeats";
import type { Dimension, RecognisedSaft, RecognisedTable } from "./recognised";

/** Takes each posting as it is read. */
export type TakeLine = (line: LedgerLine) => void;

/** The facts of a ledger that has been read, besides its postings. */
export type LedgerReading = {
  postings: number;
  /** The periods the files cover. Their postings may be in other periods too. */
  covered: LedgerPeriod[];
  /** Names of accounts, for the reader. */
  accountNames: ReadonlyMap<string, string>;
  /** The analysis types of SAF-T, and which of them is cost centre and project. */
  dimensions: Dimension[];
  /** What each SAF-T file declares; empty where the source is tables. */
  saft: RecognisedSaft[];
  /** How each table was understood, also a table that could not be read. */
  tables: RecognisedTable[];
  findings: Finding[];
};

/** Counts of one file, and marks that show what another file has too, in whatever order and encoding. */
export type FileCount = {
  file: string;
  /** Postings of the file. One may be split into several lines. */
  postings: number;
  lines: number;
  vouchers: number;
  marks: FileMarks | undefined;
};

/**
 * Starts the count of a file.
 *
 * @param hasOthers - whether there are other files to compare it with
 */
export const countFile = (file: string, hasOthers: boolean): FileCount => ({
  file,
  postings: 0,
  lines: 0,
  vouchers: 0,
  marks: hasOthers ? createFileMarks() : undefined,
});

/** Counts a line. A posting may have several. */
export function countLine(count: FileCount, line: LedgerLine): void {
  count.lines += 1;
  if (line.voucher !== "") count.vouchers += 1;
  count.marks?.add(line);
}

export const allPostings = (counts: readonly FileCount[]): number =>
  counts.reduce((sum, { postings }) => sum + postings, 0);

/** Gives a count of the postings of a file. */
export const postingsOf =
  (counts: readonly FileCount[]) =>
  (file: string): number =>
    allPostings(counts.filter((count) => count.file === file));

/**
 * Finds files without postings, files that repeat another file, and files that repeat a part of another.
 *
 * @param isReported - whether another finding reports that two files overlap
 */
export function fileFindings(
  counts: readonly FileCount[],
  isReported: (file: string, other: string) => boolean = () => false,
): Finding[] {
  if (allPostings(counts) === 0) {
    const files = counts.map(({ file }) => file).join(", ");
    return [{ code: "ledger-empty", facts: { files }, severity: "error" }];
  }
  const marked = counts.map(markedFile);
  const doubled = new Set<MarkedFile>();
  return marked.flatMap((one, i): Finding[] => {
    const others = marked.slice(0, i).filter((other) => !doubled.has(other));
    const same = others.find((other) => isSameFile(one, other));
    if (!same) return others.flatMap((other) => (isReported(one.file, other.file) ? [] : repeatFindings(one, other)));
    doubled.add(one);
    return [{ code: "file-doubled", facts: { file: one.file, other: same.file }, severity: "error" }];
  });
}

const markedFile = ({ file, lines, vouchers, marks }: FileCount): MarkedFile => ({
  file,
  hasVouchers: vouchers === lines,
  byPeriod: marks?.byPeriod() ?? new Map(),
});

import type { Finding, LedgerLine, LedgerPeriod } from "../../core";
import { createFileMarks, type FileMarks } from "./periodMarks";
import { isSameFile, repeatFindings, type MarkedFile } from "./repeats";
import type { Dimension, RecognisedSaft, RecognisedTable } from "./recognised";

/** Takes each posting as it is read. */
export type TakeLine = (line: LedgerLine) => void;

/** What is known of a ledger once it has been read, beside its postings. */
export type LedgerReading = {
  postings: number;
  /** The periods the files speak for; their postings may be in others besides. */
  covered: LedgerPeriod[];
  /** Names of accounts, for the reader. */
  accountNames: ReadonlyMap<string, string>;
  /** What SAF-T calls analysis types, and which of them is cost centre and project. */
  dimensions: Dimension[];
  /** What each file of SAF-T says it is; none where the source is tables. */
  saft: RecognisedSaft[];
  /** How each table's columns were understood, also of one that could not be read. */
  tables: RecognisedTable[];
  findings: Finding[];
};

/** What one file has, so that what is in another as well is noticed, in whatever order and encoding. */
export type FileCount = {
  file: string;
  /** As the file has them, whatever they are split into. */
  postings: number;
  lines: number;
  vouchers: number;
  marks: FileMarks | undefined;
};

/** @param hasOthers - whether there are files to hold it against */
export const countFile = (file: string, hasOthers: boolean): FileCount => ({
  file,
  postings: 0,
  lines: 0,
  vouchers: 0,
  marks: hasOthers ? createFileMarks() : undefined,
});

/** Counts a line, of which a posting may have several. */
export function countLine(count: FileCount, line: LedgerLine): void {
  count.lines += 1;
  if (line.voucher !== "") count.vouchers += 1;
  count.marks?.add(line);
}

export const allPostings = (counts: readonly FileCount[]): number =>
  counts.reduce((sum, { postings }) => sum + postings, 0);

/** How many postings there are of a file. */
export const postingsOf =
  (counts: readonly FileCount[]) =>
  (file: string): number =>
    allPostings(counts.filter((count) => count.file === file));

/**
 * Files that have nothing, files that are another once more, and files that have a part of another.
 *
 * @param isTold - whether of two files it has been said already that they overlap
 */
export function fileFindings(
  counts: readonly FileCount[],
  isTold: (file: string, other: string) => boolean = () => false,
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
    if (!same) return others.flatMap((other) => (isTold(one.file, other.file) ? [] : repeatFindings(one, other)));
    doubled.add(one);
    return [{ code: "file-doubled", facts: { file: one.file, other: same.file }, severity: "error" }];
  });
}

const markedFile = ({ file, lines, vouchers, marks }: FileCount): MarkedFile => ({
  file,
  hasVouchers: vouchers === lines,
  byPeriod: marks?.byPeriod() ?? new Map(),
});

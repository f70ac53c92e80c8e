import type { Finding, LedgerLine, LedgerPeriod } from "../core";
import type { Encoding } from "./decoder";
import type { Dimension } from "./saft/dimensions";
import type { RecognisedTable } from "./table/recognise";

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

/** A file of SAF-T: the version it says it has, which exporters are known to get wrong, and its encoding. */
export type RecognisedSaft = { file: string; version: string; encoding: Encoding };

/** What one file has, so that the same file given twice is noticed, in whatever encoding. */
export type FileCount = { file: string; postings: number; first?: LedgerLine; last?: LedgerLine };

/** Counts one posting more. */
export function countLine(count: FileCount, line: LedgerLine): void {
  count.first ??= line;
  count.last = line;
  count.postings += 1;
}

export const allPostings = (counts: readonly FileCount[]): number =>
  counts.reduce((sum, { postings }) => sum + postings, 0);

/** Files that have nothing, and files that have the same as another. */
export function fileFindings(counts: readonly FileCount[]): Finding[] {
  if (allPostings(counts) === 0) {
    const files = counts.map(({ file }) => file).join(", ");
    return [{ code: "ledger-empty", facts: { files }, severity: "error" }];
  }
  return counts.flatMap((count, i): Finding[] => {
    const same = counts.slice(0, i).find((other) => isSame(count, other));
    if (!same) return [];
    return [{ code: "file-doubled", facts: { file: count.file, other: same.file }, severity: "error" }];
  });
}

/** As many postings, of which the first and the last are alike in everything, their period too. */
const isSame = (one: FileCount, other: FileCount): boolean =>
  one.postings > 0 && ends(one) === ends(other) && one.postings === other.postings;

const ends = ({ first, last }: FileCount): string => JSON.stringify([first, last]);

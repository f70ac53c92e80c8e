import type { Finding, LedgerPeriod } from "../../core";
import {
  allPostings,
  countFile,
  countLine,
  createPeriodShift,
  createTally,
  fileFindings,
  postingsOf,
  withoutPrivateNumbers,
  type DimensionChoice,
  type FileCount,
  type LedgerReading,
  type RecognisedSaft,
  type TakeLine,
} from "../reading";
import type { LedgerFile, Watch } from "../file";
import { coveredPeriods } from "./coveredPeriods";
import { cutMonthFindings } from "./cutMonths";
import { findDimensions } from "./findDimensions";
import { headerFindings } from "./headerFindings";
import { createMisreadCount } from "./misread";
import { overlapFindings, type FileSpan } from "./overlaps";
import { createPostings } from "./postings";
import type { Taker } from "./readElements";
import { readRecords } from "./readRecords";
import { createSaftChecks } from "./saftChecks";
import { unselectedFindings } from "./unselected";

/**
 * Reads SAF-T Financial NO 1.10 to 1.40, one file or several that belong together. Hands on each posting as it comes.
 * Only the names of accounts and the totals to check by are kept of a file.
 *
 * @param take - gets each posting
 * @returns the facts of the ledger besides its postings
 * @throws InputFault `xml-unusable`, `saft-missing`, `encoding-unknown`; the reason of the signal that stops it
 */
export async function readSaft(
  files: readonly LedgerFile[],
  take: TakeLine,
  { dimensions: chosen = {}, watch = {} }: { dimensions?: DimensionChoice; watch?: Watch } = {},
): Promise<LedgerReading> {
  const checks = createSaftChecks();
  const tally = createTally();
  const counts: FileCount[] = [];
  const spans: FileSpan[] = [];
  const covered: LedgerPeriod[] = [];
  const accountNames = new Map<string, string>();
  const broken: Finding[] = [];
  const unreadable: Finding[] = [];
  const shift = createPeriodShift();
  const misread = { any: false };
  const saft: RecognisedSaft[] = [];
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const { dimensions, goneFindings } = await findDimensions(files, chosen, watch);

  let before = 0;
  for (const file of files) {
    const count = countFile(file.name, files.length > 1);
    const span: FileSpan = { file: file.name, header: {}, periods: new Set() };
    const misreads = createMisreadCount(file.name);
    counts.push(count);
    spans.push(span);
    const taken: TakeLine = (line) => {
      countLine(count, line);
      span.periods.add(line.year * 1000 + line.period);
      shift.met(line.year, line.period, line.date);
      take(line);
    };
    const postings = createPostings(
      file.name,
      { take: taken, counted: () => (count.postings += 1), tally, checks },
      dimensions.use,
    );
    const closed: Taker["closed"] = (record, values, around) => {
      if (record === "line") postings.line(values, around);
      else if (record === "analysis") postings.analysis(values);
      else if (record === "header") {
        checks.header(values);
        span.header = values;
        covered.push(...coveredPeriods(values));
      } else if (record === "account") {
        checks.account(values);
        accountNames.set(values["account"] ?? "", withoutPrivateNumbers(values["name"] ?? ""));
      } else if (record === "dimension") dimensions.met(values);
      else if (record === "entries") checks.entries(values);
    };
    const misreadIn: Taker["misread"] = (record, found) => {
      misread.any = true;
      if (record === "line") postings.misread(found);
      else misreads.met(found);
    };
    const decoder = await readRecords(file, { closed, misread: misreadIn }, watch, { before, total });
    unreadable.push(...misreads.findings());
    saft.push({ file: file.name, version: span.header["version"] ?? "", encoding: decoder.encoding() });
    if (decoder.isBroken())
      broken.push({ code: "encoding-mixed", facts: { from: "saft", file: file.name }, severity: "warning" });
    before += file.size;
  }
  const overlaps = overlapFindings(spans);
  const isReported = (file: string, other: string): boolean =>
    overlaps.some(({ facts }) => facts.file === file && facts.other === other);
  return {
    postings: allPostings(counts),
    covered,
    accountNames,
    dimensions: dimensions.all(),
    saft,
    tables: [],
    findings: [
      ...goneFindings(),
      // What cannot be read is said by itself: that nothing is left, or does not add up, only follows from it.
      ...(misread.any ? [] : fileFindings(counts, isReported)),
      ...overlaps,
      ...cutMonthFindings(spans),
      ...unselectedFindings(spans),
      ...tally.findings(postingsOf(counts)),
      ...unreadable,
      ...broken,
      ...shift.findings(),
      ...headerFindings(spans),
      ...(misread.any ? [] : checks.findings()),
    ],
  };
}

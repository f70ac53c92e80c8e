import type { Finding, LedgerPeriod } from "../../core";
import { createDecoder, type Decoder } from "../decoder";
import { blocksOf, type LedgerFile, type Watch } from "../ledgerFile";
import { withoutPrivateNumbers } from "../private";
import {
  allPostings,
  countLine,
  fileFindings,
  type FileCount,
  type LedgerReading,
  type RecognisedSaft,
  type TakeLine,
} from "../reading";
import { createTally } from "../tally";
import { coveredPeriods } from "./coveredPeriods";
import { declaredEncoding } from "./declaredEncoding";
import { createDimensions, type DimensionChoice } from "./dimensions";
import { overlapFindings, type FileSpan } from "./overlaps";
import { createPostings } from "./postings";
import { createElementReader, type Taker, type Values } from "./readElements";
import { createSaftChecks } from "./saftChecks";

/**
 * Reads SAF-T Financial NO 1.10 to 1.40, one file or several that belong together, and hands on each posting as it
 * comes: nothing of a file is kept but its accounts' names and the totals to check it by.
 *
 * @param take - is given each posting
 * @returns what is known of the ledger beside its postings
 * @throws FinanceError `xml-unusable`, `saft-missing`, `encoding-unknown`; what the signal gives when it stops
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
  const saft: RecognisedSaft[] = [];
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const dimensions = createDimensions(chosen);
  if (files.length > 1) await readMasters(files, dimensions.met, watch);

  let before = 0;
  for (const file of files) {
    const count: FileCount = { file: file.name, postings: 0 };
    const span: FileSpan = { file: file.name, header: {}, periods: new Set() };
    counts.push(count);
    spans.push(span);
    const taken: TakeLine = (line) => {
      countLine(count, line);
      span.periods.add(line.year * 1000 + line.period);
      take(line);
    };
    const postings = createPostings(file.name, { take: taken, tally, checks }, dimensions.use);
    const decoder = await readRecords(file, watch, before, total, {
      closed: (record, values, around) => {
        if (record === "line") postings.line(values, around);
        else if (record === "analysis") postings.analysis(values);
        else if (record === "header") {
          checks.header(file.name, values);
          span.header = values;
          covered.push(...coveredPeriods(values));
        } else if (record === "account") {
          checks.account(values);
          accountNames.set(values["account"] ?? "", withoutPrivateNumbers(values["name"] ?? ""));
        } else if (record === "dimension") dimensions.met(values);
        else if (record === "entries") checks.entries(values);
      },
    });
    saft.push({ file: file.name, version: span.header["version"] ?? "", encoding: decoder.encoding() });
    if (decoder.isBroken()) broken.push({ code: "encoding-mixed", facts: { file: file.name }, severity: "warning" });
    before += file.size;
  }
  return {
    postings: allPostings(counts),
    covered,
    accountNames,
    dimensions: dimensions.all(),
    saft,
    tables: [],
    findings: [
      ...fileFindings(counts),
      ...overlapFindings(spans),
      ...tally.findings(),
      ...broken,
      ...checks.findings(),
    ],
  };
}

/** Reads the files up to their postings, because the dimensions' names may be in any of them. */
async function readMasters(
  files: readonly LedgerFile[],
  met: (dimension: Values) => void,
  { signal }: Watch,
): Promise<void> {
  for (const file of files) {
    let reached = false;
    const taker: Taker = {
      opened: (record) => (reached ||= record === "entries"),
      closed: (record, values) => record === "dimension" && met(values),
    };
    await readRecords(file, signal ? { signal } : {}, 0, 0, taker, () => reached);
  }
}

/** @returns what made text of its bytes */
async function readRecords(
  file: LedgerFile,
  watch: Watch,
  before: number,
  total: number,
  taker: Taker,
  enough: () => boolean = () => false,
): Promise<Decoder> {
  const reader = createElementReader(file.name, taker);
  let decoder: Decoder | undefined;
  for await (const block of blocksOf(file, watch, before, total)) {
    decoder ??= createDecoder(declaredEncoding(file.name, block));
    reader.write(decoder.decode(block));
    if (enough()) return decoder;
  }
  decoder ??= createDecoder();
  reader.write(decoder.end());
  reader.end();
  return decoder;
}

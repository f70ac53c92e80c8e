import { isSameKey, type ActualSource, type Finding } from "../../core";
import { workbookLanguage } from "../../sheets";
import { labels, pane, type Language } from "../../text";
import { askForSheets, inExcel, orMeanwhile, reached, refuseProtected, type Outcome } from "../host";
import { askForLog, type LogEntry } from "../write";
import { onceMore } from "./onceMore";
import { readActuals, type ActualLine, type ActualsRead } from "./readActuals";
import { writeSources } from "./writeSources";

/** A wish to change where lines of *Poster* get their actual: from the ledger, or typed. */
export type SourceChange = {
  lines: readonly string[] | "all";
  from: ActualSource;
  /** The name of the person who changes it, where given. */
  by?: string;
};

/** What each line shows, its typed amount and its ledger amount, and whether there is a ledger at all. */
export type ActualsPreview = Pick<ActualsRead, "lines" | "findings"> & { hasLedger: boolean };

/** Previews the change. Nothing is written. */
export function previewActuals(): Promise<ActualsPreview> {
  return inExcel(async (context) => {
    const { lines, findings, tableNames } = await readActuals(context);
    return { lines, findings, hasLedger: tableNames.Hovedbok !== undefined };
  });
}

/**
 * Switches lines of *Poster* between a ledger formula and a typed actual. What was typed, also a formula, is kept and
 * restored.
 *
 * Four syncs for a small ledger. The last one writes, all or nothing; one more follows where somebody has moved lines
 * meanwhile.
 */
export const changeSources = (change: SourceChange): Promise<Outcome> =>
  orMeanwhile(() => onceMore(() => changeOnce(change)));

function changeOnce({ lines: wanted, from, by = "" }: SourceChange): Promise<Outcome> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const worksheets = askForSheets(context);
    const names = workbook.names.load("items/name,items/formula");
    const seekLog = askForLog(context);
    const { posts, ...read } = await readActuals(context);
    const log = await seekLog();
    const findings = [...read.findings.filter((one) => from === "ledger" || isOfLines(one)), ...log.findings];
    const isStopped = findings.some(({ severity }) => severity === "error");
    if (!posts || isStopped) return { sheet: undefined, findings };

    const isWanted = ({ key }: ActualLine): boolean => wanted === "all" || wanted.some((one) => isSameKey(one, key));
    const lines = read.lines.filter((line) => isWanted(line) && isChanged(line, from));
    if (lines.length === 0) return { sheet: posts.sheet, findings, news: pane.ledgerBook.sourcesSame };

    refuseProtected(worksheets, posts.sheet);
    reached("writing");
    const language = workbookLanguage(read.setup) ?? "nb";
    await writeSources(context, {
      read: { ...read, posts },
      lines,
      from,
      language,
      names: names.items,
      worksheets: worksheets.items,
      openLog: () => log.open(language, worksheets.items),
      log: () => log.add(entryOf(lines, { from, by }, language), language, worksheets.items),
    });
    return { sheet: posts.sheet, findings, news: pane.ledgerBook.sourcesChanged(lines.length, from) };
  });
}

/**
 * Tells whether a finding is about the lines themselves. A line can be typed again whatever is wrong with the ledger or
 * the period.
 */
const isOfLines = ({ facts }: Finding): boolean => "table" in facts && facts.table === "Poster" && !("place" in facts);

const isChanged = ({ source, isComputed, isOutdated }: ActualLine, from: ActualSource): boolean =>
  source !== from || isComputed !== (from === "ledger") || (from === "ledger" && isOutdated);

type LoggedChange = Required<Pick<SourceChange, "from" | "by">>;

function entryOf(lines: readonly ActualLine[], { from, by }: LoggedChange, language: Language): LogEntry {
  return {
    Navn: by.trim(),
    Hendelse: labels.ledger.sources[from][language],
    Ark: "Poster",
    Merknad: lines.map(({ name, key }) => name || key).join("; "),
  };
}

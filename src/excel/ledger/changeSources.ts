import { isSameKey, type ActualSource, type Finding } from "../../core";
import { labels, pane, type Language } from "../../text";
import type { Outcome } from "../host/outcome";
import { inExcel } from "../host/inExcel";
import { askForLog, type LogEntry } from "../write/log";
import { reached } from "../host/steps";
import { askForSheets, refuseProtected } from "../host/refuseProtected";
import { workbookLanguage } from "../read/workbookLanguage";
import { readActuals, type ActualLine, type ActualsRead } from "./readActuals";
import { writeSources } from "./writeSources";

/** Lines of *Poster*, by their keys, that are to get their actual of the ledger, or to be typed again. */
export type SourceChange = {
  lines: readonly string[] | "all";
  from: ActualSource;
  /** Who changes it, where they have said so. */
  by?: string;
};

/** What each line shows, what is typed for it, and what the ledger has; and whether there is a ledger at all. */
export type ActualsPreview = Pick<ActualsRead, "lines" | "findings"> & { hasLedger: boolean };

/** Tells it before anything is changed. */
export function previewActuals(): Promise<ActualsPreview> {
  return inExcel(async (context) => {
    const { lines, findings, tableNames } = await readActuals(context);
    return { lines, findings, hasLedger: tableNames.Hovedbok !== undefined };
  });
}

/**
 * Lets lines of *Poster* get their actual of the ledger by a native formula, or be typed again. What was typed, be it a
 * formula of the user's own, is kept beside, and comes back.
 *
 * Four syncs for a small ledger, of which the last writes, all or nothing.
 */
export function changeSources({ lines: wanted, from, by = "" }: SourceChange): Promise<Outcome> {
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
      log: () => log.add(entryOf(lines, { from, by }, language), language, worksheets.items),
    });
    return { sheet: posts.sheet, findings, news: pane.ledgerBook.sourcesChanged(lines.length, from) };
  });
}

/** A line can be typed again whatever is wrong with the ledger or the period, where it is known which line it is. */
const isOfLines = ({ facts }: Finding): boolean => "table" in facts && facts.table === "Poster" && !("place" in facts);

const isChanged = ({ source, isComputed, isOutdated }: ActualLine, from: ActualSource): boolean =>
  source !== from || isComputed !== (from === "ledger") || (from === "ledger" && isOutdated);

type SaidChange = Required<Pick<SourceChange, "from" | "by">>;

function entryOf(lines: readonly ActualLine[], { from, by }: SaidChange, language: Language): LogEntry {
  return {
    Navn: by.trim(),
    Hendelse: labels.ledger.sources[from][language],
    Ark: "Poster",
    Merknad: lines.map(({ name, key }) => name || key).join("; "),
  };
}

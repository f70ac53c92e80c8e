import { isSameName } from "../../sheets";
import { askForCells, type Cells, type FoundTable } from "../read";
import type { ReadForMove } from "./readForMove";

/** What stood before a move was written. */
export type StoodBefore = {
  /** The first sheet that somebody has changed since it was read; undefined where all is as it was. */
  changed: string | undefined;
  /** The lines of *Historikk* and *Oppsett*, by their formulas. */
  history: unknown[][];
  setup: unknown[][];
  /** The cells of the reports, in their order. */
  reports: readonly Cells[];
};

/** Asks what stands before the move is written. Call the result after the sync. */
export function askIfRead(context: Excel.RequestContext, read: ReadForMove): () => StoodBefore {
  const tables = [...read.tables, ...(read.history ? [read.history] : [])].map((found) => ({
    found,
    body: found.table.getDataBodyRange().load("values,formulas"),
  }));
  const marks = context.workbook.worksheets.load(
    "items/id,items/customProperties/items/key,items/customProperties/items/value",
  );
  const reports = read.reports.map((report) => {
    report.mark.worksheet.load("id,name,protection/protected");
    return { ...report, read: marksIn(report.mark.worksheet), now: askForCells(report.mark.worksheet) };
  });
  return () => {
    const otherTable = tables.find(({ found, body }) => !isSame(body.values, found.rows))?.found.sheet;
    const otherReport = reports.find(({ mark, cells, now, isProtected, read: marked }) => {
      const { worksheet } = mark;
      const found = marks.items.find(({ id }) => id === worksheet.id);
      const isMarked = found !== undefined && isSame(marksIn(found), marked);
      return (
        !isMarked ||
        !isSameName(worksheet.name, mark.sheet) ||
        worksheet.protection.protected !== isProtected ||
        !isSame(now(), cells)
      );
    })?.mark.sheet;
    const formulasOf = (of: FoundTable | undefined): unknown[][] =>
      (tables.find(({ found }) => found === of)?.body.formulas as unknown[][] | undefined) ?? [];
    return {
      changed: otherTable ?? otherReport,
      history: formulasOf(read.history),
      setup: formulasOf(read.setup),
      reports: reports.map(({ now }) => now()),
    };
  };
}

const marksIn = ({ customProperties }: Excel.Worksheet): string[] =>
  customProperties.items.map(({ key, value }) => `${key}=${value}`).sort();

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

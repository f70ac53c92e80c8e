import type { Finding } from "../../core";
import {
  allPostings,
  countFile,
  countLine,
  createTally,
  fileFindings,
  postingsOf,
  type FileCount,
  type LedgerReading,
  type RecognisedTable,
  type TakeLine,
} from "../reading";
import type { Decoder } from "../file";
import { createSideCount, type SideCount } from "./credits";
import type { Places } from "./columns";
import { createGroups, type Groups } from "./alike/groups";
import { createPartCount, type PartCount } from "./alike/parts";
import { isReadable, type TableForm } from "./recognise";
import { createRowNotes } from "./rowNotes";
import { createRowReader } from "./rows";
import type { ChoiceOf } from "./understand";

/** The result of several tables together. */
export type TableGathering = {
  /** Begins a table, and gives the reader of its rows. A table that was not understood has no rows read. */
  begin: (form: TableForm) => (row: readonly unknown[], number: number) => void;
  /** Records the encoding a table turned out to have. */
  encoded: (table: RecognisedTable, decoder: Decoder) => void;
  reading: () => LedgerReading;
};

/**
 * Gathers tables into one reading, whether they are files or cells.
 *
 * @param forms - all the tables, understood
 * @param findings - findings about how they were understood
 */
export function createTableGathering(
  forms: readonly TableForm[],
  choiceOf: ChoiceOf,
  take: TakeLine,
  findings: readonly Finding[],
): TableGathering {
  const counts: FileCount[] = [];
  const accountNames = new Map<string, string>();
  const broken: Finding[] = [];
  const tally = createTally();
  const sides = countSides(forms, choiceOf);
  const parts = countParts(forms, choiceOf);
  const held = new Map<RecognisedTable, Groups>();
  const notes = createRowNotes();

  const begin: TableGathering["begin"] = (form) => {
    if (!isReadable(form)) return () => undefined;
    const { table, accountDigits } = form;
    const count = countFile(table.file, forms.length > 1);
    counts.push(count);
    const taken: TakeLine = (line) => {
      count.postings += 1;
      countLine(count, line);
      take(line);
    };
    const groups = createGroups(accountDigits, table.groups);
    held.set(table, groups);
    const of = parts.get(table.head) ?? createPartCount([table], form.places, {});
    return createRowReader(form, {
      ...{ take: taken, tally, counted: sides.get(table.head), accountNames },
      ...{ parts: of, groups, notes },
    });
  };

  /** Ends the tables: rows that waited are taken or left out, and what was met is written into the tables. */
  const endTables = (): Finding[] => {
    const ofGroups = [...held].flatMap(([table, groups]) => {
      const found = groups.end();
      if (groups.isMet()) table.groups ??= "left-out";
      return found;
    });
    if (notes.hasBalances()) for (const { table } of forms) table.balances ??= "left-out";
    return [...ofGroups, ...[...parts.values()].flatMap((count) => count.findings())];
  };

  const encoded: TableGathering["encoded"] = (table, decoder) => {
    table.encoding = decoder.encoding();
    if (decoder.isBroken())
      broken.push({ code: "encoding-mixed", facts: { from: "table", file: table.file }, severity: "warning" });
  };

  const reading = (): LedgerReading => {
    const ended = endTables();
    return {
      postings: allPostings(counts),
      covered: [],
      accountNames,
      dimensions: [],
      saft: [],
      tables: forms.map(({ table }) => table),
      findings: [
        ...findings,
        ...broken,
        ...ended,
        ...notes.findings(),
        ...[...sides.values()].flatMap((count) => count.findings()),
        ...tally.findings(postingsOf(counts)),
        // That nothing is left is no news where all of it was budget.
        ...(forms.every(({ places }) => places) && !ended.some(({ code }) => code === "scenarios-unclear")
          ? fileFindings(counts)
          : []),
      ],
    };
  };
  return { begin, encoded, reading };
}

/** Creates a count for the tables of each header row, which are corrected together. */
function countParts(forms: readonly TableForm[], choiceOf: ChoiceOf): Map<string, PartCount> {
  const byHead = new Map<string, RecognisedTable[]>();
  const placesByHead = new Map<string, Places>();
  for (const form of forms) {
    if (!isReadable(form)) continue;
    const { head } = form.table;
    byHead.set(head, [...(byHead.get(head) ?? []), form.table]);
    placesByHead.set(head, form.places);
  }
  return new Map(
    [...byHead].map(([head, tables]) => [head, createPartCount(tables, placesByHead.get(head) ?? {}, choiceOf(head))]),
  );
}

/** Creates a count for the tables of each header row that have sides. */
function countSides(forms: readonly TableForm[], choiceOf: ChoiceOf): Map<string, SideCount> {
  const byHead = new Map<string, RecognisedTable[]>();
  for (const { table } of forms) if (table.credits) byHead.set(table.head, [...(byHead.get(table.head) ?? []), table]);
  return new Map(
    [...byHead].map(([head, tables]) => [head, createSideCount(tables, choiceOf(head).credits !== undefined)]),
  );
}

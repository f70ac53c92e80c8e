import { periodName, type Finding } from "../../core";
import { periodMove, whileCalculating, type PeriodMove } from "../../sheets";
import { pane } from "../../text";
import { actInExcel, ExcelRefusal, reached, type Outcome } from "../host";
import { readForMove, type ReadForMove } from "./readForMove";
import { writeMove } from "./writeMove";

/** Who moves the period, and what they saw before. */
export type MoveWish = { name: string; seen: string };

/** Shows what moving to the next period would do, in one sync. Nothing is written. */
export function offerNextPeriod(): Promise<Outcome> {
  return actInExcel(async (context) => {
    const { move, findings } = moveOf(await readForMove(context));
    return { sheet: undefined, findings, ...(move && { move }) };
  });
}

/**
 * Keeps the period and moves to the next one: its lines go to *Historikk*, its reports that are not final become values,
 * *Oppsett* gets the next period, and the log a line. Two syncs: one reads, one writes, all or nothing.
 *
 * Where the workbook is no longer what the user saw, nothing is done.
 *
 * Excel cannot undo this: the figures that are kept stand in *Historikk*, and the formulas are kept in the workbook.
 */
export function moveToNextPeriod({ name, seen }: MoveWish): Promise<Outcome> {
  return actInExcel(async (context) => {
    const read = await readForMove(context);
    const { move, findings } = moveOf(read);
    const found = [...signature(name), ...findings, ...(move ? sameAsSeen(move, seen) : [])];
    if (!move || !read.plan || found.some(({ severity }) => severity === "error")) {
      return { sheet: undefined, findings: found };
    }
    const locked = read.reports.find(({ isProtected }) => isProtected);
    // The person who protected the sheet has to open it; BIBSYS did not.
    if (locked) throw new ExcelRefusal("AccessDenied", undefined, []);

    reached("writing");
    await writeMove(context, { move, name, read, plan: read.plan });
    const { from, to, reports } = move;
    return {
      sheet: read.setup?.sheet ?? "Oppsett",
      findings: found,
      news: pane.nextPeriod.moved({ from, to, reports: reports.length }),
    };
  });
}

function moveOf(read: ReadForMove): { move: PeriodMove | undefined; findings: Finding[] } {
  const { plan, kept, calculation } = read;
  const findings = whileCalculating(read.findings, calculation);
  if (calculation === "calculating") findings.push({ code: "still-calculating", facts: {}, severity: "error" });
  if (!plan || findings.some(({ severity }) => severity === "error")) return { move: undefined, findings };
  const period = periodName(plan.setup.period, plan.setup.year);
  const stamps = kept.filter((row) => row.period === period).map(({ stamp, key }) => `${key} ${stamp}`);
  const move = periodMove(plan, read.marks, stamps);
  if (move) return { move, findings };
  return { move, findings: [{ code: "period-is-last", facts: { period, year: plan.setup.year }, severity: "error" }] };
}

const signature = (name: string): Finding[] =>
  name.trim() === "" ? [{ code: "signer-missing", facts: {}, severity: "error" }] : [];

const sameAsSeen = (move: PeriodMove, seen: string): Finding[] =>
  move.seen === seen ? [] : [{ code: "seen-otherwise", facts: { period: move.from }, severity: "error" }];

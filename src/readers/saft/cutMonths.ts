import { lastDayOf, serialOfDay, type Finding } from "../../core";
import type { Values } from "./readElements";

/**
 * Finds files that cover part of a month, where no other file continues where they stop or ends where they start. An
 * import replaces whole periods, so half a June would replace the whole one.
 */
export function cutMonthFindings(files: readonly { file: string; header: Values }[]): Finding[] {
  const spans = files.flatMap(({ file, header }) => spanOf(file, header));
  return spans.flatMap((span): Finding[] => {
    const has = (day: number): boolean => spans.some(({ first, last }) => first.number <= day && day <= last.number);
    const isWhole =
      (span.first.day === 1 || has(span.first.number - 1)) &&
      (span.last.day === lastDayOf(span.last.month, span.last.year) || has(span.last.number + 1));
    if (isWhole) return [];
    const facts = { file: span.file, first: span.first.text, last: span.last.text };
    return [{ code: "months-cut", facts, severity: "warning" }];
  });
}

type Span = { file: string; first: NumberedDay; last: NumberedDay };
type NumberedDay = { text: string; year: number; month: number; day: number; number: number };

/** Gives the days a file was selected by; empty where it was selected by periods. */
function spanOf(file: string, header: Values): Span[] {
  const [first, last] = [dayOf(header["firstDay"]), dayOf(header["lastDay"])];
  const hasPeriods = header["firstPeriod"] !== undefined && header["lastPeriod"] !== undefined;
  return first && last && !hasPeriods ? [{ file, first, last }] : [];
}

function dayOf(text: string | undefined): NumberedDay | undefined {
  const [written, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(text ?? "") ?? [];
  if (written === undefined) return undefined;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return { text: written, ...parts, number: serialOfDay(parts) };
}

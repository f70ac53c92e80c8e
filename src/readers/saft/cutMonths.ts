import { lastDayOf, serialOfDay, type Finding } from "../../core";
import type { Values } from "./readElements";

/**
 * Files that were selected by days and have a part of a month only. An import replaces whole periods, so that half a June
 * would stand where the whole has been. The days that are missing may be in another of the files.
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

/** The days a file was selected by; none where it was selected by periods. */
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

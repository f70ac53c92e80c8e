import { decimal, ledgerActuals, ZERO, type Decimal, type LedgerTotal } from "../../src/core";
import type { LedgerFile } from "../../src/readers";

/** A file of a text, in an encoding, in pieces of some size. */
export function fileWith(
  text: string,
  {
    name = "ledger",
    encoding = "utf8",
    size = 10_000,
  }: { name?: string; encoding?: "utf8" | "latin1" | "utf16le"; size?: number } = {},
): LedgerFile {
  return fileOfBytes(Buffer.from(text, encoding), { name, size });
}

export function fileOfBytes(bytes: Uint8Array, { name = "ledger", size = 10_000 } = {}): LedgerFile {
  return {
    name,
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** What the totals have on each line for the first half of 2024, in 1000 kroner, by its digits. */
export function inThousands(totals: readonly LedgerTotal[]): Record<string, string> {
  const actuals = ledgerActuals(totals, { months: 6 }, 2024);
  return Object.fromEntries(actuals.map(({ line, actual }) => [line, String(actual.div(1000))]));
}

/** The sum of each period, by its digits. */
export function byPeriod(lines: readonly { year: number; period: number; amount: Decimal }[]): Record<string, string> {
  const sums = new Map<string, Decimal>();
  for (const { year, period, amount } of lines) {
    const key = `${year}-${period}`;
    sums.set(key, (sums.get(key) ?? ZERO).plus(amount));
  }
  return Object.fromEntries([...sums].sort().map(([key, sum]) => [key, sum.toString()]));
}

export const kroner = (digits: string): Decimal => decimal(digits);

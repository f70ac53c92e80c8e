import { allocation, prognosis } from "../../src/functions/functions";
import { benchControl } from "./control";
import { benchHostile } from "./hostile";
import { benchLedger } from "./ledger";
import { linesOf, type Columns } from "./lines";
import { nativeFormulas, plainLoop } from "./rivals";
import { timeOf } from "./stopwatch";

const LINES = 10_000;

const forecast = ({ actual, budget, method, adjustment, phasing }: Columns): unknown[][] =>
  prognosis(actual, budget, "2024K2", method, adjustment, phasing);

void bench();

async function bench(): Promise<void> {
  const lines = linesOf(LINES);
  const year = forecast(lines).map(([cell]) => cell);
  agree("a plain loop", plainLoop(lines), year);

  const range = timeOf(() => forecast(lines));
  print(`PROGNOSIS over ${LINES} lines, one call`, range, range);
  print(
    "  a plain loop over doubles",
    timeOf(() => plainLoop(lines)),
    range,
  );

  try {
    const native = await nativeFormulas(lines);
    print("  native formulas in IronCalc", timeOf(native.evaluate), range);
    agree("IronCalc", native.year(), year);
  } catch (error) {
    console.log(`  native formulas in IronCalc: not measured, ${String(error)}`);
  }

  const single = lines.actual.map((_line, i) => pick(lines, i));
  print(
    `  ${LINES} calls of one line`,
    timeOf(() => single.forEach(forecast), 5),
    range,
  );

  for (const count of [1_000, 100_000]) {
    const some = linesOf(count);
    const taken = timeOf(() => forecast(some), 5);
    const linear = (taken / count / (range / LINES)).toFixed(2);
    print(`  ${count} lines: a line costs ${linear} of what it costs among ${LINES}`, taken, range);
  }

  const weights = lines.budget;
  print(
    `ALLOCATE over ${LINES} weights`,
    timeOf(() => allocation(34_358.19, weights, 0.01)),
    range,
  );

  benchControl((what, taken) => print(what, taken, range));
  await benchHostile((what, taken) => print(what, taken, range));
  await benchLedger();
}

const pick = (lines: Columns, i: number): Columns => ({
  actual: [lines.actual[i] ?? []],
  budget: [lines.budget[i] ?? []],
  method: [lines.method[i] ?? []],
  adjustment: [lines.adjustment[i] ?? []],
  phasing: [lines.phasing[i] ?? []],
});

/** A ratio between computations that differ says nothing. */
function agree(rival: string, theirs: readonly number[], ours: readonly unknown[]): void {
  const off = theirs.findIndex((amount, i) => !(Math.abs(amount - Number(ours[i])) < 0.01));
  if (off >= 0) console.log(`  NOTE: ${rival} gives ${theirs[off]} on line ${off + 1}, PROGNOSIS ${String(ours[off])}`);
}

function print(what: string, milliseconds: number, range: number): void {
  const ratio = (milliseconds / range).toPrecision(3);
  console.log(`${what.padEnd(64)} ${milliseconds.toFixed(2).padStart(9)} ms  ${ratio.padStart(8)} x PROGNOSIS`);
}

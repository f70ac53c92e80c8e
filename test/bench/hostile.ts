import { recogniseColumns } from "../../src/readers/table/columns";
import { createDimensions } from "../../src/readers/saft/dimensions";
import { standardRules } from "../../src/core";
import { readTotals, type LedgerFile } from "../../src/readers";
import { wildcardTest } from "../../src/sheets/explain/wildcards";
import { timeOf } from "./stopwatch";

/** What hung once: how much longer twice as much takes. About 2 is linear, 4 was not. */
export async function benchHostile(print: (what: string, milliseconds: number) => void): Promise<void> {
  const growth = (what: string, work: (size: number) => unknown, size: number): void => {
    const [once, twice] = [timeOf(() => work(size), 3), timeOf(() => work(2 * size), 3)];
    print(`${what}: ${2 * size} cost ${(twice / once).toFixed(2)} x ${size}`, twice);
  };
  growth("Columns of a table", (count) => recogniseColumns(numbered("Kolonne", count)), 15_000);
  growth("Dimensions of SAF-T", useAllDimensions, 5_000);
  growth("SUMIFS *a*a*a*a*b over letters", (count) => wildcardTest("*a*a*a*a*b")("a".repeat(count)), 16_000);

  for (const [what, files] of [
    ["A file of 20 MB of quotes, refused", [fileOf('"'.repeat(20_000_000), "sitat.csv")]],
    ["1 MB of ASCII by chance", [fileOf(chance(1_000_000), "tilfeldig.csv")]],
    ["300 files of 30 rows", numbered("fil", 300).map((name, i) => fileOf(smallTable(i), `${name}.csv`))],
  ] as const) {
    const started = performance.now();
    await readTotals(files, standardRules());
    print(what, performance.now() - started);
  }
}

const numbered = (word: string, count: number): string[] => Array.from({ length: count }, (_one, i) => `${word} ${i}`);

function useAllDimensions(count: number): void {
  const dimensions = createDimensions({});
  numbered("D", count).forEach((type) => dimensions.met({ type, name: `Avdeling ${type}` }));
  dimensions.all();
}

const smallTable = (file: number): string =>
  ["Konto;Periode;Beløp", ...Array.from({ length: 30 }, (_row, i) => `${5000 + i};202401;${file},5`)].join("\n");

/** The same letters every time. */
function chance(length: number): string {
  let seed = 1;
  const letter = (): string => String.fromCharCode(32 + ((seed = (seed * 48_271) % 2_147_483_647) % 95));
  return Array.from({ length }, letter).join("");
}

/** A file that arrives in one piece, as a browser may give it. */
function fileOf(text: string, name: string): LedgerFile {
  const bytes = new TextEncoder().encode(text);
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(bytes);
  };
  return { name, size: bytes.length, open };
}

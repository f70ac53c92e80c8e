import { fork } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { timesFor, writeSaft } from "../readers/made/write";

/** Megabytes of SAF-T, as a small body's year and a large one's, and how often each is read. */
const SIZES = [
  { size: 10, times: 7 },
  { size: 200, times: 3 },
];
/** What is read before anything is measured. */
const WARM_UP = "10.xml";

type Measure = { milliseconds: number; megabytes: number; postings: number };

/** How fast a ledger is imported, held against the parser alone on the same file, and what memory it takes. */
export async function benchLedger(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bibsys-bench-"));
  try {
    for (const { size, times } of SIZES) {
      const path = join(folder, `${size}.xml`);
      writeSaft(path, timesFor(size));
      const bytes = statSync(path).size / 1_000_000;
      const { bare, whole } = await inTurn(path, times, join(folder, WARM_UP));
      const speed = (one: Measure): string => `${(bytes / (one.milliseconds / 1000)).toFixed(1).padStart(6)} MB/s`;
      const share = (bare.milliseconds / whole.milliseconds).toFixed(2);
      console.log(
        `Import of SAF-T, ${bytes.toFixed(0).padStart(3)} MB, ${whole.postings} postings`.padEnd(64),
        `${speed(whole)}, ${share} x saxes alone (${speed(bare).trim()});`,
        `memory ${whole.megabytes.toFixed(0)} MB, saxes alone ${bare.megabytes.toFixed(0)} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The medians of runs by turns: what else the machine does meets both alike, and a lucky run flatters neither. */
async function inTurn(path: string, times: number, warmUp: string): Promise<{ bare: Measure; whole: Measure }> {
  const [bare, whole]: [Measure[], Measure[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    bare.push(await once(path, "saxes", warmUp));
    whole.push(await once(path, "import", warmUp));
  }
  return { bare: median(bare), whole: median(whole) };
}

const median = (measures: Measure[]): Measure =>
  measures.sort((one, other) => one.milliseconds - other.milliseconds)[Math.floor(measures.length / 2)]!;

const once = (path: string, how: "saxes" | "import", warmUp: string): Promise<Measure> =>
  new Promise((resolve, reject) => {
    fork(join(__dirname, "importOnce.cjs"), [path, how, warmUp])
      .once("message", (measure) => resolve(measure as Measure))
      .once("error", reject);
  });

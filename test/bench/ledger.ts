import { fork } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { timesFor, writeSaft } from "../ledger/made/write";

/** Megabytes of SAF-T, as a small body's year and a large one's. */
const SIZES = [10, 200];

type Measure = { milliseconds: number; megabytes: number; postings: number };

/** How fast a ledger is imported, held against the parser alone on the same file, and what memory it takes. */
export async function benchLedger(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bibsys-bench-"));
  try {
    for (const size of SIZES) {
      const path = join(folder, `${size}.xml`);
      writeSaft(path, timesFor(size));
      const bytes = statSync(path).size / 1_000_000;
      const [bare, whole] = [await best(path, "saxes"), await best(path, "import")];
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

/** The best of three: what else the machine does can only make it slower. */
async function best(path: string, how: "saxes" | "import"): Promise<Measure> {
  const measures = [await once(path, how), await once(path, how), await once(path, how)];
  return measures.sort((one, other) => one.milliseconds - other.milliseconds)[0]!;
}

const once = (path: string, how: string): Promise<Measure> =>
  new Promise((resolve, reject) => {
    fork(join(__dirname, "importOnce.cjs"), [path, how])
      .once("message", (measure) => resolve(measure as Measure))
      .once("error", reject);
  });

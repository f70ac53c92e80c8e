import { createReadStream, statSync } from "node:fs";
import { SaxesParser } from "saxes";
import { standardRules } from "../../src/core";
import { readTotals, type LedgerFile } from "../../src/readers";

// A process of its own for each import, so that the most memory it ever held is that import's.
const [path = "", how, warmUp = ""] = process.argv.slice(2);
const fileAt = (name: string): LedgerFile => ({ name, size: statSync(name).size, open: () => createReadStream(name) });

const WARM_UPS = 5;

void measure();

/** The most memory held; a process begins with what its parent ever held, so the system's own maximum says nothing. */
let most = 0;
let turns = 0;
function sample(): void {
  if ((turns += 1) % 16 === 1) most = Math.max(most, process.memoryUsage.rss());
}

async function measure(): Promise<void> {
  const empty = process.memoryUsage.rss();
  // Both are measured as they run once their code is compiled, which takes some readings of a small file; else such a
  // file measures how much code there is.
  for (let time = 0; time < WARM_UPS; time += 1) await read(warmUp);
  most = 0;
  // The processor's time, because the machine's others make the clock's say anything.
  const started = process.cpuUsage();
  const postings = await read(path);
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  const megabytes = (most - empty) / 1_000_000;
  process.send?.({ milliseconds, megabytes, postings });
}

async function read(name: string): Promise<number> {
  if (how === "saxes") return bareSaxes(name);
  return (await readTotals([fileAt(name)], standardRules(), { watch: { onProgress: sample } })).postings;
}

/** The limit: the parser alone on the same bytes, with handlers that do nothing. */
async function bareSaxes(name: string): Promise<number> {
  const parser = new SaxesParser({ position: false });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let tags = 0;
  parser.on("opentag", () => (tags += 1));
  parser.on("text", () => undefined);
  parser.on("closetag", () => undefined);
  for await (const bytes of createReadStream(name)) {
    parser.write(decoder.decode(bytes as Uint8Array, { stream: true }));
    sample();
  }
  parser.close();
  return tags;
}

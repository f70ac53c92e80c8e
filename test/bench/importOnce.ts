import { createReadStream, statSync } from "node:fs";
import { SaxesParser } from "saxes";
import { standardRules } from "../../src/core";
import { importLedger, type LedgerFile } from "../../src/ledger";

// A process of its own for each import, so that the most memory it ever held is that import's.
const [path = "", how] = process.argv.slice(2);
const file: LedgerFile = { name: path, size: statSync(path).size, open: () => createReadStream(path) };

void measure();

/** The most memory held; a process begins with what its parent ever held, so the system's own maximum says nothing. */
let most = 0;
let turns = 0;
function sample(): void {
  if ((turns += 1) % 16 === 1) most = Math.max(most, process.memoryUsage.rss());
}

async function measure(): Promise<void> {
  const empty = process.memoryUsage.rss();
  // The processor's time, because the machine's others make the clock's say anything.
  const started = process.cpuUsage();
  const watch = { onProgress: sample };
  const postings =
    how === "saxes" ? await bareSaxes() : (await importLedger([file], standardRules(), { watch })).postings;
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  const megabytes = (most - empty) / 1_000_000;
  process.send?.({ milliseconds, megabytes, postings });
}

/** The limit: the parser alone on the same bytes, with handlers that do nothing. */
async function bareSaxes(): Promise<number> {
  const parser = new SaxesParser({ position: false });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let tags = 0;
  parser.on("opentag", () => (tags += 1));
  parser.on("text", () => undefined);
  parser.on("closetag", () => undefined);
  for await (const bytes of createReadStream(path)) {
    parser.write(decoder.decode(bytes as Uint8Array, { stream: true }));
    sample();
  }
  parser.close();
  return tags;
}

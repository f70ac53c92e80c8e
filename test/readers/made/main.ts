import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dfoCsv, unit4Csv } from "./csv";
import { madeLedger } from "./ledger";
import { saftParts } from "./saft";
import { timesFor, writeSaft } from "./write";

const [folder = ".workbench/ledger", megabytes] = process.argv.slice(2);
const ledger = madeLedger();
mkdirSync(folder, { recursive: true });

const saft = join(folder, "SAF-T Financial_919477822_20240906.xml");
writeSaft(saft, megabytes === undefined ? 1 : timesFor(Number(megabytes)));
saftParts(ledger, 2).forEach((text, i) =>
  writeFileSync(join(folder, `SAF-T Financial_919477822_20240906_${i + 1}_2.xml`), text),
);
writeFileSync(join(folder, "Hovedbok Unit4 2024.csv"), unit4Csv(ledger), "latin1");
writeFileSync(join(folder, "Hovedbok DFØ 2024.csv"), dfoCsv(ledger), "latin1");
console.log(folder);

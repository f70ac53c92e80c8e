import { MessageChannel } from "node:worker_threads";
import { keyOfTotal, standardRules } from "../../../src/core";
import {
  findInWorker,
  readInWorker,
  serveLedger,
  type LedgerJob,
  type LedgerSource,
  type ReadingWorker,
  type WorkerPort,
} from "../../../src/readers";
import { inThousands } from "../files";
import { cellRows, unit4Csv } from "../made/csv";
import { madeLedger } from "../made/ledger";
import { PRIVATE, saftPieces } from "../made/saft";

// The worker and its reader, with Node's own message port between them: what cannot cross it cannot cross a browser's.
const rules = standardRules();
const saft = (): Blob => new Blob([...saftPieces(madeLedger())]);
const jobOf = (blob: Blob, name = "ledger"): LedgerJob => ({
  source: { from: "files", files: [{ name, blob }] },
  rules,
  choices: {},
});

type Told = { answers: unknown[]; ended: number };

/** A worker that runs in this thread, and remembers what it said. */
function workerOf(serve: (port: WorkerPort) => void, told: Told): () => ReadingWorker {
  return () => {
    const { port1, port2 } = new MessageChannel();
    const listeners: ((event: { data?: unknown; message?: string }) => void)[] = [];
    serve({
      postMessage: (answer) => port2.postMessage(answer),
      addEventListener: (_type, listener) => void port2.on("message", (data) => listener({ data })),
    });
    port1.on("message", (data: unknown) => {
      told.answers.push(data);
      for (const listener of listeners) listener({ data });
    });
    return {
      postMessage: (job) => port1.postMessage(job),
      addEventListener: (type, listener) => type === "message" && listeners.push(listener),
      terminate: () => {
        told.ended += 1;
        port1.close();
      },
    };
  };
}

const tell = (): Told => ({ answers: [], ended: 0 });

test("SAF-T is read in a worker to the board's actuals, and told by the per cent", async () => {
  const told = tell();
  const steps: number[] = [];
  const ledger = await readInWorker(workerOf(serveLedger, told), jobOf(saft()), {
    onProgress: (done, total) => steps.push(done / total),
  });
  expect(inThousands(ledger.totals)).toMatchObject({ lonn: "8274", drift: "9541", reise: "227", igelu: "226" });
  expect(ledger.saft).toEqual([{ file: "ledger", version: "1.30", encoding: "utf-8" }]);
  expect(steps.at(-1)).toBe(1);
  expect(steps.length).toBeLessThanOrEqual(101);
  expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  expect(told.ended).toBe(1);
});

test("a worker that reads lets the one who ends it have a turn at every per cent, however readily the bytes come", async () => {
  const turns: boolean[] = [];
  let hadTurn = true;
  await new Promise<void>((resolve) =>
    serveLedger({
      postMessage: ({ is }) => {
        if (is !== "progress") return resolve();
        turns.push(hadTurn);
        hadTurn = false;
        setTimeout(() => (hadTurn = true));
      },
      addEventListener: (_type, listener) => listener({ data: jobOf(new Blob(Array(40).fill("x".repeat(65_536)))) }),
    }),
  );
  expect(turns.length).toBeGreaterThan(10);
  expect(turns).not.toContain(false);
});

test("no name, address, bank account or text of a posting leaves the worker", async () => {
  const told = tell();
  await readInWorker(workerOf(serveLedger, told), jobOf(saft()));
  const said = JSON.stringify(told.answers, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  for (const secret of PRIVATE) expect(said).not.toContain(secret);
  const texts = madeLedger().vouchers.flatMap(({ postings }) => postings.map(({ text }) => text));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(said).not.toContain(text);
});

test("cells of a sheet are read the same way", async () => {
  const source = { from: "cells", table: { name: "Ark1", rows: cellRows(madeLedger()) } } as const;
  const ledger = await readInWorker(workerOf(serveLedger, tell()), { source, rules, choices: {} });
  expect(inThousands(ledger.totals)).toMatchObject({ lonn: "8274", drift: "9541", reise: "227", igelu: "226" });
});

test("a correction is found again by the head of the next file, and of no other", async () => {
  const csv = (head: string) => new Blob([`${head}\n5000;202406;1;x;7`]);
  const read = (head: string, choices: LedgerJob["choices"]) =>
    readInWorker(workerOf(serveLedger, tell()), { ...jobOf(csv(head)), choices });
  const first = await read("konto;periode;beløp;region;sum", {});
  expect(first.totals.map(({ costCentre, booked }) => `${costCentre} ${String(booked)}`)).toEqual([" 1"]);
  const choices = { [first.tables[0]!.head]: { table: { columns: { costCentre: "region", amount: "sum" } } } };
  const again = await read("konto;periode;beløp;region;sum", choices);
  expect(again.totals.map(({ costCentre, booked }) => `${costCentre} ${String(booked)}`)).toEqual(["x 7"]);
  expect(again.tables[0]?.head).toBe(first.tables[0]?.head);
  const other = await read("konto;periode;beløp;region;annet", choices);
  expect(other.totals.map(({ costCentre, booked }) => `${costCentre} ${String(booked)}`)).toEqual([" 1"]);
});

test("the postings of a row are found in a worker too, of files and of cells, as they were corrected", async () => {
  const csv = "konto;periode;beløp;sum;tekst\n5000;202406;1;7,50;Lønn «ø»\n6420;202406;2;3,00;Annet";
  const choices = { "konto | periode | beløp | sum | tekst": { table: { columns: { amount: "sum" } } } };
  const cells = csv.split("\n").map((row) => row.split(";"));
  const sources: LedgerSource[] = [
    { from: "files", files: [{ name: "a.csv", blob: new Blob([csv]) }] },
    { from: "cells", table: { name: "Ark1", rows: cells } },
  ];
  for (const source of sources) {
    const { totals } = await readInWorker(workerOf(serveLedger, tell()), { source, rules, choices });
    const total = totals.find(({ account }) => account === "5000")!;
    const told = tell();
    const sought = { row: keyOfTotal(total, totals), rules, most: 10 };
    const found = await findInWorker(workerOf(serveLedger, told), { source, choices, sought });
    expect(String(found.booked)).toBe("7.5");
    expect(found.listed.map(({ text, amount }) => [text, amount.eq(total.booked)])).toEqual([["Lønn «ø»", true]]);
    expect(JSON.stringify(told.answers)).not.toContain("Annet");
    expect(told.ended).toBe(1);
  }
});

test("an answer to another question is an error", async () => {
  const sought = { row: { year: 2024, period: 6, account: "5000", line: "lonn" }, rules, most: 1 };
  const answering = (is: "read" | "found") =>
    workerOf(({ postMessage, addEventListener }) => {
      addEventListener("message", () => postMessage({ is } as Parameters<typeof postMessage>[0]));
    }, tell());
  await expect(readInWorker(answering("found"), jobOf(saft()))).rejects.toThrow(/another question/u);
  await expect(findInWorker(answering("read"), { ...jobOf(saft()), sought })).rejects.toThrow(/another question/u);
});

test("what cannot be read is a finding, with the columns there are to choose among", async () => {
  const blob = new Blob(["Uttrekk 2024;;\nA;B;C\n5000;202406;1"]);
  const ledger = await readInWorker(workerOf(serveLedger, tell()), jobOf(blob));
  expect(ledger.findings.map(({ code }) => code)).toEqual(["columns-missing"]);
  expect(ledger.tables[0]?.columns.map(({ head }) => head)).toEqual(["A", "B", "C"]);
  const packed = await readInWorker(workerOf(serveLedger, tell()), jobOf(new Blob(["PK\u0003\u0004"])));
  expect(packed.findings.map(({ code }) => code)).toEqual(["file-unusable"]);
});

test("a reading that is stopped is over at once, and its worker with it", async () => {
  const told = tell();
  const stop = new AbortController();
  const silent = workerOf(() => undefined, told);
  const reading = readInWorker(silent, jobOf(new Blob([unit4Csv(madeLedger())])), { signal: stop.signal });
  stop.abort();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(told.ended).toBe(1);
});

test("one that is stopped before it starts starts no worker", async () => {
  const open = jest.fn();
  await expect(readInWorker(open, jobOf(saft()), { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(open).not.toHaveBeenCalled();
});

test("a reading that breaks down in the worker is an error, not silence", async () => {
  const told = tell();
  const broken = new Blob([""]);
  broken.stream = () => {
    throw new TypeError("no such thing");
  };
  const port: { ask?: (event: { data: unknown }) => void; answers: unknown[] } = { answers: [] };
  serveLedger({
    postMessage: (answer) => port.answers.push(answer),
    addEventListener: (_type, listener) => (port.ask = listener),
  });
  port.ask?.({ data: jobOf(broken) });
  await new Promise((resolve) => setImmediate(resolve));
  expect(port.answers).toEqual([{ is: "failed", why: "TypeError: no such thing" }]);

  const failing = workerOf(({ postMessage, addEventListener }) => {
    addEventListener("message", () => postMessage({ is: "failed", why: "TypeError: no such thing" }));
  }, told);
  await expect(readInWorker(failing, jobOf(saft()))).rejects.toThrow("TypeError: no such thing");
  expect(told.ended).toBe(1);
});

test.each(["error", "messageerror"] as const)("a worker whose own event is %s is ended, and told of", async (event) => {
  const terminate = jest.fn();
  const listeners = new Map<string, (event: { message?: string }) => void>();
  const reading = readInWorker(
    () => ({
      postMessage: () => undefined,
      addEventListener: (type, listener) => listeners.set(type, listener),
      terminate,
    }),
    jobOf(saft()),
  );
  listeners.get(event)?.({ message: "out of memory" });
  await expect(reading).rejects.toThrow(/worker/u);
  expect(terminate).toHaveBeenCalledTimes(1);
});

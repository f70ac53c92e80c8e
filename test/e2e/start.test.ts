import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setStage } from "./open-workbench";

jest.setTimeout(60_000);

interface Ended {
  readonly code: number;
  readonly said: string;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, said: stdout + stderr });
    });
  });
}

test("before the address, both reports are printed: a machine without a browser has seen the main job done", async () => {
  const { code, said } = await run([".workbench/host/print-reports.cjs"]);
  const plain = said.replace(/\s/g, " ");
  for (const amount of ["17 770", "17 833", "600", "226", "18 659", "36 429", "1 384"]) expect(plain).toContain(amount);
  for (const amount of ["19 333,10", "18 749,09", "618,00", "247,20", "38 947,39", "34 358,19"]) {
    expect(plain).toContain(amount);
  }
  expect(said).not.toMatch(/BIB-\d\d |#[A-Z/0]+[!?]|mangler/);
  expect(code).toBe(0);
});

test("a port that is taken ends npm start at once, with one sentence", async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const port = String((other.address() as AddressInfo).port);
  const { code, said } = await run(["src/workbench/start.cjs"], { ...process.env, PORT: port });
  await new Promise((closed) => other.close(closed));
  expect(said.trim()).toMatch(new RegExp(`^Port ${port} er opptatt\\. .*npm start$`));
  expect(code).toBe(1);
});

test("the practice ledger that npm start writes is offered by the page, in its language", async () => {
  const { writeLedger } = await import("../../src/workbench/start/run.cjs");
  expect((await writeLedger(process.cwd())).code).toBe(0);
  const stage = await setStage();
  const { page, complaints } = await stage.open({ query: "?lang=nn-NO" });
  const group = page.getByRole("group", { name: "Prøverekneskap" });
  for (const [button, name] of [
    ["SAF-T", "SAF-T Financial_919477822_20240906.xml"],
    ["CSV", "Hovedbok Unit4 2024.csv"],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      group.getByRole("button", { name: button }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(name);
    expect(readFileSync(await file.path())).toEqual(readFileSync(`.workbench/ledger/${name}`));
  }
  expect(complaints).toEqual([]);
  await stage.close();
});

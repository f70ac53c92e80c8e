"use strict";
const { spawn } = require("node:child_process");
const path = require("node:path");
const { openBrowser } = require("./open-browser.cjs");

/**
 * Builds, prints the two reports as text, serves. What is printed before the address has gone through the same sheets,
 * functions and office.js as what the page shows, so that a machine without a browser has seen the main job done.
 *
 * @param {string} root
 * @param {number} port
 */
async function run(root, port) {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  console.log("Bygger tillegget og arbeidsbenken. Første gang tar det et halvt minutt …");
  const builds = await Promise.all([
    runNode(root, [webpack, "--config-name", "addin", "--mode", "production"]),
    runNode(root, [webpack, "--config-name", "workbench-page", "workbench-host"]),
  ]);
  for (const { code, output } of builds) {
    if (code === 0) continue;
    console.error(output);
    console.error("Byggingen stoppet: se feilen over.");
    process.exitCode = 1;
    return;
  }

  const reports = await runNode(root, [path.join(root, ".workbench/host/print-reports.cjs")]);
  console.log(reports.output);
  if (reports.code !== 0) console.error("Rapportene kunne ikke beregnes uten nettleser: se feilen over.");

  const ledger = await writeLedger(root);
  console.log(
    ledger.code === 0
      ? `Et prøveregnskap å importere, som SAF-T og CSV, ligger i ${LEDGER}. Knappene i gruppen Prøveregnskap laster det ned.`
      : `${ledger.output}\nPrøveregnskapet ble ikke laget: se feilen over.`,
  );

  const { serve } = require(path.join(root, ".workbench/host/server.cjs"));
  const served = await serve({ root, port });
  console.log(`Arbeidsbenken er klar: ${served.url}   (Ctrl+C stopper den)`);
  openBrowser(served.url);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
}

/** Where the practice ledger is written: the server takes it from there. */
const LEDGER = ".workbench/ledger";

/** @param {string} root */
const writeLedger = (root) => runNode(root, [path.join(root, ".config/made-ledger.cjs"), LEDGER]);

/**
 * Runs a Node program to its end and keeps what it says.
 *
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runNode(root, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (/** @type {Buffer} */ text) => (output += text.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("close", (code) => resolve({ code, output: output.trimEnd() }));
  });
}

module.exports = { run, writeLedger };

"use strict";
const { spawn } = require("node:child_process");
const path = require("node:path");
const { openBrowser } = require("./open-browser.cjs");
const { words } = require("../words.cjs");

/**
 * Builds, prints the two reports as text, and serves the page.
 *
 * The printed reports come from the same sheets, functions and office.js as the page. So also a machine without a browser
 * shows that the main task works.
 *
 * @param {string} root
 * @param {number} port
 */
async function run(root, port) {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  console.log(words.building);
  const builds = await Promise.all([
    runNode(root, [webpack, "--config-name", "addin", "--mode", "production"]),
    runNode(root, [webpack, "--config-name", "workbench-page", "workbench-host"]),
  ]);
  for (const { code, output } of builds) {
    if (code === 0) continue;
    console.error(output);
    console.error(words.notBuilt);
    process.exitCode = 1;
    return;
  }

  const reports = await runNode(root, [path.join(root, ".workbench/host/print-reports.cjs")]);
  console.log(reports.output);
  if (reports.code !== 0) console.error(words.noReports);

  const ledger = await writeLedger(root);
  console.log(ledger.code === 0 ? words.ledgerMade(LEDGER) : `${ledger.output}\n${words.ledgerNotMade}`);

  const { serve } = require(path.join(root, ".workbench/host/server.cjs"));
  const served = await serve({ root, port });
  console.log(words.ready(served.url));
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
 * Runs a Node program to its end and keeps its output.
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

"use strict";
const fs = require("fs");
const net = require("net");
const path = require("path");
const words = require("../words.cjs").words;

/**
 * Finds what keeps the workbench from starting, as one sentence for the person at the terminal.
 *
 * @param {{ root: string, node: string, port: string | undefined }} machine
 * @returns {Promise<string | undefined>} undefined when nothing does
 */
function findComplaint(machine) {
  const node = machine.node.split(".").map(Number);
  if (!runs(node[0] || 0, node[1] || 0)) return Promise.resolve(words.wrongNode(machine.node, (node[0] || 0) <= 20));
  if (!fs.existsSync(path.join(machine.root, "node_modules", "webpack", "package.json"))) {
    return Promise.resolve(words.notInstalled);
  }
  const port = Number(machine.port || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return Promise.resolve(words.notPort(machine.port));
  }
  return portComplaint(port);
}

/**
 * Where all that we depend on runs, as `engines` in package.json says: jest and ESLint leave out 21, 23 and early 22.
 *
 * @param {number} major
 * @param {number} minor
 */
function runs(major, minor) {
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
function portComplaint(port) {
  return new Promise(function (resolve) {
    const probe = net.createServer();
    probe.once("error", function (/** @type {NodeJS.ErrnoException} */ error) {
      const other = port === 3001 ? 3002 : 3001;
      const isTaken = error.code === "EADDRINUSE";
      resolve(isTaken ? words.portTaken(port, other) : words.portUnusable(port, error.code, other));
    });
    probe.listen(port, "127.0.0.1", function () {
      probe.close(function () {
        resolve(undefined);
      });
    });
  });
}

module.exports = { findComplaint };

"use strict";
const fs = require("fs");
const net = require("net");
const path = require("path");

/**
 * What keeps the workbench from starting, as one sentence for whoever typed `npm start`; undefined when nothing does.
 *
 * @param {{ root: string, node: string, port: string | undefined }} machine
 * @returns {Promise<string | undefined>}
 */
async function findComplaint(machine) {
  const node = machine.node.split(".").map(Number);
  if (!runs(node[0] || 0, node[1] || 0)) {
    return "Node " + machine.node + ((node[0] || 0) <= 20 ? " er for gammel: " : " kan ikke brukes: ") + NEEDED;
  }
  if (!fs.existsSync(path.join(machine.root, "node_modules", "webpack", "package.json"))) {
    return "Pakkene er ikke installert. Kjør først: npm ci";
  }
  const port = Number(machine.port || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return "PORT=" + machine.port + " er ikke et portnummer. Velg et tall mellom 1024 og 65535: PORT=3001 npm start";
  }
  return portComplaint(port);
}

const NEEDED =
  "arbeidsbenken trenger Node 20.19 eller nyere av 20, 22.13 eller nyere av 22, eller 24 og nyere (https://nodejs.org).";

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
      const advice = "velg en annen: PORT=" + other + " npm start";
      if (error.code === "EADDRINUSE") {
        resolve("Port " + port + " er opptatt. Lukk programmet som bruker den, eller " + advice);
      } else {
        resolve("Port " + port + " kan ikke brukes (" + error.code + "). Du kan " + advice);
      }
    });
    probe.listen(port, "127.0.0.1", function () {
      probe.close(function () {
        resolve(undefined);
      });
    });
  });
}

module.exports = { findComplaint };

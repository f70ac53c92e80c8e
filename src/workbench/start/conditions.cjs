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
  if (isOlder(machine.node)) {
    return (
      "Node " + machine.node + " er for gammel: arbeidsbenken trenger Node 20.19 eller nyere (https://nodejs.org)."
    );
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

/** @param {string} version */
function isOlder(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0] || 0;
  return major < 20 || (major === 20 && (parts[1] || 0) < 19);
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

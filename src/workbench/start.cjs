// npm start. This file and start/conditions.cjs are plain enough for any Node to read, so that an old one is told so.
"use strict";
const path = require("path");
const { findComplaint } = require("./start/conditions.cjs");

const root = path.resolve(__dirname, "../..");

findComplaint({ root: root, node: process.versions.node, port: process.env.PORT }).then(function (complaint) {
  if (complaint === undefined) return require("./start/run.cjs").run(root, Number(process.env.PORT || 3000));
  console.error(complaint);
  process.exitCode = 1;
  return undefined;
});

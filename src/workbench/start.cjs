// npm start. Any Node can read this file, start/conditions.cjs and words.cjs, so that an old one gets a sentence and not a
// syntax error. ESLint holds them to the language of 2015.
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

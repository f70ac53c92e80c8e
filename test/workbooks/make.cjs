// Makes an .xlsx of every .fods here, with LibreOffice: node test/workbooks/make.cjs
const { execFileSync } = require("node:child_process");
const { readdirSync } = require("node:fs");
const path = require("node:path");

const sources = readdirSync(__dirname).filter((name) => name.endsWith(".fods"));
const files = sources.map((name) => path.join(__dirname, name));
const output = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", __dirname];
execFileSync("soffice", ["--headless", ...output, ...files], { stdio: "inherit" });

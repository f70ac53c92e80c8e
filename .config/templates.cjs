// npm run templates: writes assets/templates, the workbooks that lie ready beside the add-in.
const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const { base } = require("./webpack.base");
const { settings } = require("./build-settings");

const output = path.join(settings.root, ".workbench", "templates");
const templates = path.join(settings.root, "assets", "templates");

const compiler = webpack({
  ...base("templates", "development"),
  devtool: false,
  target: "node20",
  entry: { xlsx: "./src/xlsx/index.ts" },
  externals: [/^@cj-tech-master\/excelts/],
  externalsType: "commonjs2",
  output: { path: output, filename: "[name].cjs", library: { type: "commonjs2" }, clean: true },
});

compiler.run((error, stats) => {
  if (error || stats?.hasErrors()) {
    console.error(error ?? stats?.toString("errors-only"));
    process.exitCode = 1;
    return;
  }
  compiler.close(() => void write());
});

async function write() {
  const files = await require(path.join(output, "xlsx.cjs")).templateFiles();
  fs.rmSync(templates, { recursive: true, force: true });
  fs.mkdirSync(templates, { recursive: true });
  for (const [name, bytes] of files) {
    fs.writeFileSync(path.join(templates, name), bytes);
    console.log(`assets/templates/${name} (${Math.round(bytes.length / 1024)} kB)`);
  }
}

// Bundles TypeScript of test/ for Node, as the build bundles the add-in, and runs it.
const path = require("node:path");
const webpack = require("webpack");
const { base } = require("./webpack.base");
const { settings } = require("./build-settings");

/**
 * @param {string} name - of the bundle, and of the entry that is run
 * @param {Record<string, string>} entry
 * @param {import("webpack").Configuration} [more]
 */
function runBundled(name, entry, more = {}) {
  const output = path.join(settings.root, ".workbench", name);
  const compiler = webpack({
    ...base(name, "production"),
    cache: false,
    target: "node20",
    entry,
    node: { __dirname: false },
    output: { path: output, filename: "[name].cjs", clean: true },
    ...more,
  });
  compiler.run((error, stats) => {
    if (error || stats?.hasErrors()) {
      console.error(error ?? stats?.toString("errors-only"));
      process.exitCode = 1;
      return;
    }
    compiler.close(() => require(path.join(output, `${name}.cjs`)));
  });
}

module.exports = { runBundled };

// npm run bench: bundles test/bench for Node, as the build bundles the add-in, and runs it.
const path = require("node:path");
const webpack = require("webpack");
const { base } = require("./webpack.base");
const { settings } = require("./build-settings");

const output = path.join(settings.root, ".workbench", "bench");

const compiler = webpack({
  ...base("bench", "production"),
  cache: false,
  target: "node20",
  entry: { bench: "./test/bench/main.ts" },
  // IronCalc finds its own WebAssembly beside itself.
  externals: { "@ironcalc/wasm": "import @ironcalc/wasm" },
  output: { path: output, filename: "[name].cjs", clean: true },
});

compiler.run((error, stats) => {
  if (error || stats?.hasErrors()) {
    console.error(error ?? stats?.toString("errors-only"));
    process.exitCode = 1;
    return;
  }
  compiler.close(() => require(path.join(output, "bench.cjs")));
});

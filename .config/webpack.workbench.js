const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { settings } = require("./build-settings");
const { base } = require("./webpack.base");

const OUTPUT = path.join(settings.root, ".workbench");

/**
 * The page with the spreadsheet, and the shim that stands before office.js in the pane's frame.
 *
 * @returns {import("webpack").Configuration}
 */
function workbenchPage() {
  const shared = base("workbench-page", "development");
  return {
    ...shared,
    // Built to be run here and now: no source maps, no minifying, half the time.
    devtool: false,
    // React's own checks serve those who change Univer.
    optimization: { nodeEnv: "production" },
    entry: { page: "./src/workbench/page/index.ts", client: "./src/workbench/client/index.ts" },
    output: { path: path.join(OUTPUT, "page"), filename: "[name].js", publicPath: "/workbench/", clean: true },
    module: {
      rules: [
        ...(shared.module?.rules ?? []),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        // Univer's ES modules import each other without file endings.
        { test: /\.js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin(),
      new CopyWebpackPlugin({ patterns: [{ from: "src/workbench/page/index.html" }] }),
    ],
  };
}

/**
 * The same host for Node, and the server: what `npm start` runs.
 *
 * @returns {import("webpack").Configuration}
 */
function workbenchHost() {
  const shared = base("workbench-host", "development");
  return {
    ...shared,
    devtool: false,
    target: "node20",
    entry: { "print-reports": "./src/workbench/start/print-reports.ts", server: "./src/workbench/server/index.ts" },
    output: {
      path: path.join(OUTPUT, "host"),
      filename: "[name].cjs",
      library: { type: "commonjs2" },
      chunkFormat: "commonjs",
      clean: true,
    },
    module: {
      rules: [
        ...(shared.module?.rules ?? []),
        { test: /\.css$/, type: "asset/source" },
        { test: /\.js$/, resolve: { fullySpecified: false } },
      ],
    },
  };
}

module.exports = { workbenchHost, workbenchPage };

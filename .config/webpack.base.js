const path = require("node:path");
const { settings } = require("./build-settings");

/**
 * What all builds have in common: TypeScript through swc, settings in .swcrc, and a cache on disk.
 *
 * @param {string} name - of the build
 * @param {"production" | "development"} mode - each mode has a cache of its own: they do not understand one another
 * @returns {import("webpack").Configuration}
 */
function base(name, mode) {
  return {
    name,
    mode,
    context: settings.root,
    // What .swcrc writes, and what Microsoft 365 shows pages in.
    target: ["web", "es2022"],
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}-${settings.addinUrl}-${settings.officeJsUrl}`.replace(/[^a-z0-9]+/gi, "-"),
      buildDependencies: {
        config: [
          __filename,
          path.join(settings.root, ".swcrc"),
          path.join(settings.root, "package.json"),
          path.join(__dirname, "build-settings.js"),
          path.join(__dirname, "helpers-utilities.cjs"),
          path.join(__dirname, "hosting.cjs"),
          path.join(__dirname, "webpack.addin.js"),
          path.join(__dirname, "webpack.workbench.js"),
        ],
      },
    },
    infrastructureLogging: { level: "error" },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

module.exports = { base };

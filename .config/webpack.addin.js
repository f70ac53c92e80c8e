const path = require("node:path");
const { SourceMapDevToolPlugin } = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FunctionPagesPlugin } = require("./function-pages.cjs");
const { HostingPlugin } = require("./hosting.cjs");
const { LocalizedFunctionsPlugin } = require("./localized-functions");
const { settings } = require("./build-settings");
const { base } = require("./webpack.base");

const FUNCTIONS = "./src/functions/functions.ts";

/**
 * dist/: what any static https host can serve, and nothing else.
 *
 * @param {unknown} _env
 * @param {{ mode?: "production" | "development" }} options
 * @returns {import("webpack").Configuration}
 */
function addin(_env, { mode = "production" }) {
  const shared = base("addin", mode);
  return {
    ...shared,
    // Never eval: the pages forbid it, here and where they are hosted.
    devtool: mode === "production" ? false : "cheap-module-source-map",
    module: {
      rules: [
        ...(shared.module?.rules ?? []),
        {
          test: require.resolve("@microsoft/office-js-helpers"),
          use: require.resolve("./helpers-utilities.cjs"),
        },
        { test: /[\\/]decimal\.js[\\/]decimal\.mjs$/, use: require.resolve("./decimal-arithmetic.cjs") },
      ],
    },
    entry: {
      functions: FUNCTIONS,
      // One copy of core and decimal.js: it comes with functions.js, which every page of the add-in loads first.
      commands: { import: "./src/excel/commands.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "commands" },
    },
    output: {
      path: path.join(settings.root, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      // All files lie beside taskpane.html, so a chunk is found whatever folder the host puts them in.
      publicPath: "",
      // Also the headless workbench runs these files, where there is no `self`.
      globalObject: "globalThis",
      uniqueName: "bibsys",
      clean: true,
    },
    // The shortest names: dist/ is always replaced as a whole, so none of them has to last.
    optimization: {
      moduleIds: "size",
      mangleExports: "size",
      // As webpack does unasked; but a worker is one file, which starts at once and loads nothing more.
      splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "ledger-worker" },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: "functions.json" }),
      new LocalizedFunctionsPlugin({ input: FUNCTIONS, dir: "./src/functions/i18n", url: settings.addinUrl }),
      new FunctionPagesPlugin(),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          { from: "manifest.xml", transform: published },
        ],
      }),
      new OfficeJsUrlPlugin(),
      new HostingPlugin(),
      ...(mode === "production" ? [new SourceMapDevToolPlugin(MAPS)] : []),
    ],
  };
}

/** Maps help to read a stack of the published code. They lie beside dist/, and no file of it names them. */
const MAPS = { filename: "../.workbench/maps/[file].map", append: /** @type {const} */ (false) };

/** Puts OFFICE_JS_URL where taskpane.html names Microsoft's own address, and its host in the page's policy. */
class OfficeJsUrlPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeJsUrl", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("OfficeJsUrl", (page) => {
        const { officeJsCdn, officeJsUrl } = settings;
        if (!page.html.includes(officeJsCdn)) throw new Error(`${page.outputName} does not load Office.js.`);
        const html = page.html
          .replaceAll(officeJsCdn, officeJsUrl)
          .replaceAll(new URL(officeJsCdn).origin, new URL(officeJsUrl).origin);
        return { ...page, html };
      });
    });
  }
}

/**
 * The manifest as it is published: with the host's address, and the version that tells Excel of a new one.
 *
 * @param {Buffer} manifest
 */
function published(manifest) {
  return manifest
    .toString()
    .replaceAll(settings.developmentUrl, settings.addinUrl)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${settings.version}</Version>`);
}

module.exports = { addin };

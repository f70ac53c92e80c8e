import { locate } from "../../server/locate";

test.each([
  // why                                         asked for                         served
  ["the workbench itself", "/", ".workbench/page/index.html"],
  ["a flag changes nothing", "/?empty", ".workbench/page/index.html"],
  ["the workbench's own files", "/workbench/page.js", ".workbench/page/page.js"],
  [
    "Microsoft's package, from node_modules",
    "/office-js/en-us/office.js",
    "node_modules/@microsoft/office-js/dist/en-us/office.js",
  ],
  ["the built pane, as Excel would ask for it", "/taskpane.html?lang=nb-NO#help", "dist/taskpane.html"],
  ["the practice ledger", "/ledger/unit4.csv", ".workbench/ledger/Hovedbok Unit4 2024.csv"],
  ["a folder deeper in dist", "/assets/icon-32.png", "dist/assets/icon-32.png"],
])("serves %s", (_why, url, file) => {
  expect(locate(url)).toBe(file);
});

test.each([
  // why                                   asked for
  ["climbing out", "/../package.json"],
  ["climbing out of a folder we serve", "/workbench/../../package.json"],
  ["climbing in disguise", "/%2e%2e/package.json"],
  ["a slash in disguise", "/office-js/..%2f..%2fpackage.json"],
  ["a Windows path", "/..%5cpackage.json"],
  ["a drive", "/C:/secret"],
  ["a null byte", "/page.js%00.png"],
  ["broken encoding", "/%E0%A4%A"],
  ["no path at all", "*"],
  ["what else is beside the practice ledger", "/ledger/other.csv"],
  ["dots only", "/.../x"],
])("does not serve %s", (_why, url) => {
  expect(locate(url)).toBeUndefined();
});

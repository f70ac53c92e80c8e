// Every test of the repository, by what it needs. `npx jest --config .config/jest.config.cjs <path>` runs one alone.
const path = require("node:path");

const rootDir = path.dirname(__dirname);

/** Everything in TypeScript goes through swc; nothing of node_modules does. */
const base = {
  rootDir,
  testEnvironment: "node",
  // A worker takes files of any project, and has one way to clean up. Office.js and Univer do not survive the others.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform: { "^.+\\.tsx?$": "@swc/jest" },
};

/** Univer's own dependencies are published as modules only. */
const MODULES_ONLY = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

/** Whole workbooks behind Microsoft's office.js, without a page. */
const office = {
  ...base,
  displayName: "office",
  testMatch: ["excel", "workbench/headless"]
    .map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`)
    .concat("<rootDir>/src/workbench/test/headless/**/*.test.ts"),
  transform: { "^.+\\.(tsx?|m?js)$": "@swc/jest" },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join("|")})/)`],
};

/** The laws of the money, each tried on ten thousand cases. */
const oracle = { ...base, displayName: "oracle", testMatch: ["<rootDir>/test/oracle/**/*.test.ts"] };

/** Files on a disk, opened by others than us. */
const files = { ...base, displayName: "files", testMatch: ["<rootDir>/test/xlsx/files/**/*.test.ts"] };

/** The pane in a made page. */
const ui = {
  ...base,
  displayName: "ui",
  testEnvironment: "jsdom",
  testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
  setupFiles: ["<rootDir>/.config/jsdom-gaps.cjs"],
  setupFilesAfterEnv: ["<rootDir>/test/taskpane/complaints.ts"],
};

/** The build in a real browser. */
const e2e = {
  ...base,
  displayName: "e2e",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  globalSetup: "<rootDir>/test/e2e/global-setup.cjs",
};

/** All that needs no workbook, page, build or program beside it. */
const unit = {
  ...base,
  displayName: "unit",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/src/workbench/test/**/*.test.ts"],
  testPathIgnorePatterns: [
    "/node_modules/",
    ...[office, oracle, files, e2e].flatMap(({ testMatch }) =>
      testMatch.map((pattern) => pattern.replace("**/*.test.ts", "")),
    ),
  ],
};

module.exports = {
  rootDir,
  testTimeout: 60_000,
  // Nothing else runs beside them in `npm test`; jest's own choice leaves a core for nothing, and on two cores works alone.
  maxWorkers: "100%",
  projects: [unit, oracle, files, office, ui, e2e],
};

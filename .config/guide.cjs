// Walks the quarters and the self-test of docs/guide in the workbench and takes its pictures. Build first: npm run build && npm run build:workbench.
process.env.UPDATE_PICTURES = "1";
require("jest").run([
  "--config",
  ".config/jest.config.cjs",
  "--selectProjects",
  "e2e",
  "--testPathPatterns",
  "test/e2e/(guide|quarter-from-ledger|self-test)",
]);

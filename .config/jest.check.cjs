// The unit tests as `npm run check` runs them: laws on few cases (test/laws.ts), so that it takes under a minute.
const { projects, ...settings } = require("./jest.config.cjs");

module.exports = {
  ...settings,
  // The linter runs beside them.
  maxWorkers: "50%",
  projects: projects
    .filter(({ displayName }) => displayName === "unit")
    .map((unit) => ({
      ...unit,
      globals: { lawsOnFewCases: true },
      // Every pattern of src is weighed anew each time, which takes as long as a tenth of the other tests: `npm test` does.
      testPathIgnorePatterns: [...(unit.testPathIgnorePatterns ?? []), "/test/architecture/patterns.test.ts"],
    })),
};

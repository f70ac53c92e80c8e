// Rewrites the golden files. Its own command, so that no test run changes what a test compares with.
process.env.UPDATE_GOLDEN = "1";
require("jest").run(["--config", ".config/jest.config.cjs", "--selectProjects", "unit", "office"]);

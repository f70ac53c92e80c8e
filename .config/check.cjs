// npm run check: types, format, unit tests and lint, in two lanes side by side, so that it takes half the time.
const { spawn } = require("node:child_process");

const LANES = [
  [
    ["types", "typescript/bin/tsc", "--noEmit", "-p", "."],
    ["types of core", "typescript/bin/tsc", "--noEmit", "-p", "src/core"],
    ["unit tests", "jest/bin/jest.js", "--selectProjects", "unit"],
  ],
  [
    ["lint", "eslint/bin/eslint.js", "--config", ".config/eslint.config.mjs", "--max-warnings", "0", "."],
    ["format", "prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ],
];

/** Runs one step to its end and shows what it said only then, so that the lanes do not mix. */
function runStep([name, program, ...args]) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [require.resolve(`../node_modules/${program}`), ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.once("close", (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      if (output.trim() !== "") console.log(output.trimEnd());
      resolve(code === 0);
    });
  });
}

async function runLane(steps) {
  let good = true;
  for (const step of steps) good = (await runStep(step)) && good;
  return good;
}

Promise.all(LANES.map(runLane)).then((lanes) => {
  process.exitCode = lanes.every(Boolean) ? 0 : 1;
});

// Says how the work of regular expressions grows with their text: a JSON list of them comes in, one of words goes out. A
// process of its own, since the checker takes ten times as long within Jest. It is native code where npm has installed
// that, else JavaScript.
const { check } = require("recheck");

/** @typedef {{ source: string, flags: string }} Pattern */

/** @type {Pattern[]} */
const patterns = JSON.parse(require("node:fs").readFileSync(0, "utf8"));

/** Bounds the checker by steps instead of by the clock, so that its word is the same on a busy machine. */
const COUNTED = { timeout: null, incubationTimeout: null, attackTimeout: null, attackLimit: 20_000_000 };

void Promise.all(patterns.map(growthOf)).then((growths) => {
  process.stdout.write(JSON.stringify(growths), () => process.exit());
});

/** @param {Pattern} pattern */
async function growthOf({ source, flags }) {
  const found = await check(source, flags, COUNTED);
  if (found.status === "safe") return "linear";
  return found.status === "unknown" ? found.error.kind : found.complexity.summary;
}

// npm run bench: how fast we are, held against what else one could do.
const { runBundled } = require("./run-bundled.cjs");

runBundled(
  "bench",
  // A process of its own imports a ledger, so that its memory can be told from everything else's.
  { bench: "./test/bench/main.ts", importOnce: "./test/bench/importOnce.ts" },
  // IronCalc finds its own WebAssembly beside itself.
  { externals: { "@ironcalc/wasm": "import @ironcalc/wasm" } },
);

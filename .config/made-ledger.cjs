// npm run made-ledger -- FOLDER [MEGABYTES]: writes the made ledger as SAF-T and CSV, to try an import with.
const { runBundled } = require("./run-bundled.cjs");

runBundled("made-ledger", { "made-ledger": "./test/readers/made/main.ts" });

import { changeSources } from "../../../src/excel/ledger/changeSources";
import { importLedger } from "../../../src/excel/ledger/importLedger";
import { obstacleOf, type Outcome } from "../../../src/excel/host";
import { openExample } from "../../../src/excel/setup/openExample";
import { setUpRules } from "../../../src/excel/ledger/setUpRules";
import { readRules } from "../../../src/excel/ledger/readRules";
import { readTotals } from "../../../src/readers";
import type { Headless } from "../../../src/workbench/headless";
import { fileWith } from "../../readers/files";
import { madeLedger } from "../../readers/made/ledger";
import { saftPieces } from "../../readers/made/saft";
import { workbookAsItIs } from "../wholeWorkbook";
import { calculated, openWorkbook, sheetNames } from "../workbook";
import { SCENARIOS, type Scenario } from "./actions";

// The user goes to another workbook while the add-in works. Excel then refuses a few members (excel-facts/focus.json): the
// work is done, or nothing is, and the user is told what to do.

type Acted = Pick<Scenario, "prepare" | "act">;

const example = async (): Promise<void> => {
  await openExample("nb");
};
const importing = async (): Promise<Outcome> => {
  const { rules } = await readRules();
  const read = await readTotals([fileWith([...saftPieces(madeLedger())].join(""))], rules);
  return importLedger({ ...read, source: "saft.xml" }, "nb");
};
const ACTIONS: Readonly<Record<string, Acted>> = {
  ...SCENARIOS,
  "rules set up": { prepare: example, act: () => setUpRules("nb") },
  "a first import": { prepare: example, act: importing },
  "an import again": {
    prepare: async () => {
      await example();
      await importing();
    },
    act: importing,
  },
  "an actual of the ledger": {
    prepare: async () => {
      await example();
      await importing();
    },
    act: () => changeSources({ lines: ["lonn"], from: "ledger" }),
  },
};

let bench: Headless;
afterEach(() => bench.dispose());

const outcomeOf = (act: () => Promise<Outcome>): Promise<Outcome | { refused: unknown }> =>
  act().catch((refused: unknown) => ({ refused }));

/** The sheets of a made workbook that carry a token, and so are nobody's yet. */
const drafts = async (): Promise<string[]> => (await sheetNames()).filter((name) => name.startsWith("BIBSYS "));

/** A workbook without the tokens of requests, which nobody sees. */
const unsigned = (workbook: unknown): string =>
  JSON.stringify(workbook).replace(/"[0-9a-f]{12}(?: ferdig)?"/gu, '"token"');

/** Names that the user is given, to look at. */
const named = (told: Outcome | { refused: unknown }): string => JSON.stringify(told);

test.each(Object.entries(ACTIONS))(
  "%s: gone to another workbook before any request",
  async (_name, { prepare, act }) => {
    for (let request = 1; request <= MOST; request += 1) {
      bench = await openWorkbook();
      await prepare();
      await calculated();
      const before = await workbookAsItIs();
      bench.host.traffic.resetCount();
      bench.host.traffic.beforeRequest(request, () => {
        bench.host.workbook.loseFocus();
        return Promise.resolve();
      });
      const told = await outcomeOf(act);
      const { documentRequests } = bench.host.traffic;
      bench.host.workbook.regainFocus();
      const left = await drafts();
      for (const draft of left) expect(named(told)).toContain(draft);
      if ("refused" in told) {
        expect([request, obstacleOf(told.refused)]).toEqual([request, "focus"]);
        if (left.length === 0) expect(unsigned(await workbookAsItIs())).toBe(unsigned(before));
      } else {
        expect(told.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(await sheetNames()).toContain(told.sheet);
      }
      bench.dispose();
      if (documentRequests < request) break;
    }
  },
);

/** More requests than any action sends. */
const MOST = 20;

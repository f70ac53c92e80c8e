import { runControl } from "../../../src/excel/control/runControl";
import type { Outcome } from "../../../src/excel/host";
import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { setUpWorkbook } from "../../../src/excel/setup/setUpWorkbook";
import { setStatus } from "../../../src/excel/status/status";
import { moveToNextPeriod, offerNextPeriod } from "../../../src/excel/years/nextPeriod";
import type { StatusChange } from "../../../src/excel";

export const REPORT = "Regnskap 2024K2";

/** An action of the user, and the workbook it is done in. */
export type Scenario = {
  prepare: () => Promise<void>;
  act: () => Promise<Outcome>;
  /** A sheet it makes, that was not there. */
  makes?: string;
  /** The request that writes. */
  writes: number;
};

export const change = (way: string, name = "Kari"): Promise<Outcome> => {
  const [from, to] = way.split(">") as [StatusChange["from"], StatusChange["to"]];
  return setStatus({ sheet: REPORT, from, to, name, note: "Rettes" });
};

const nextPeriod = async (): Promise<Outcome> => {
  const offered = await offerNextPeriod();
  return offered.move ? moveToNextPeriod({ name: "Kari", seen: offered.move.seen }) : offered;
};

const nothing = (): Promise<void> => Promise.resolve();
const example = async (): Promise<void> => {
  await openExample("nb");
};
const report = async (): Promise<void> => {
  await example();
  await createReport("accounts");
};
const after =
  (...ways: string[]) =>
  async (): Promise<void> => {
    await report();
    for (const way of ways) await change(way);
  };

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "the example": { prepare: nothing, act: () => openExample("nb"), makes: "Poster", writes: 2 },
  "set-up": { prepare: nothing, act: () => setUpWorkbook("nb"), makes: "Kontroll", writes: 2 },
  "a new report": { prepare: example, act: () => createReport("accounts"), makes: REPORT, writes: 2 },
  "a report made again": { prepare: report, act: () => createReport("accounts"), writes: 3 },
  "a report beside": {
    prepare: report,
    act: () => createReport("accounts", "beside"),
    makes: `${REPORT} v2`,
    writes: 3,
  },
  "a first control": { prepare: example, act: () => runControl("nb"), makes: "Kontroll", writes: 4 },
  "a control again": {
    prepare: async () => {
      await example();
      await runControl("nb");
    },
    act: () => runControl("nb"),
    writes: 4,
  },
  "draft to review, without a log": { prepare: report, act: () => change("draft>review"), makes: "Logg", writes: 2 },
  "draft to review": { prepare: after("draft>review", "review>draft"), act: () => change("draft>review"), writes: 2 },
  "review to final": { prepare: after("draft>review"), act: () => change("review>final"), writes: 2 },
  "the next period": { prepare: report, act: nextPeriod, makes: "Historikk", writes: 5 },
  "final to review": { prepare: after("draft>review", "review>final"), act: () => change("final>review"), writes: 2 },
};

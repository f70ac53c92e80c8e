import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { decimal, standardRules, type LedgerTotal } from "../../../src/core";
import type { LedgerPreview, RulesRead } from "../../../src/excel";
import type { SummedLedger, LedgerJob, Watch } from "../../../src/readers";
import type { Actions } from "../../../src/taskpane/state/actions";
import { LedgerPanel } from "../../../src/taskpane/LedgerPanel/LedgerPanel";
import type { Language } from "../../../src/text";
import { holdActions, type HeldActions } from "../heldActions";
import { renderPanel } from "../renderPanel";

/** A reading that a test ends as it likes. */
export type Held = {
  job: LedgerJob;
  watch: Watch;
  end: (ledger: SummedLedger) => Promise<void>;
  fail: (error: Error) => Promise<void>;
};

export const RULES: RulesRead = {
  rules: standardRules().slice(0, 3),
  notes: ["Innleie", "Refusjoner", "Lønn"],
  numbers: ["1", "2", "3"],
  findings: [],
  from: "workbook",
};

const NAMES = new Map([
  ["drift", "Driftskjøp"],
  ["lonn", "Lønn"],
]);

export const total = (line: string, account: string, booked: string): LedgerTotal => {
  const codes = { year: 2024, period: 3, account, costCentre: "", project: "" };
  return { ...codes, line, booked: decimal(booked), amount: decimal(booked), postings: 2 };
};

export const ledgerOf = (given: Partial<SummedLedger> = {}): SummedLedger => ({
  postings: 6,
  covered: [1, 2, 3].map((period) => ({ year: 2024, period })),
  accountNames: new Map([["4300", "Inventar"]]),
  dimensions: [
    { type: "K", name: "Koststed", use: "costCentre" },
    { type: "X", name: "" },
  ],
  saft: [{ file: "a.xml", version: "1.30", encoding: "utf-8" }],
  tables: [],
  findings: [],
  totals: [total("lonn", "5000", "1000.5"), total("drift", "6420", "-200"), total("ufordelt", "4300", "42")],
  taken: [0, 0, 2],
  ...given,
});

export const CSV: Partial<SummedLedger> = {
  saft: [],
  dimensions: [],
  tables: [
    {
      file: "a.csv",
      head: "Konto | Region",
      headRow: 2,
      separator: ";",
      encoding: "windows-1252",
      convention: "norwegian",
      columns: [{ head: "Konto", holds: "account" }, { head: "Region" }],
    },
  ],
};

export const COMPARED: LedgerPreview = {
  changes: [{ line: "lonn", before: decimal("900"), after: decimal("1000.5"), change: decimal("100.5") }],
  before: 4,
  after: 5,
  room: 100,
  fewer: 3,
  findings: [],
};

/** The panel over held actions, whose readings are held too. */
export async function show(given: Partial<Actions> = {}, language: Language = "nb") {
  const readings: Held[] = [];
  const actions: HeldActions = Object.assign(holdActions(), {
    readLedger: (job: LedgerJob, watch: Watch) =>
      new Promise<SummedLedger>((resolve, reject) => {
        readings.push({
          job,
          watch,
          end: (ledger) => act(async () => resolve(ledger)),
          fail: (error) => act(async () => reject(error)),
        });
      }),
    readRules: async () => RULES,
    readLineNames: async () => NAMES,
    previewLedger: async () => COMPARED,
    ...given,
  });
  const { container, unmount } = renderPanel(<LedgerPanel />, actions, language);
  await act(async () => undefined);
  const choose = async (...names: string[]) => {
    const picker = container.querySelector("input[type=file]");
    await userEvent.upload(
      picker as HTMLInputElement,
      names.map((name) => new File(["x"], name)),
    );
  };
  return { actions, readings, choose, unmount };
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** What is said of the reading; what is said of an action comes after. */
export const news = () => screen.getAllByRole("status")[0]?.textContent;

export const isBlocked = (name: string) => button(name).getAttribute("aria-disabled") === "true";

export const rowsOf = (title: string) =>
  within(screen.getByRole("table", { name: title }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { standardRules } from "../../../src/core";
import { ExcelRefusal, type RulesRead } from "../../../src/excel";
import { pane } from "../../../src/text";
import { fillBrowserGaps } from "../browserGaps";
import { RULES, button, isBlocked, ledgerOf, rowsOf, show, total } from "./panel";

// What is printed for developers has its own test.
jest.mock("../../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => void fillBrowserGaps());

afterEach(() => jest.useRealTimers());

/** The panel over rules that its user changes in their sheet; each reading of them is another object, as in Excel. */
async function showRules(first: RulesRead) {
  let rules = first;
  let tell: () => void = () => undefined;
  const shown = await show({
    readRules: async () => ({ ...rules, rules: [...rules.rules] }),
    watchChanges: async (watcher) => {
      tell = () => watcher({ sheetId: "" });
      return async () => undefined;
    },
  });
  const changeRules = async (to: RulesRead) => {
    rules = to;
    await act(async () => tell());
  };
  return { ...shown, changeRules };
}

test("a rule that is changed in the sheet sums the same files anew, and shows what moves before anything is written", async () => {
  const { readings, choose, changeRules } = await showRules(RULES);
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  await changeRules(RULES);
  expect(readings).toHaveLength(1);

  await changeRules({ ...RULES, rules: standardRules().slice(0, 2) });
  expect(readings).toHaveLength(2);
  expect(isBlocked("Importer til Hovedbok")).toBe(true);
  expect(readings[1]?.job.source).toBe(readings[0]?.job.source);
  const totals = [total("drift", "6420", "-200"), total("ufordelt", "4300", "1042.5")];
  await readings[1]?.end(ledgerOf({ totals }));
  expect(rowsOf(pane.ledger.totals.title.nb).map((row) => [row[0], row[3]])).toEqual([
    ["Post", "Flyttet"],
    ["Driftskjøp", ""],
    ["Lønn", "−1\u00a0000,50"],
    ["Ufordelt", "1\u00a0000,50"],
    ["Sum", ""],
  ]);
});

test("rules that are only written into a sheet, or noted otherwise, sum nothing anew and are not said to be changed", async () => {
  const { readings, choose, changeRules } = await showRules({ ...RULES, from: "standard" });
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  await changeRules({ ...RULES, notes: ["Innleie", "Refusjoner", "Fast lønn"] });
  expect(readings).toHaveLength(1);
  expect(screen.queryByText(pane.ledger.totals.tried.nb)).toBeNull();
});

test("rules with an error are not used, and say what is wrong", async () => {
  const finding = { code: "sign-unknown", facts: { given: "begge" }, severity: "error" } as const;
  const { readings, choose } = await show({ readRules: async () => ({ ...RULES, findings: [finding] }) });
  await choose("a.xml");
  expect(readings).toEqual([]);
  expect(screen.getByText(/begge/u)).not.toBeNull();
});

test("the standard rules are used where there is no Kontoregler, which can be made", async () => {
  const { actions } = await show({ readRules: async () => ({ ...RULES, from: "standard" }) });
  await userEvent.click(button("Lag Kontoregler"));
  expect(actions.calls).toEqual([["BIBSYS.setUpRules", "nb"]]);
});

test("rules that cannot be read are said so, and read again", async () => {
  let refuses = true;
  await show({
    readRules: () => (refuses ? Promise.reject(new ExcelRefusal("Busy", undefined)) : Promise.resolve(RULES)),
  });
  expect(screen.getByText("Kontoregler kunne ikke leses.")).not.toBeNull();
  refuses = false;
  await userEvent.click(button("Les på nytt"));
  expect(document.activeElement?.contains(button("Gå til Kontoregler"))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

test("nothing is imported by rules that have changed since, before they are read", async () => {
  let changed: () => void = () => undefined;
  let read: (() => void) | undefined;
  const { readings, choose } = await show({
    readRules: () => new Promise((resolve) => (read = () => resolve({ ...RULES, rules: [...RULES.rules] }))),
    watchChanges: async (watcher) => {
      changed = () => watcher({ sheetId: "" });
      return async () => undefined;
    },
  });
  await act(async () => read?.());
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  expect(isBlocked("Importer til Hovedbok")).toBe(false);
  await act(async () => changed());
  expect(isBlocked("Importer til Hovedbok")).toBe(true);
  await act(async () => read?.());
  expect(isBlocked("Importer til Hovedbok")).toBe(false);
});

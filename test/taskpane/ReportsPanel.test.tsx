import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../src/core";
import { ExcelRefusal, type Progress } from "../../src/excel";
import { describeOutcome, type Ended } from "../../src/taskpane/ui/Outcome/describeOutcome";
import { FramePanel } from "../../src/taskpane/FramePanel/FramePanel";
import { ReportsPanel } from "../../src/taskpane/ReportsPanel/ReportsPanel";
import { findingText, LANGUAGES, type Language } from "../../src/text";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

let scrolled: jest.Mock;

beforeEach(() => {
  ({ scrolled } = fillBrowserGaps());
});

const ACCOUNTS = "BIBSYS.createAccountsReport";
const OFFER = "BIBSYS.offerReport";

const warning: Finding = {
  code: "budget-does-not-balance",
  facts: { income: "37813", costs: "37812", residue: "1" },
  severity: "warning",
};
const error: Finding = { code: "table-missing", facts: { table: "Poster" }, severity: "error" };

const done = (sheet: string | undefined, findings: readonly Finding[]): Progress => ({
  state: "done",
  action: ACCOUNTS,
  outcome: { sheet, findings },
});
const failed = (cause: unknown): Progress => ({ state: "failed", action: ACCOUNTS, error: cause });

function show(progress: Progress, language: Language = "nb") {
  const actions = holdActions(progress);
  renderPanel(<ReportsPanel />, actions, language);
  return actions;
}

const button = (name: string) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status").textContent;

test.each([
  ["nb", "Rapporter", "Regnskapsrapport"],
  ["nn", "Rapportar", "Rekneskapsrapport"],
  ["en", "Reports", "Accounts report"],
] as const)("%s: a heading, a button for each report, no news yet", (language, heading, accounts) => {
  show({ state: "idle" }, language);
  const panel = within(screen.getByRole("region", { name: heading }));
  expect(panel.getByRole("heading", { level: 3 }).textContent).toBe(heading);
  expect(panel.getAllByRole("button").map((each) => each.textContent)).toContain(accounts);
  expect(status()).toBe("");
  expect(screen.queryByRole("list")).toBeNull();
});

test.each([
  ["Regnskapsrapport", "accounts", ReportsPanel, /summer og resultat/],
  ["Budsjettramme neste år", "frame", FramePanel, /konsortieavgift/],
] as const)("%s is offered by its own kind, and says what it makes", async (name, kind, Panel, hint) => {
  const actions = holdActions();
  renderPanel(<Panel />, actions);
  const description = button(name).getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(description)?.textContent).toMatch(hint);
  await userEvent.click(button(name));
  expect(actions.calls).toEqual([[OFFER, kind]]);
});

test("by keyboard: the buttons are reached in the order they are seen, and Enter starts", async () => {
  const actions = show({ state: "idle" });
  for (const each of screen.getAllByRole("button")) {
    await userEvent.tab();
    expect(document.activeElement).toBe(each);
  }
  await userEvent.keyboard("{Enter}");
  expect(actions.asked).toEqual([OFFER]);
});

test.each([
  ["nb", "Lager arket …"],
  ["nn", "Lagar arket …"],
  ["en", "Making the sheet …"],
] as const)("%s: while a report is made the pane says so", (language, text) => {
  show({ state: "running", action: ACCOUNTS }, language);
  expect(status()).toBe(text);
});

test("while a report is made no button can be pressed, and the one pressed keeps the focus", async () => {
  const actions = show({ state: "idle" });
  await userEvent.click(button("Regnskapsrapport"));
  actions.report({ state: "running", action: ACCOUNTS });
  for (const each of screen.getAllByRole("button")) {
    expect(each.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(each);
  }
  expect(actions.asked).toEqual([OFFER]);
  button("Regnskapsrapport").focus();
  actions.report(done("Regnskap 2024K2", []));
  expect(document.activeElement).toBe(button("Regnskapsrapport"));
});

test("what the ribbon starts is shown here too", () => {
  const actions = show({ state: "idle" });
  actions.report({ state: "running", action: ACCOUNTS });
  expect(status()).toBe("Lager arket …");
});

test("the example is another panel's business, but holds the buttons while it opens", () => {
  show({ state: "running", action: "BIBSYS.openExample" });
  expect(status()).toBe("");
  expect(button("Regnskapsrapport").getAttribute("aria-disabled")).toBe("true");
});

test.each([
  ["nb", "Arket Regnskap 2024K2 er laget.", "Lag på nytt"],
  ["nn", "Arket Regnskap 2024K2 er laga.", "Lag på nytt"],
  ["en", "The sheet Regnskap 2024K2 has been made.", "Make it again"],
] as const)("%s: a report that is made is named, and can be made again", async (language, text, again) => {
  const actions = show(done("Regnskap 2024K2", []), language);
  expect(status()).toContain(text);
  expect(screen.queryByRole("list")).toBeNull();
  await userEvent.click(button(again));
  expect(actions.calls).toEqual([["BIBSYS.createReport", "accounts", "replace"]]);
  // The message goes away, so the focus has moved to a button that stays.
  expect(document.activeElement).toBe(screen.getAllByRole("button")[0]);
});

test("the outcome is brought into view", () => {
  const actions = show({ state: "running", action: ACCOUNTS });
  expect(scrolled).not.toHaveBeenCalled();
  actions.report(done("Regnskap 2024K2", []));
  expect(scrolled).toHaveBeenCalledTimes(1);
});

test.each([
  ["nb", "Rapporten ble ikke laget. 1 feil og 1 advarsel.", ["Feil", "Advarsel"]],
  ["nn", "Rapporten vart ikkje laga. 1 feil og 1 åtvaring.", ["Feil", "Åtvaring"]],
  ["en", "The report was not made. 1 error and 1 warning.", ["Error", "Warning"]],
] as const)("%s: every finding is listed, errors first, each with its word", (language, text, [feil, advarsel]) => {
  show(done(undefined, [warning, error]), language);
  expect(status()).toContain(text);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    `${feil}: ${findingText(error, language)}`,
    `${advarsel}: ${findingText(warning, language)}`,
  ]);
});

test.each([
  ["nb", "Arket Regnskap 2024K2 er laget, men tallene stemmer ikke. 1 feil.", "Lag på nytt"],
  ["nn", "Arket Regnskap 2024K2 er laga, men tala stemmer ikkje. 1 feil.", "Lag på nytt"],
  ["en", "The sheet Regnskap 2024K2 has been made, but its figures do not agree. 1 error.", "Make it again"],
] as const)("%s: a report that is made with an error says that its figures are not to be trusted", (...row) => {
  const [language, text, again] = row;
  show(done("Regnskap 2024K2", [error]), language);
  expect(status()).toContain(text);
  expect(button(again)).toBeTruthy();
});

test.each([
  // why                            outcome                                             intent
  ["all is well", done("Regnskap 2024K2", []), "success"],
  ["something is worth a look", done("Regnskap 2024K2", [warning]), "warning"],
  ["the figures do not agree", done("Regnskap 2024K2", [warning, error]), "error"],
  ["there is no sheet", done(undefined, [error]), "error"],
  ["Excel refused", failed(new ExcelRefusal("AccessDenied", undefined)), "error"],
] as const)("how grave the news is: %s", (_why, outcome, intent) => {
  expect(describeOutcome(outcome as Ended).intent).toBe(intent);
});

test("a report that is made with a warning says both", () => {
  show(done("Regnskap 2024K2", [warning, warning]));
  expect(status()).toContain("Arket Regnskap 2024K2 er laget. 2 advarsler.");
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
});

test.each([
  // why                                        error                                                        advice
  ["the user is typing", new ExcelRefusal("InvalidOperationInCellEditMode", undefined), /Trykk Enter i cellen/],
  ["something is protected", new ExcelRefusal("AccessDenied", undefined), /beskyttet/],
  ["the request is too large", new ExcelRefusal("RequestPayloadSizeLimitExceeded", undefined), /større enn Excel/],
  ["the answer is too large", new ExcelRefusal("ResponsePayloadSizeLimitExceeded", undefined), /større enn Excel/],
  ["another refusal gives its code", new ExcelRefusal("GeneralException", undefined), /feilkoden GeneralException/],
  ["a fault of our own", new TypeError("x is not a function"), /feil i tillegget/],
])("%s: the failure says what to do and that nothing is changed", (_why, cause, advice) => {
  show(failed(cause));
  expect(status()).toContain("Rapporten ble ikke laget.");
  expect(status()).toMatch(advice);
  expect(status()).toMatch(/Ingenting er endret i arbeidsboken\.\s*Prøv igjen$/);
});

test.each(LANGUAGES)("%s: a failure can be tried again", async (language) => {
  const actions = show(failed(new ExcelRefusal("AccessDenied", undefined)), language);
  const again = { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" }[language];
  await userEvent.click(button(again));
  expect(actions.asked).toEqual([ACCOUNTS]);
});

describe("an action that waits for a cell in edit", () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());
  const ADVICE = "Venter på Excel. Redigerer du en celle, trykk Enter i cellen.";
  const pass = (milliseconds: number) => act(async () => jest.advanceTimersByTime(milliseconds));

  test("says after three seconds how the user lets it go on", async () => {
    const actions = show({ state: "running", action: ACCOUNTS });
    await pass(2_900);
    expect(screen.queryByText(ADVICE)).toBeNull();
    await pass(200);
    expect(screen.queryByText(ADVICE)).not.toBeNull();
    actions.report({ state: "running", action: ACCOUNTS, step: "writing" });
    expect(screen.queryByText(ADVICE)).toBeNull();
  });

  test("says so of no action that is under way, or fetches a file", async () => {
    const actions = show({ state: "running", action: ACCOUNTS, step: "writing" });
    await pass(10_000);
    expect(screen.queryByText(ADVICE)).toBeNull();
    actions.report({ state: "running", action: "BIBSYS.newFromTemplate" });
    await pass(10_000);
    expect(screen.queryByText(ADVICE)).toBeNull();
  });
});

test.each([
  ["GeneralException", "WorksheetCollection.add", "annen arbeidsbok har fokus. Gå tilbake"],
  ["AccessDenied", "Worksheet.name", "Se gjennom > Beskytt arbeidsbok"],
  ["AccessDenied", "WorksheetProtection.unprotect", "Se gjennom > Opphev arkbeskyttelse"],
])("a refusal %s at %s is said with what to do", (code, errorLocation, words) => {
  const cause = Object.assign(new Error(code), { code, debugInfo: { errorLocation } });
  show(failed(new ExcelRefusal(code, cause)));
  expect(status()).toContain(words);
});

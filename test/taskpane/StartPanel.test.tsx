import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StartPanel } from "../../src/taskpane/StartPanel/StartPanel";
import { pane } from "../../src/text";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

beforeEach(() => void fillBrowserGaps());

const SET_UP = "BIBSYS.setUpWorkbook";
const OFFER = "BIBSYS.offerSetUp";
const EXAMPLE = "BIBSYS.openExample";
const status = () => screen.getByRole("status").textContent;

test.each([
  ["nb", "Kom i gang", "Åpne eksempelet", "Åpner eksempelet …", /^Eksempelet er åpnet/],
  ["nn", "Kom i gang", "Opne dømet", "Opnar dømet …", /^Dømet er opna/],
  ["en", "Get started", "Open the example", "Opening the example …", /^The example is open/],
] as const)("%s: opens the example and says so", async (language, heading, label, opening, opened) => {
  const actions = holdActions();
  renderPanel(<StartPanel />, actions, language);
  expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(heading);
  await userEvent.click(screen.getByRole("button", { name: label }));
  expect(actions.asked).toEqual([EXAMPLE]);

  actions.report({ state: "running", action: EXAMPLE });
  expect(status()).toBe(opening);

  actions.report({ state: "done", action: EXAMPLE, outcome: { sheet: "Poster", findings: [] } });
  expect(status()).toMatch(opened);
  // An example never overwrites, so there is nothing to do again.
  expect(screen.queryByRole("button", { name: pane.outcomes.again[language] })).toBeNull();
});

test("a workbook that is not empty is left alone, and the sheet in the way is named", () => {
  const actions = holdActions({
    state: "done",
    action: EXAMPLE,
    outcome: {
      sheet: undefined,
      findings: [{ code: "sheet-exists", facts: { sheet: "Poster" }, severity: "error" }],
    },
  });
  renderPanel(<StartPanel />, actions);
  expect(status()).toContain("Eksempelet ble ikke åpnet.");
  expect(screen.getByRole("listitem").textContent).toMatch(/^Feil: BIB-25 .*heter Poster.*Ingenting er endret/);
});

test.each([
  ["nb", "Sett opp arbeidsbok", "Setter opp arbeidsboken …", /^Arbeidsboken er satt opp\. Nye ark: Logg\./],
  ["nn", "Set opp arbeidsbok", "Set opp arbeidsboka …", /^Arbeidsboka er sett opp\. Nye ark: Logg\./],
  ["en", "Set up workbook", "Setting up the workbook …", /^The workbook is set up\. New sheets: Logg\./],
] as const)("%s: sets the workbook up and says what is new", async (language, label, working, done) => {
  const actions = holdActions();
  renderPanel(<StartPanel />, actions, language);
  await userEvent.click(screen.getByRole("button", { name: label }));
  expect(actions.calls).toEqual([[OFFER, language]]);
  actions.report({ state: "running", action: SET_UP });
  expect(status()).toBe(working);
  const news = pane.setUp.done({ sheets: ["Logg"], columns: [], lines: [], names: [] });
  actions.report({ state: "done", action: SET_UP, outcome: { sheet: "Oppsett", findings: [], news } });
  expect(status()).toMatch(done);
});

test("what a set-up adds to a workbook with work sheets is shown first, and written when its user agrees", async () => {
  const additions = pane.setUp.wouldAdd({ sheets: ["Vekst"], columns: [], lines: [], names: [] });
  const actions = holdActions({ state: "done", action: OFFER, outcome: { sheet: undefined, findings: [], additions } });
  renderPanel(<StartPanel />, actions);
  const box = screen.getByRole("region", { name: "Dette blir lagt til" });
  expect(box.textContent).toContain("Tallene, formlene og arkene du har, blir stående. Nye ark: Vekst.");
  expect(status()).toBe("");
  await userEvent.click(screen.getByRole("button", { name: "Legg til" }));
  expect(actions.calls).toEqual([[SET_UP, "nb"]]);
  await userEvent.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(screen.queryByRole("region", { name: "Dette blir lagt til" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: pane.setUp.label.nb }));
});

test("a workbook that cannot be set up says what is in the way", () => {
  const findings = [{ code: "name-taken", facts: { name: "Poster" }, severity: "error" }] as const;
  const actions = holdActions({ state: "done", action: SET_UP, outcome: { sheet: undefined, findings } });
  renderPanel(<StartPanel />, actions);
  expect(status()).toContain("Arbeidsboken ble ikke satt opp.");
  expect(screen.getByRole("listitem").textContent).toMatch(/^Feil: BIB-66 .*heter Poster/u);
});

test("a report is another panel's business", () => {
  renderPanel(<StartPanel />, holdActions({ state: "running", action: "BIBSYS.createFrameReport" }));
  expect(status()).toBe("");
});

test("formulas that Excel has lost are repaired, and counted", async () => {
  const actions = holdActions();
  renderPanel(<StartPanel />, actions);
  await userEvent.click(screen.getByRole("button", { name: "Reparer formler" }));
  expect(actions.asked).toEqual(["BIBSYS.repairFormulas"]);
  const news = pane.formulas.repaired(12, ["Poster", "Ramme 2025"]);
  actions.report({ state: "done", action: "BIBSYS.repairFormulas", outcome: { sheet: "Poster", findings: [], news } });
  expect(status()).toContain("12 formler er skrevet på nytt i Poster, Ramme 2025.");
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../src/core";
import type { Conversion } from "../../src/sheets";
import { ExcelRefusal, type Progress } from "../../src/excel";
import { ControlPanel } from "../../src/taskpane/ControlPanel/ControlPanel";
import { StartPanel } from "../../src/taskpane/StartPanel";
import { findingText, pane, type Language } from "../../src/text";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions, type HeldActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

beforeEach(() => void fillBrowserGaps());

const ACTION = "BIBSYS.runControl";

const inCell: Finding = {
  code: "cell-stale",
  facts: { sheet: "Regnskap 2024K2", cell: "D9", shown: "5", wanted: "6" },
  severity: "warning",
};
const ofTable: Finding = { code: "table-missing", facts: { table: "Poster" }, severity: "error" };

const done = (findings: readonly Finding[]): Progress => ({
  state: "done",
  action: ACTION,
  outcome: { sheet: "Kontroll", findings, news: findings.length === 0 ? pane.control.clean : pane.control.found },
});

function show(progress: Progress = { state: "idle" }, language: Language = "nb", other?: Partial<HeldActions>) {
  const actions = { ...holdActions(progress), ...other };
  renderPanel(<ControlPanel />, actions, language);
  return actions;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status").textContent;

test.each([
  ["nb", "Kjør kontroll", "Kontrollerer arbeidsboken …", "Ingen funn. Alt stemmer.", "Kjør på nytt"],
  ["nn", "Køyr kontroll", "Kontrollerer arbeidsboka …", "Ingen funn. Alt stemmer.", "Køyr på nytt"],
  ["en", "Run the control", "Checking the workbook …", "No findings. Everything agrees.", "Run again"],
] as const)(
  "%s: is run by keyboard, says that it runs and that all is well",
  async (language, run, runs, well, again) => {
    const actions = show({ state: "idle" }, language);
    expect([status(), screen.queryByRole("list")]).toEqual(["", null]);
    await userEvent.tab();
    expect(document.activeElement).toBe(button(run));
    await userEvent.keyboard("{Enter}");
    expect(actions.calls).toEqual([[ACTION, language]]);
    actions.report({ state: "running", action: ACTION });
    expect(status()).toBe(runs);
    expect(button(run).getAttribute("aria-disabled")).toBe("true");
    actions.report(done([]));
    expect(status()).toBe(`${well} ${again}`);
    expect(screen.queryByRole("list")).toBeNull();
  },
);

test.each([
  ["nb", "Kontrollen har funn. 1 feil og 1 advarsel.", "Funn", "Gå til Regnskap 2024K2, celle D9"],
  ["nn", "Kontrollen har funn. 1 feil og 1 åtvaring.", "Funn", "Gå til Regnskap 2024K2, celle D9"],
  ["en", "The control has findings. 1 error and 1 warning.", "Findings", "Go to Regnskap 2024K2, cell D9"],
] as const)("%s: every finding is listed, errors first, and one with a cell leads there", async (...row) => {
  const [language, news, title, goTo] = row;
  const actions = show(done([inCell, ofTable]), language);
  expect(status()).toContain(news);
  const [first, second] = within(screen.getByRole("list", { name: title })).getAllByRole("listitem");
  expect(first?.textContent).toContain(findingText(ofTable, language));
  expect(within(first as HTMLElement).queryByRole("button")).toBeNull();
  expect(second?.textContent).toContain(findingText(inCell, language));
  button(goTo).focus();
  await userEvent.keyboard("{Enter}");
  expect(actions.calls).toEqual([["selectCells", "Regnskap 2024K2", "D9"]]);
});

test("more findings than a pane can show are counted, and the sheet has them all", () => {
  show(done(Array.from({ length: 53 }, () => inCell)));
  expect(screen.getAllByRole("listitem")).toHaveLength(50);
  expect(screen.getByText("og 3 til. Alle står i arket Kontroll etter en kontroll.")).not.toBeNull();
});

test.each(["nb", "nn", "en"] as const)("%s: a cell that no longer exists says what to do", async (language) => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const refused = () => Promise.reject(new ExcelRefusal("ItemNotFound", undefined));
  const actions = show(done([inCell]), language, { selectCells: refused });
  expect(screen.queryByText(pane.control.unreachable[language])).toBeNull();
  await userEvent.click(button(/D9$/u));
  expect(await screen.findByText(pane.control.unreachable[language])).not.toBeNull();
  // It says nothing about the findings of the next control.
  actions.report(done([inCell]));
  expect(screen.queryByText(pane.control.unreachable[language])).toBeNull();
  jest.restoreAllMocks();
});

test("a control that Excel refuses says so, and is tried again with the focus on its button", async () => {
  const actions = show({ state: "failed", action: ACTION, error: new ExcelRefusal("AccessDenied", undefined) });
  expect(status()).toMatch(/^Kontrollen ble ikke kjørt\..*beskyttet.*Ingenting er endret/u);
  await userEvent.click(button("Prøv igjen"));
  expect(actions.asked).toEqual([ACTION]);
  expect(document.activeElement).toBe(button("Kjør kontroll"));
});

test("one that was stopped says that nothing is changed", () => {
  show({ state: "cancelled", action: ACTION });
  expect(status()).toContain("Avbrutt. Ingenting er endret i arbeidsboken.");
});

test("what another panel has run is not its news", () => {
  show({ state: "running", action: "BIBSYS.openExample" });
  expect(status()).toBe("");
  expect(button("Kjør kontroll").getAttribute("aria-disabled")).toBe("true");
});

test("a finding of a lost function offers to repair it, another one does not", async () => {
  const lost = { code: "error-for-amount", facts: { place: SPOT, given: "#NAME?" }, severity: "error" } as const;
  const other = { ...lost, facts: { ...lost.facts, given: "#REF!" } } as const;
  const actions = holdActions({
    state: "done",
    action: "BIBSYS.runControl",
    outcome: { sheet: "Kontroll", findings: [lost, other] },
  });
  renderPanel(<ControlPanel />, actions);
  screen.getByRole("button", { name: "Reparer formler" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(actions.asked).toEqual(["BIBSYS.repairFormulas"]);
});

test("a repair shows how it goes where its button was pressed, keeps the focus there, and is no other panel's news", async () => {
  const lost = { code: "error-for-amount", facts: { place: SPOT, given: "#NAME?" }, severity: "error" } as const;
  const outcome = { sheet: "Kontroll", findings: [lost] };
  const actions = holdActions({ state: "done", action: "BIBSYS.runControl", outcome });
  renderPanel(
    <>
      <StartPanel />
      <ControlPanel />
    </>,
    actions,
  );
  screen.getAllByRole("button", { name: "Reparer formler" }).at(-1)?.focus();
  await userEvent.keyboard("{Enter}");
  const action = "BIBSYS.repairFormulas" as const;
  const args = actions.calls.at(-1)?.slice(1) ?? [];
  actions.report({ state: "running", action, args });
  const place = screen.getByText("Reparerer formler …").closest("[tabindex]");
  expect(document.activeElement).toBe(place);
  const news = { nb: "2 formler er reparert.", nn: "", en: "" };
  actions.report({ state: "done", action, args, outcome: { sheet: "Poster", findings: [], news } });
  expect(screen.getAllByText("2 formler er reparert.")).toHaveLength(1);
  expect(place?.textContent).toContain("2 formler er reparert.");
  expect(place?.contains(button("Kjør kontroll"))).toBe(false);
});

const SPOT = { in: "sheet", sheet: "Poster", cell: "C9" } as const;

const TEXTS: Conversion = {
  sheet: "Ark1",
  numbers: [
    { cell: "B2", row: 1, column: 1, text: "8 274,50", number: 8274.5, format: "@", shownAs: "#,##0.00" },
    { cell: "B3", row: 2, column: 1, text: "9.541", number: 9541, format: "General", shownAs: "General" },
  ],
  left: [{ cell: "B5", text: "1.234", why: "two-readings" }],
};

test.each([
  [
    "nb",
    "Gjør om til tall …",
    "2 tekster i Ark1 kan bli tall",
    /^B5: «1\.234» kan leses på to måter/u,
    "Gjør om til tall",
    "Angre",
  ],
  [
    "nn",
    "Gjer om til tal …",
    "2 tekstar i Ark1 kan bli tal",
    /^B5: «1\.234» kan lesast på to måtar/u,
    "Gjer om til tal",
    "Angre",
  ],
  [
    "en",
    "Convert to numbers …",
    "2 texts on Ark1 can become numbers",
    /^B5: “1\.234” can be read in two ways/u,
    "Convert to numbers",
    "Undo",
  ],
] as const)(
  "%s: numbers that are texts are offered, converted and taken back by keyboard",
  async (language, offer, title, left, convert, undo) => {
    const place = { in: "sheet", sheet: "Ark1", cell: "B2" } as const;
    const found = { code: "numbers-as-text", facts: { place, cells: "B2:B3", count: 2 }, severity: "error" } as const;
    const actions = holdActions({ state: "done", action: ACTION, outcome: { sheet: "Kontroll", findings: [found] } });
    renderPanel(<ControlPanel />, actions, language);
    screen.getByRole("button", { name: offer }).focus();
    await userEvent.keyboard("{Enter}");
    expect(actions.calls.at(-1)).toEqual(["BIBSYS.offerNumbers", place]);

    const offered = { sheet: undefined, findings: [], numbers: { is: "offered", conversion: TEXTS } } as const;
    actions.report({ state: "done", action: "BIBSYS.offerNumbers", args: [place], outcome: offered });
    const question = screen.getByRole("region", { name: title });
    expect(document.activeElement).toBe(question);
    expect(within(question).getAllByRole("listitem")).toHaveLength(3);
    expect(within(question).getByText(left)).toBeTruthy();
    expect(status()).toBe("");
    within(question).getByRole("button", { name: convert }).focus();
    await userEvent.keyboard("{Enter}");
    expect(actions.calls.at(-1)).toEqual(["BIBSYS.convertTexts", TEXTS]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: pane.control.run[language] }));

    const news = pane.control.numbers.converted(2, "Ark1");
    const converted = { sheet: "Ark1", findings: [], news, numbers: { is: "converted", conversion: TEXTS } } as const;
    actions.report({ state: "done", action: "BIBSYS.convertTexts", args: [TEXTS], outcome: converted });
    expect(status()).toContain(news[language]);
    await userEvent.click(screen.getByRole("button", { name: undo }));
    expect(actions.calls.at(-1)).toEqual(["BIBSYS.takeNumbersBack", TEXTS]);
  },
);

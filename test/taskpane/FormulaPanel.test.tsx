import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExcelRefusal } from "../../src/excel";
import { loadCatalogue } from "../../src/functions";
import { FormulaPanel } from "../../src/taskpane/FormulaPanel/FormulaPanel";
import { functionTitle, LANGUAGES, pane, type Language } from "../../src/text";
import { installCustomFunctions } from "../functions/cellError";
import { snapshotOf } from "../snapshot";
import { fillBrowserGaps } from "./browserGaps";
import { holdWorkbook, type HeldWorkbook } from "./heldWorkbook";
import { renderPanel } from "./renderPanel";

beforeAll(installCustomFunctions);
beforeEach(() => void fillBrowserGaps());
afterEach(() => jest.restoreAllMocks());

/** Two lines of a year: A is booked, B budgeted. */
const LINES = { A1: 8274, A2: 9541, B1: 18770, B2: 18203 };

async function show(held: HeldWorkbook, language: Language = "nb"): Promise<HeldWorkbook> {
  await act(async () => void renderPanel(<FormulaPanel />, held, language));
  return held;
}

const chooser = () => screen.findByRole("combobox", { name: /^(?:Hva skal|Kva skal|What is to be)/u });
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const preview = () => within(screen.getByRole("region", { name: "Forhåndsvisning" }));
const isHeld = (name: string | RegExp) => button(name).getAttribute("aria-disabled") === "true";

/** Chooses the forecast, to stand in D1, of the booked and the budgeted amounts of one cell each. */
async function fillForecast(held: HeldWorkbook, cells: readonly string[] = ["A1", "B1"], target = "D1"): Promise<void> {
  await held.select(target);
  await userEvent.selectOptions(await chooser(), "PROGNOSIS");
  await screen.findByText(`Ark1!${target}`);
  for (const [i, name] of ["regnskap", "budsjett"].entries()) {
    await held.select(cells[i]);
    await userEvent.click(screen.getByLabelText(`Bruk markert celle som ${name}`));
    await screen.findByDisplayValue(`=${cells[i] ?? ""}`);
  }
  await userEvent.type(field(/^periode/u), "K2");
}

test.each(LANGUAGES)("%s: every function is offered by its title, and says what it takes", async (language) => {
  await show(holdWorkbook(snapshotOf(LINES), "D1"), language);
  expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(pane.formulas.title[language]);
  const words = pane.formulas;
  const catalogue = await loadCatalogue(language);
  const select = await chooser();
  expect(
    within(select)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual([pane.formulas.choose[language], ...catalogue.map(({ id }) => functionTitle(id, language))]);
  for (const { id, description, parameters } of catalogue) {
    await userEvent.selectOptions(select, id);
    expect(screen.getByText(description)).not.toBeNull();
    const buttons = [...document.querySelectorAll("button[aria-label]")].map((one) => one.getAttribute("aria-label"));
    const wanted = parameters.flatMap(({ name }) => [words.about[language], words.useSelectedFor(name)[language]]);
    expect(buttons).toEqual(wanted);
  }
});

test.each([
  ["nb", "Leser arbeidsboken …", "Arbeidsboken kunne ikke leses.", "Les på nytt"],
  ["nn", "Les arbeidsboka …", "Arbeidsboka kunne ikkje lesast.", "Les på nytt"],
  ["en", "Reading the workbook …", "The workbook could not be read.", "Read again"],
] as const)("%s: a workbook that is read, one that cannot be, and one that can the next time", async (...row) => {
  const [language, reading, unread, again] = row;
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const held = holdWorkbook(snapshotOf(LINES));
  let refuse: (why: Error) => void = () => undefined;
  const readSnapshot = jest.fn(held.readSnapshot).mockReturnValueOnce(new Promise((_, reject) => (refuse = reject)));
  await show({ ...held, readSnapshot }, language);
  expect(screen.getByText(reading)).not.toBeNull();
  refuse(new ExcelRefusal("AccessDenied", undefined));
  expect(await screen.findByText((text) => text.startsWith(unread))).not.toBeNull();
  await userEvent.click(button(again));
  expect(await chooser()).not.toBeNull();
});

test("where nothing is selected the panel asks for it, and goes on when something is", async () => {
  const held = await show(holdWorkbook(snapshotOf(LINES)));
  await userEvent.selectOptions(await chooser(), "PROGNOSIS");
  expect(await screen.findByText(pane.formulas.nothingSelected.nb, { selector: ".fui-MessageBarBody" })).not.toBeNull();
  expect(screen.queryByRole("region", { name: "Forhåndsvisning" })).toBeNull();
  await held.select("D1");
  expect(screen.getByText("Markert nå: Ark1!D1")).not.toBeNull();
});

test("what is missing is named; then the result is seen with its rule, and only then can it be written", async () => {
  const held = await show(holdWorkbook(snapshotOf(LINES), "D1"));
  await userEvent.selectOptions(await chooser(), "PROGNOSIS");
  expect(await screen.findByText("Fyll inn regnskap, budsjett, periode, så vises resultatet her.")).not.toBeNull();
  expect(isHeld("Sett inn i Ark1!D1")).toBe(true);
  await fillForecast(held);
  expect(preview().getByText('=BIBSYS.PROGNOSIS(A1,B1,"K2")')).not.toBeNull();
  expect(preview().getByText(/^17\s659$/u)).not.toBeNull();
  expect(preview().getByText(/restbudsjett = 8\s274 \+ 9\s385 = 17\s659$/u)).not.toBeNull();
  expect(held.calls).toEqual([]);
  button("Sett inn i Ark1!D1").focus();
  await userEvent.keyboard("{Enter}");
  expect(held.calls).toEqual([
    [
      "BIBSYS.insertFormula",
      {
        area: expect.objectContaining({ row: 0, column: 3 }) as unknown,
        formula: '=BIBSYS.PROGNOSIS(A1,B1,"K2")',
        holds: [[""]],
      },
    ],
  ]);
  expect(document.activeElement).toBe(await chooser());
});

test("an argument that cannot be read says why at its own field", async () => {
  const held = await show(holdWorkbook(snapshotOf(LINES)));
  await fillForecast(held);
  await userEvent.type(field(/^justering/u), "007");
  expect(field(/^justering/u).getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText(/007/u, { selector: "[role=alert], .fui-Field__validationMessage" })).not.toBeNull();
  expect(isHeld("Sett inn i Ark1!D1")).toBe(true);
});

test("an answer that is a fault is shown by its number and its sentence, and is not written", async () => {
  const held = await show(holdWorkbook(snapshotOf(LINES)));
  await fillForecast(held);
  await userEvent.clear(field(/^periode/u));
  await userEvent.type(field(/^periode/u), "K7");
  expect(preview().getByText("BIB-06")).not.toBeNull();
  expect(preview().getByText(/^BIB-06 «K7» finnes ikke/u)).not.toBeNull();
  expect(isHeld("Sett inn i Ark1!D1")).toBe(true);
});

test("a filled cell is only replaced when its user has agreed to lose just that", async () => {
  const held = await show(holdWorkbook(snapshotOf({ ...LINES, D1: "Notis" })));
  await fillForecast(held);
  expect(preview().getByText("Ark1!D1 er ikke tom. Der står nå: Notis. Det blir borte.")).not.toBeNull();
  expect(isHeld("Sett inn i Ark1!D1")).toBe(true);
  await userEvent.click(screen.getByRole("checkbox"));
  expect(isHeld("Sett inn i Ark1!D1")).toBe(false);
  await held.change(snapshotOf({ ...LINES, D1: "Noe annet" }));
  expect(await screen.findByText(/Der står nå: Noe annet\./u)).not.toBeNull();
  expect(isHeld("Sett inn i Ark1!D1")).toBe(true);
  await held.change(snapshotOf(LINES));
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(isHeld("Sett inn i Ark1!D1")).toBe(false);
});

test("an answer of several cells says how many, and is not written over a filled one", async () => {
  const held = await show(holdWorkbook(snapshotOf({ ...LINES, D2: "Mitt" })));
  await fillForecast(held, ["A1:A2", "B1:B2"]);
  expect(preview().getByText("Fyller 2 × 1 celler. Forklaringen gjelder den første.")).not.toBeNull();
  expect(preview().getByText(/D1:D2, men D2 er fylt/u)).not.toBeNull();
  expect(isHeld("Sett inn i Ark1!D1")).toBe(true);
  await held.change(snapshotOf(LINES));
  expect(isHeld("Sett inn i Ark1!D1")).toBe(false);
});

test("a formula that Excel refuses stays filled in, to be tried again", async () => {
  const held = await show(holdWorkbook(snapshotOf(LINES)));
  await fillForecast(held);
  await userEvent.click(button("Sett inn i Ark1!D1"));
  held.report({ state: "failed", action: "BIBSYS.insertFormula", error: new ExcelRefusal("AccessDenied", undefined) });
  expect(await screen.findByText(/Formelen ble ikke satt inn\./u)).not.toBeNull();
  expect(field(/^periode/u).value).toBe("K2");
  await userEvent.click(button("Prøv igjen"));
  expect(held.asked).toEqual(["BIBSYS.insertFormula", "BIBSYS.insertFormula"]);
});

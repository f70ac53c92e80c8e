import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App, type AppProps } from "../../src/taskpane/App";
import { STEPS } from "../../src/taskpane/steps";
import { LANGUAGES, pane } from "../../src/text";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";

beforeEach(() => void fillBrowserGaps());

/** The pane when its panels have read what they show at once. */
async function show(given: Pick<AppProps, "startLanguage"> & Partial<AppProps>): Promise<void> {
  render(<App inExcel actions={holdActions()} {...given} />);
  await act(async () => undefined);
}

const headings = () => screen.getAllByRole("heading").map(({ tagName, textContent }) => `${tagName} ${textContent}`);

test("in Excel: the steps of the finance year and help under one title, in one main landmark", async () => {
  await show({ startLanguage: "nb" });
  expect(headings().filter((heading) => !heading.startsWith("H3"))).toEqual([
    "H1 BIBSYS økonomi",
    ...STEPS.map(({ id }, i) => `H2 ${i + 1} ${pane.steps[id].nb}`),
    "H2 Slik gjør du",
  ]);
  expect(screen.getByRole("main").querySelector("#help")).not.toBeNull();
});

test.each([
  ["nb", /hører hjemme i Excel/, "Slik gjør du"],
  ["nn", /høyrer heime i Excel/, "Slik gjer du"],
  ["en", /belongs in Excel/, "How to"],
] as const)("%s: in a plain browser there is the help alone, and why", async (language, why, help) => {
  await show({ startLanguage: language, inExcel: false });
  expect(screen.getByText(why)).not.toBeNull();
  expect(screen.getByRole("heading", { name: help })).not.toBeNull();
  expect(screen.queryByRole("button")).toBeNull();
});

test("the language can be chosen, and the whole page follows", async () => {
  await show({ startLanguage: "nb" });
  expect(document.documentElement.lang).toBe("nb");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Språk" }), "English");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("BIBSYS Finance");
  expect(screen.getByRole("button", { name: "Accounts report" })).not.toBeNull();
  expect(screen.getByRole("combobox", { name: "Language" })).not.toBeNull();
  expect(document.documentElement.lang).toBe("en");
  expect(document.title).toBe("BIBSYS Finance");
});

test("a new language says the last outcome again in its own words", async () => {
  const made = { sheet: "Ramme 2025", findings: [] };
  const actions = holdActions({ state: "done", action: "BIBSYS.createFrameReport", outcome: made });
  await show({ startLanguage: "nb", actions });
  await userEvent.selectOptions(screen.getByRole("combobox"), "Nynorsk");
  expect(screen.getByText("Arket Ramme 2025 er laga.")).not.toBeNull();
});

test.each(LANGUAGES)("%s: every language is offered by its own name", async (language) => {
  await show({ startLanguage: language });
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Bokmål", "Nynorsk", "English"]);
  expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe(language);
});

test.each([
  // why                                             Office's theme           the system                         look
  ["Office reports dark, the system is light", { isDarkTheme: true }, [], "dark"],
  ["Office reports nothing, the system is dark", undefined, ["(prefers-color-scheme: dark)"], "dark"],
  ["neither reports anything", undefined, [], "light"],
  [
    "a contrast theme rules over Office",
    { isDarkTheme: false },
    ["(forced-colors: active)", "(prefers-color-scheme: dark)"],
    "dark",
  ],
])("%s: the look follows", async (_why, officeTheme, media, look) => {
  fillBrowserGaps({ media });
  await show({ startLanguage: "nb", officeTheme });
  expect(document.documentElement.style.colorScheme).toBe(look);
});

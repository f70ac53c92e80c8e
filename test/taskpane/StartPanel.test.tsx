import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StartPanel } from "../../src/taskpane/StartPanel/StartPanel";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";

beforeEach(() => void fillBrowserGaps());

const EXAMPLE = "BIBSYS.openExample";
const status = () => screen.getByRole("status").textContent;

test.each([
  ["nb", "Kom i gang", "Åpne eksempelet", "Åpner eksempelet …", /^Eksempelet er åpnet/],
  ["nn", "Kom i gang", "Opne dømet", "Opnar dømet …", /^Dømet er opna/],
  ["en", "Get started", "Open the example", "Opening the example …", /^The example is open/],
] as const)("%s: opens the example and says so", async (language, heading, label, opening, opened) => {
  const actions = holdActions();
  render(<StartPanel language={language} actions={actions} />);
  expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(heading);
  await userEvent.click(screen.getByRole("button", { name: label }));
  expect(actions.asked).toEqual([EXAMPLE]);

  actions.report({ state: "running", action: EXAMPLE });
  expect(status()).toBe(opening);

  actions.report({ state: "done", action: EXAMPLE, outcome: { sheet: "Poster", findings: [] } });
  expect(status()).toMatch(opened);
  // An example never overwrites, so there is nothing to do again.
  expect(screen.getAllByRole("button")).toHaveLength(1);
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
  render(<StartPanel language="nb" actions={actions} />);
  expect(status()).toContain("Eksempelet ble ikke åpnet.");
  expect(screen.getByRole("listitem").textContent).toMatch(/^Feil: BIB-25 .*heter Poster.*Ingenting er endret/);
});

test("a report is another panel's business", () => {
  render(<StartPanel language="nb" actions={holdActions({ state: "running", action: "BIBSYS.createFrameReport" })} />);
  expect(status()).toBe("");
});

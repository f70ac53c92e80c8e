import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PeriodMove } from "../../src/sheets";
import { NextPeriod } from "../../src/taskpane/StatusPanel/NextPeriod";
import { rememberSigner } from "../../src/taskpane/state/signer";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

jest.mock("../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => {
  fillBrowserGaps();
  rememberSigner("");
});

const MOVE: PeriodMove = {
  from: "2024K2",
  to: "2024K3",
  lines: 8,
  isKeptBefore: true,
  reports: [
    { sheet: "Regnskap 2024K2", status: "draft", isOutdated: true },
    { sheet: "Ramme 2025", status: "review", isOutdated: false },
  ],
  seen: "abc",
};
const offered = {
  state: "done",
  action: "BIBSYS.offerNextPeriod",
  outcome: { sheet: undefined, findings: [], move: MOVE },
} as const;

test("the button asks first, and says what would be done", async () => {
  const actions = holdActions();
  renderPanel(<NextPeriod />, actions);
  await userEvent.click(screen.getByRole("button", { name: "Neste periode" }));
  expect(actions.asked).toEqual(["BIBSYS.offerNextPeriod"]);
  actions.report(offered);
  const box = screen.getByRole("region", { name: "Fra 2024K2 til 2024K3" });
  expect(document.activeElement).toBe(box);
  expect(
    within(box)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["Regnskap 2024K2 (utdatert: arbeidsarkene er endret siden den ble laget)", "Ramme 2025"]);
  expect(within(box).getByText(/er tatt vare på før/u)).not.toBeNull();
  expect(within(box).getByText(/alt skrevet tall for neste periode/u)).not.toBeNull();
});

test("it is made under a name, with what was seen", async () => {
  const actions = holdActions(offered);
  renderPanel(<NextPeriod />, actions);
  await userEvent.click(screen.getByRole("button", { name: "Gå til 2024K3" }));
  expect(actions.asked).toEqual([]);
  expect(screen.getByText("Skriv navnet ditt først.")).not.toBeNull();
  await userEvent.type(screen.getByRole("textbox", { name: "Navnet ditt" }), "Kari");
  await userEvent.click(screen.getByRole("button", { name: "Gå til 2024K3" }));
  expect(actions.calls).toEqual([["BIBSYS.nextPeriod", { name: "Kari", seen: "abc" }]]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Neste periode" }));
});

test("it can be left", async () => {
  const actions = holdActions(offered);
  renderPanel(<NextPeriod />, actions);
  await userEvent.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(screen.queryByRole("region", { name: "Fra 2024K2 til 2024K3" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Neste periode" }));
});

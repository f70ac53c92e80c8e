import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { pane } from "../../../src/text";
import { fillBrowserGaps } from "../browserGaps";
import { COMPARED, button, isBlocked, ledgerOf, rowsOf, show } from "./panel";

// What is printed for developers has its own test.
jest.mock("../../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => void fillBrowserGaps());

afterEach(() => jest.useRealTimers());

test("an error among the findings blocks the import, and the reason stands by the button", async () => {
  const finding = { code: "file-doubled", facts: { file: "a", other: "b" }, severity: "error" } as const;
  const { actions, readings, choose } = await show();
  await choose("a.xml");
  await readings[0]?.end(ledgerOf({ findings: [finding] }));
  expect(isBlocked("Importer til Hovedbok")).toBe(true);
  expect(screen.getByText(pane.ledger.blocked.finding.nb)).not.toBeNull();
  await userEvent.click(button("Importer til Hovedbok"));
  expect(actions.asked).toEqual([]);
});

test("what the import changes is shown before it is written, and then it is written", async () => {
  const { actions, readings, choose } = await show();
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  expect(rowsOf("Dette endrer importen i Hovedbok")).toEqual([
    ["Post", "Før", "Etter", "Endring"],
    ["Lønn", "900,00", "1\u00a0000,50", "100,50"],
  ]);
  expect(screen.getByText("Hovedbok har 4 linjer nå, og får 5.")).not.toBeNull();
  button("Importer til Hovedbok").focus();
  await userEvent.keyboard("{Enter}");
  const { totals, postings, covered, accountNames } = ledgerOf();
  const given = { totals, postings, covered, accountNames, source: "a.xml", detail: "full" };
  expect(actions.calls).toEqual([["BIBSYS.importLedger", given, "nb"]]);
});

test("what is said of an import goes away when another ledger is chosen, for which nothing is said yet", async () => {
  const { actions, choose } = await show();
  const outcome = { sheet: "Hovedbok", findings: [], news: pane.ledgerBook.imported(6, 3) };
  actions.report({ state: "done", action: "BIBSYS.importLedger", outcome });
  expect(screen.getByText(pane.ledgerBook.imported(6, 3).nb)).not.toBeNull();
  await choose("b.xml");
  expect(screen.queryByText(pane.ledgerBook.imported(6, 3).nb)).toBeNull();
});

test("a ledger with more rows than a sheet has room for is offered without cost centres and projects", async () => {
  const { actions, readings, choose } = await show({ previewLedger: async () => ({ ...COMPARED, after: 101 }) });
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  expect(
    screen.getByText(/plass til 100 linjer, og dette er 101\. Uten kostnadssted og prosjekt blir det 3;/u),
  ).not.toBeNull();
  await userEvent.click(button("Importer uten kostnadssted og prosjekt"));
  expect(actions.calls[0]?.[1]).toMatchObject({ detail: "accounts" });
});

test("a ledger that has no room even so is not imported", async () => {
  const { readings, choose } = await show({ previewLedger: async () => ({ ...COMPARED, after: 101, fewer: 101 }) });
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  expect(isBlocked("Importer til Hovedbok")).toBe(true);
  expect(screen.getByText(/blir det 101, som også er for mange\. Importer færre perioder/u)).not.toBeNull();
  expect(screen.getByText(pane.ledger.blocked.room.nb)).not.toBeNull();
});

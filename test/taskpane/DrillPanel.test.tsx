import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { decimal, type LedgerTotal } from "../../src/core";
import type { LedgerBehind } from "../../src/sheets";
import { FoundLines } from "../../src/taskpane/DrillPanel/FoundLines";
import { pane, LANGUAGES, type Language } from "../../src/text";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";

beforeEach(() => void fillBrowserGaps());

const NOTHING: LedgerBehind = {
  origin: { sheet: "Egne", cell: "A1", row: "", column: "", values: [[8274]] },
  setup: { year: 2024, period: { months: 6 } },
  unit: decimal("1000"),
  actuals: [],
  isTaken: false,
  rows: [],
  leftOut: [],
  unfollowed: [],
  findsNothing: false,
  shown: decimal("8274"),
  sum: decimal("0"),
  typed: decimal("0"),
  rest: decimal("8274"),
  agreement: "part",
};

const row = (period: number, kroner: string) => {
  const amount = decimal(kroner);
  const codes = { account: "5000", costCentre: "", project: "", line: "lonn" };
  const total: LedgerTotal = { year: 2024, period, ...codes, booked: amount, amount, postings: 1 };
  return { total, accountName: "Lønn", amount };
};

const LINE = row(1, "1").total;

const show = (given: Partial<LedgerBehind>, language: Language = "nb") =>
  render(
    <FoundLines
      behind={{ ...NOTHING, ...given }}
      ledger={given.rows?.map(({ total }) => total) ?? [LINE]}
      listed={given.rows ?? []}
      total={decimal("0")}
      search={{ value: "", onChange: () => undefined }}
      order={undefined}
      onSort={() => undefined}
      language={language}
      actions={holdActions()}
    />,
  );

test.each(LANGUAGES)("%s: a formula that cannot be followed is named, with what can be", (language) => {
  const cell = { sheet: "Egne", cell: "A1", row: "", column: "", values: [] };
  show({ unfollowed: [cell] }, language);
  expect(screen.getByText(pane.drill.noneFollowed[language])).not.toBeNull();
  expect(screen.getByText(pane.drill.unfollowed(["Egne!A1"])[language]).textContent).toContain("Egne!A1");
  expect(screen.queryByRole("table")).toBeNull();
});

test("a formula that finds no lines says why that may be", () => {
  show({ findsNothing: true, agreement: "equal" });
  expect(screen.getByText(/^Formelen finner ingen linjer i Hovedbok\. Konto.*tekst/u)).not.toBeNull();
});

test("what is in no month is told with its sum and periods, and folded out by the keyboard", async () => {
  show({ rows: [row(3, "10")], leftOut: [row(13, "12.5"), row(0, "-5")], isTaken: true, agreement: "equal" });
  expect(
    screen.getByText(
      "Ikke med, fordi det ikke hører til noen måned: 2 linjer til sammen 7,50 kr. De står i Hovedbok med periode 00, 13.",
    ),
  ).not.toBeNull();
  expect(screen.queryByRole("table")).toBeNull();
  const open = screen.getByRole("button", { name: "Linjene som ikke er med" });
  act(() => open.focus());
  await userEvent.keyboard("{Enter}");
  const left = screen.getByRole("table", { name: "Linjene som ikke er med" });
  expect(left.getAttribute("aria-rowcount")).toBe("3");
  await userEvent.click(within(left).getByRole("button", { name: "Periode" }));
  expect(within(left).getByRole("columnheader", { name: "Periode" }).getAttribute("aria-sort")).toBe("ascending");
});

import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { decimal, type LedgerTotal } from "../../src/core";
import type { LedgerRead } from "../../src/excel";
import { areaOf, ledgerCells, TABLES, type LedgerBehind, type Snapshot } from "../../src/sheets";
import type { Actions } from "../../src/taskpane/state/actions";
import { DrillPanel } from "../../src/taskpane/DrillPanel/DrillPanel";
import { FoundLines } from "../../src/taskpane/DrillPanel/FoundLines";
import { pane, LANGUAGES, type Language } from "../../src/text";
import { fillBrowserGaps } from "./browserGaps";
import { listRows } from "../../src/taskpane/DrillPanel/listRows";
import { nextOrder } from "../../src/taskpane/DrillPanel/order";
import { holdActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

// What is printed for developers has its own test.
jest.mock("../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

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
  renderPanel(
    <FoundLines
      behind={{ ...NOTHING, ...given }}
      ledger={given.rows?.map(({ total }) => total) ?? [LINE]}
      listed={given.rows ?? []}
      total={decimal("0")}
      search={{ value: "", onChange: () => undefined }}
      order={undefined}
      onSort={() => undefined}
    />,
    holdActions(),
    language,
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

test("lines of no month are counted with their sum and periods, and opened by the keyboard", async () => {
  show({ rows: [row(3, "10")], leftOut: [row(13, "12.5"), row(0, "-5")], isTaken: true, agreement: "equal" });
  expect(
    screen.getByText(
      "Ikke med, fordi det ikke hører til noen måned: 2 linjer til sammen 7,50 kr. De står i Hovedbok med periode 00, 13.",
    ),
  ).not.toBeNull();
  expect(screen.queryAllByRole("grid")).toHaveLength(1);
  const open = screen.getByRole("button", { name: "Linjene som ikke er med" });
  act(() => open.focus());
  await userEvent.keyboard("{Enter}");
  const left = screen.getByRole("grid", { name: "Linjene som ikke er med" });
  expect(left.getAttribute("aria-rowcount")).toBe("3");
  await userEvent.click(within(left).getByRole("button", { name: "Periode" }));
  expect(within(left).getByRole("columnheader", { name: "Periode" }).getAttribute("aria-sort")).toBe("ascending");
});

describe("the list", () => {
  const named = (accountName: string, kroner: string) => ({ ...row(3, kroner), accountName });
  const rows = [named("Øvrige", "-1500.5"), named("Aarlige", "2"), named("Andre", "1500.5"), named("Årlige", "3")];
  const found = (search: string) => listRows(rows, search, undefined, "nb").map(({ accountName }) => accountName);
  const sorted = (by: "accountName" | "amount", descending: boolean) =>
    listRows(rows, "", { by, descending }, "nb").map(({ accountName }) => accountName);

  test.each([
    ["-1500,5", ["Øvrige"]],
    ["\u22121\u00a0500,50", ["Øvrige"]],
    ["1 500,50", ["Øvrige", "Andre"]],
    ["øvrige -1500", ["Øvrige"]],
    ["2024-03 årlige", ["Årlige"]],
    ["finnes ikke", []],
    ["  ", ["Øvrige", "Aarlige", "Andre", "Årlige"]],
  ])("finds what is typed: %s", (search, expected) => {
    expect(found(search)).toEqual(expected);
  });

  test("is in the order of the language, and a third press gives back the ledger's own", () => {
    expect(sorted("accountName", false)).toEqual(["Andre", "Øvrige", "Årlige", "Aarlige"]);
    expect(sorted("amount", true)).toEqual(["Andre", "Årlige", "Aarlige", "Øvrige"]);
    const [first] = [nextOrder(undefined, "amount")];
    expect([first, nextOrder(first, "amount"), nextOrder(nextOrder(first, "amount"), "amount")]).toEqual([
      { by: "amount", descending: false },
      { by: "amount", descending: true },
      undefined,
    ]);
    expect(nextOrder(first, "account")).toEqual({ by: "account", descending: false });
  });
});

describe("the panel", () => {
  const POSTS: readonly unknown[][] = [
    [...TABLES.Poster],
    TABLES.Poster.map((name) => ({ Nøkkel: "lonn", Regnskap: 8 })[name as string] ?? ""),
  ];
  const SETUP: readonly unknown[][] = [
    [...TABLES.Oppsett],
    ...Object.entries({
      konsortium: "BIBSYS",
      aar: 2024,
      periode: "2024K2",
      enhet: 1000,
      "sak-regnskap": "",
      "sak-ramme": "",
      spraak: "nb",
    }).map(([key, value]) => TABLES.Oppsett.map((name) => ({ Nøkkel: key, Verdi: value })[name as string] ?? "")),
  ];
  const area = (sheet: string, cell: string) => {
    const found = areaOf({ sheet, cell });
    if (!found) throw new Error(`${cell} is no cell`);
    return found;
  };
  const sheet = (name: string, cells: readonly unknown[][]) => ({
    name,
    row: 0,
    column: 0,
    values: cells,
    formulas: cells,
  });
  const WORKBOOK: Snapshot = {
    sheets: [sheet("Poster", POSTS), sheet("Oppsett", SETUP)],
    tables: [
      { name: "Poster", header: [...TABLES.Poster], body: area("Poster", "A2:P2") },
      { name: "Oppsett", header: [...TABLES.Oppsett], body: area("Oppsett", "A2:D8") },
    ],
    names: [],
  };
  const LINES = [[...TABLES.Hovedbok], ledgerCells(row(3, "8000"))];
  const TABLE = { name: "Hovedbok", header: [...TABLES.Hovedbok], body: area("Hovedbok", "A2:J2") };
  const LEDGER: LedgerRead = {
    ledger: { sheet: sheet("Hovedbok", LINES), table: TABLE, sheetId: "1" },
    findings: [],
  };

  async function open(given: Partial<Actions>) {
    const at = area("Poster", "C2");
    const actions = Object.assign(holdActions(), {
      readSnapshot: async () => WORKBOOK,
      readSelection: async () => ({ area: at, active: at, holds: [[8]] }),
      ...given,
    });
    renderPanel(<DrillPanel />, actions);
    await act(async () => undefined);
    await userEvent.click(screen.getByRole("button", { name: "Vis linjene bak Poster!C2" }));
  }

  test("says that it reads until the ledger is there, which may be late, and then lists", async () => {
    const waiting: ((read: LedgerRead) => void)[] = [];
    await open({ readLedgerApart: () => new Promise((resolve) => waiting.push(resolve)) });
    await waitFor(() => expect(waiting).not.toEqual([]));
    expect(await screen.findByText("Leser hovedboken …")).not.toBeNull();
    await act(async () => waiting.forEach((give) => give(LEDGER)));
    expect(await screen.findByText("1 linje, sum 8 000,00 kr")).not.toBeNull();
    expect(screen.queryByText("Leser hovedboken …")).toBeNull();
    const head = () => screen.getByRole("columnheader", { name: "Konto" }).getAttribute("aria-sort");
    const states = [head()];
    for (let press = 0; press < 3; press += 1) {
      await userEvent.click(screen.getByRole("button", { name: "Konto" }));
      states.push(head());
    }
    expect(states).toEqual(["none", "ascending", "descending", "none"]);
  });

  test("a ledger that cannot be read says why, and nothing is listed", async () => {
    await open({ readLedgerApart: () => Promise.reject(new Error("cut off")) });
    await screen.findByText(/Det er en feil i tillegget\./u);
    expect(screen.queryByText("Leser hovedboken …")).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExcelRefusal } from "../../src/excel";
import { ExplainPanel } from "../../src/taskpane/ExplainPanel/ExplainPanel";
import { TABLES } from "../../src/sheets";
import { pane, type Language } from "../../src/text";
import { installCustomFunctions } from "../functions/cellError";
import { snapshotOf } from "../snapshot";
import { fillBrowserGaps } from "./browserGaps";
import { holdWorkbook, type HeldWorkbook } from "./heldWorkbook";
import { renderPanel } from "./renderPanel";

beforeAll(installCustomFunctions);
beforeEach(() => void fillBrowserGaps());
afterEach(() => jest.restoreAllMocks());

/** A sum of a forecast, and what each rests on. */
const CELLS = {
  A1: "Lønn",
  B1: 8274,
  C1: 18770,
  A2: "Drift",
  B2: 9541,
  A3: "Sum",
  D1: ['=BIBSYS.PROGNOSIS(B1,C1,"K2","rest")', 17659],
  D3: ["=D1+B2", 27200],
} as const;

async function show(held: HeldWorkbook, language: Language = "nb"): Promise<HeldWorkbook> {
  await act(async () => void renderPanel(<ExplainPanel />, held, language));
  return held;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = async (name: string | RegExp) => {
  button(name).focus();
  await userEvent.keyboard("{Enter}");
};

test.each([
  ["nb", "Forklar cellen", "Forklar markert celle", "Forklar Ark1!B1", "Leser cellen …", "Skrevet inn i cellen."],
  ["nn", "Forklar cella", "Forklar markert celle", "Forklar Ark1!B1", "Les cella …", "Skrive inn i cella."],
  [
    "en",
    "Explain the cell",
    "Explain the selected cell",
    "Explain Ark1!B1",
    "Reading the cell …",
    "Typed into the cell.",
  ],
] as const)("%s: the selected cell is named by the button, read when it is pressed, and explained", async (...row) => {
  const [language, title, without, withCell, reading, typed] = row;
  const held = holdWorkbook(snapshotOf(CELLS));
  let read: () => void = () => undefined;
  const readSnapshot = jest.fn(() => new Promise<void>((resolve) => (read = resolve)).then(held.readSnapshot));
  await show({ ...held, readSnapshot }, language);
  expect(screen.getByRole("heading").textContent).toBe(title);
  expect(button(without)).not.toBeNull();
  await held.select("B1");
  // What nobody has asked for costs nothing.
  expect([readSnapshot.mock.calls, screen.getByRole("status").textContent]).toEqual([[], ""]);
  await press(withCell);
  expect(screen.getByRole("status").textContent).toBe(reading);
  read();
  expect(await screen.findByText(typed)).not.toBeNull();
  expect(screen.getByRole("status").textContent).toBe("");
});

test.each([
  ["nb", "Cellen er tom."],
  ["nn", "Cella er tom."],
  ["en", "The cell is blank."],
] as const)("%s: a blank cell has nothing to explain, and says so", async (language, text) => {
  await show(holdWorkbook(snapshotOf(CELLS), "D9"), language);
  await press(/D9$/u);
  expect(await screen.findByText(text)).not.toBeNull();
  expect(screen.queryByRole("list")).toBeNull();
});

test("where nothing is selected the panel asks for one block of cells", async () => {
  await show(holdWorkbook(snapshotOf(CELLS)));
  await press("Forklar markert celle");
  expect(await screen.findByText(pane.formulas.nothingSelected.nb)).not.toBeNull();
});

test("a sum is opened by keyboard down to what was typed, and each place is gone to", async () => {
  const held = await show(holdWorkbook(snapshotOf(CELLS), "D3"));
  await press("Forklar Ark1!D3");
  expect(await screen.findByText(/^27\s200$/u)).not.toBeNull();
  const opener = () => screen.getByRole("button", { name: /= 17\s659$/u });
  expect(opener().getAttribute("aria-expanded")).toBe("false");
  await press(/= 17\s659$/u);
  expect(opener().getAttribute("aria-expanded")).toBe("true");
  const inner = document.getElementById(opener().getAttribute("aria-controls") ?? "") as HTMLElement;
  expect(within(inner).getByText("Prognose")).not.toBeNull();
  expect(within(inner).getByText(/restbudsjett = 8\s274 \+ 9\s385 = 17\s659$/u)).not.toBeNull();
  // A leaf has nothing to open.
  const leaf = within(inner)
    .getByText(/^regnskap = 8\s274$/u)
    .closest("li") as HTMLElement;
  expect(within(leaf).queryByRole("button", { expanded: false })).toBeNull();
  expect(leaf.textContent).toContain("skrevet inn i");
  within(leaf).getByRole("button").focus();
  await userEvent.keyboard("{Enter}");
  expect(held.calls).toEqual([["selectCells", "Ark1", "B1"]]);
});

test("what is opened stays open while the cells change, and says what they hold now", async () => {
  const held = await show(holdWorkbook(snapshotOf(CELLS), "D3"));
  await press("Forklar Ark1!D3");
  await screen.findByRole("button", { name: /= 17\s659$/u });
  await press(/= 17\s659$/u);
  const changed = { D1: ['=BIBSYS.PROGNOSIS(B1,C1,"K2","rest")', 17660], D3: ["=D1+B2", 27201] } as const;
  await held.change(snapshotOf({ ...CELLS, B1: 8275, ...changed }));
  expect(await screen.findByText(/restbudsjett = 8\s275 \+ 9\s385 = 17\s660$/u)).not.toBeNull();
});

test("a cell that shows something else than its formula gives now says both", async () => {
  await show(holdWorkbook(snapshotOf({ ...CELLS, D3: ["=D1+B2", 5] }), "D3"));
  await press("Forklar Ark1!D3");
  expect(await screen.findByText(/^BIB-\d+ .*27\s?200/u)).not.toBeNull();
});

test("a formula in a circle is not followed for ever", async () => {
  await show(holdWorkbook(snapshotOf({ A1: ["=B1+1", 0], B1: ["=A1+1", 0] }), "A1"));
  await press("Forklar Ark1!A1");
  await screen.findByText(/^Regnet ut/u);
  await userEvent.click(screen.getByRole("button", { expanded: false }));
  expect(screen.getByText(/Forklart lenger oppe\./u)).not.toBeNull();
});

test("of very many cells the first are listed, and how many are not", async () => {
  await show(holdWorkbook(snapshotOf({ A1: 1, A250: 2, C1: ["=SUM(A1:A250)", 3] }), "C1"));
  await press("Forklar Ark1!C1");
  await screen.findByText(/Summen/u);
  await userEvent.click(screen.getByRole("button", { expanded: false }));
  expect(screen.getByText("og 150 celler til. Gå til cellene for å se dem.")).not.toBeNull();
});

describe("a cell that rests on the ledger", () => {
  const cells = snapshotOf({ A1: "Lønn", B1: ["=SUM(Hovedbok[Beløp])", 250], B2: ["=B1*2", 500] });
  const bookRows = Array.from({ length: 250 }, (_, i) => [2024, 6, String(5000 + i), "", "", "", "lonn", 1, 1, 1]);
  const body = { sheet: "Hovedbok", row: 1, column: 0, rows: 250, columns: TABLES.Hovedbok.length };
  const table = { name: "Hovedbok", header: [...TABLES.Hovedbok], body };
  const place = { name: "Hovedbok", row: 0, column: 0 };
  const unread = { ...place, values: [], formulas: [], isUnread: true as const };
  const snapshot = { ...cells, sheets: [...cells.sheets, unread], tables: [table] };
  const values = [table.header, ...bookRows];
  const more = values.map((row, i) => (i === 0 ? row : [...row.slice(0, 8), 2, 1]));
  const doubled = {
    ledger: { sheet: { ...place, values: more, formulas: more }, table, sheetId: "bok" },
    findings: [],
  };
  const read = { ledger: { sheet: { ...place, values, formulas: values }, table, sheetId: "bok" }, findings: [] };

  test("has it read when its explanation is opened, not before, and not again for another of them", async () => {
    const held = holdWorkbook(snapshot, "B2");
    let give: () => void = () => undefined;
    const readLedgerApart = jest.fn(() => new Promise<typeof read>((resolve) => (give = () => resolve(read))));
    await show({ ...held, readLedgerApart });
    await press("Forklar Ark1!B2");
    await screen.findByText(/^Regnet ut/u);
    expect(readLedgerApart.mock.calls).toEqual([]);
    await userEvent.click(screen.getByRole("button", { expanded: false }));
    expect(screen.getByRole("status").textContent).toBe("Leser hovedboken …");
    await act(async () => give());
    expect(screen.getByRole("status").textContent).toBe("");
    expect(screen.getByText(/Summen/u)).not.toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /Hovedbok/u, expanded: false }));
    expect(screen.getByText(/^og 1\d\d celler til/u)).not.toBeNull();
    expect(readLedgerApart.mock.calls).toHaveLength(1);
  });

  test("is itself explained once it is read; where it cannot be read, it says why", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const held = holdWorkbook(snapshot, "B1");
    const refusal = new ExcelRefusal("InvalidOperationInCellEditMode", undefined);
    const readLedgerApart = jest.fn(async () => read).mockRejectedValueOnce(refusal);
    await show({ ...held, readLedgerApart });
    await press("Forklar Ark1!B1");
    expect(await screen.findByText(/^Du redigerer en celle\./u)).not.toBeNull();
    await press("Forklar Ark1!B1");
    expect(await screen.findByText(/Summen/u)).not.toBeNull();
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("is never held against the ledger of another moment; one that could not be read leaves nothing to believe", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const held = holdWorkbook(snapshot, "B1");
    const { sheets } = snapshotOf({ A1: "Lønn", B1: ["=SUM(Hovedbok[Beløp])", 500] });
    const later = { ...snapshot, sheets: [...sheets, unread] };
    const asked: { give: () => void; refuse: () => void }[] = [];
    const readLedgerApart = () =>
      new Promise<typeof read>((resolve, reject) => {
        const ledgers = [read, doubled];
        const now = ledgers[Math.min(asked.length, 1)] ?? read;
        const refusal = new ExcelRefusal("GeneralException", undefined);
        asked.push({ give: () => resolve(now), refuse: () => reject(refusal) });
      });
    await show({ ...held, readLedgerApart });
    await press("Forklar Ark1!B1");
    await waitFor(() => expect(asked).toHaveLength(1));
    await act(async () => asked[0]?.give());
    expect(screen.getAllByText("250").length).toBeGreaterThan(0);
    const stale = () => screen.queryByText(/viser .* men formelen/u);
    await held.change(later);
    await waitFor(() => expect(asked).toHaveLength(2));
    expect([screen.queryAllByText("500"), stale()]).toEqual([[], null]);
    await act(async () => asked[1]?.give());
    expect([screen.getAllByText("500").length > 0, stale()]).toEqual([true, null]);
    await held.change(snapshot);
    await waitFor(() => expect(asked).toHaveLength(3));
    await act(async () => asked[2]?.refuse());
    expect([screen.queryByText("500"), screen.queryByText("250")]).toEqual([null, null]);
  });
});

test("a cell that Excel does not go to, and a workbook that cannot be read, say why; reading again helps", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const held = holdWorkbook(snapshotOf(CELLS), "B1");
  const refusal = new ExcelRefusal("InvalidOperationInCellEditMode", undefined);
  const readSnapshot = jest.fn(held.readSnapshot).mockRejectedValueOnce(refusal);
  await show({ ...held, readSnapshot, selectCells: () => Promise.reject(refusal) });
  await press("Forklar Ark1!B1");
  expect(await screen.findByText(/^Cellen kunne ikke leses\. Du redigerer en celle\./u)).not.toBeNull();
  await press("Les på nytt");
  await press(await screen.findByText("Gå til Ark1!B1").then(({ textContent }) => textContent));
  expect(await screen.findByText(/^Du redigerer en celle\./u)).not.toBeNull();
});

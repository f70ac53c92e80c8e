import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExcelRefusal } from "../../../src/excel";
import { pane } from "../../../src/text";
import { fillBrowserGaps } from "../browserGaps";
import { CSV, button, ledgerOf, show } from "./panel";

// What is printed for developers has its own test.
jest.mock("../../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => void fillBrowserGaps());

afterEach(() => jest.useRealTimers());

test("an analysis type is corrected, kept, and the file is read with it", async () => {
  const { actions, readings, choose } = await show();
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  await userEvent.click(button("Rett det som er forstått feil"));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Prosjekt" }), "X");
  const choices = { "SAF-T": { dimensions: { project: "X" } } };
  expect(actions.calls).toEqual([["writeLedgerChoice", choices]]);
  expect(readings[0]?.watch.signal?.aborted).toBe(true);
  expect(readings[1]?.job.choices).toEqual(choices);
});

test("a table's columns and how it is written are corrected, and forgotten again", async () => {
  const { actions, readings, choose } = await show();
  await choose("a.csv");
  await readings[0]?.end(ledgerOf(CSV));
  expect(screen.getByText("Tabell i tekst (CSV), overskrifter i rad 2")).not.toBeNull();
  await userEvent.click(button("Rett det som er forstått feil"));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Kostnadssted" }), "Region");
  await readings[1]?.end(ledgerOf(CSV));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Tegnkoding" }), "UTF-8");
  const corrected = { columns: { costCentre: "Region" }, encoding: "utf-8" };
  expect(readings[2]?.job.choices).toEqual({ "Konto | Region": { table: corrected } });
  await readings[2]?.end(ledgerOf(CSV));
  await userEvent.click(button("Glem rettelsene"));
  expect(actions.calls.at(-1)).toEqual(["writeLedgerChoice", {}]);
  // The button has gone, and the focus is where it was, not at the top of the page.
  expect(screen.queryByRole("button", { name: "Glem rettelsene" })).toBeNull();
  expect(document.activeElement?.textContent).toBe(pane.recognised.kept.nb);
});

test("files with other heads are corrected each for itself; a head holds one thing, and credits have their sign", async () => {
  const { readings, choose } = await show();
  const other = { ...CSV.tables![0]!, file: "b.csv", head: "Konto | Kredit", credits: "unsigned" } as const;
  const ledger = ledgerOf({ ...CSV, tables: [CSV.tables![0]!, other] });
  await choose("a.csv", "b.csv");
  await readings[0]?.end(ledger);
  expect([screen.getByText("a.csv").tagName, screen.getByText("b.csv").tagName]).toEqual(["SPAN", "SPAN"]);
  for (const disclosure of screen.getAllByRole("button", { name: "Rett det som er forstått feil" }))
    await userEvent.click(disclosure);
  const boxes = screen.getAllByRole("combobox", { name: "Prosjekt" });
  expect(boxes).toHaveLength(2);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Fortegn i kredit" }), "signed");
  await readings[1]?.end(ledger);
  await userEvent.selectOptions(boxes[0]!, "Region");
  await readings[2]?.end(ledger);
  await userEvent.selectOptions(screen.getAllByRole("combobox", { name: "Kostnadssted" })[0]!, "Region");
  expect(readings[3]?.job.choices).toEqual({
    "Konto | Kredit": { table: { credits: "signed" } },
    "Konto | Region": { table: { columns: { costCentre: "Region" } } },
  });
});

test("what was corrected before is read from the workbook and used; what cannot be kept is reported", async () => {
  const kept = { "SAF-T": { table: { columns: {} }, dimensions: { project: "X" } } };
  const { readings, choose } = await show({
    readLedgerChoice: async () => kept,
    writeLedgerChoice: () => Promise.reject(new ExcelRefusal("AccessDenied", undefined)),
  });
  await choose("a.xml");
  expect(readings[0]?.job.choices).toEqual(kept);
  await readings[0]?.end(ledgerOf());
  await userEvent.click(button("Rett det som er forstått feil"));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Prosjekt" }), "");
  await readings[1]?.end(ledgerOf());
  expect(screen.getByText(pane.recognised.notKept.nb)).not.toBeNull();
});

test("a file that cannot be read says why, has its lists folded out, and is not imported", async () => {
  const findings = [
    { code: "columns-missing", facts: { file: "a.csv", columns: ["period"] }, severity: "error" },
  ] as const;
  const { readings, choose } = await show();
  await choose("a.csv");
  const ledger = ledgerOf({ ...CSV, postings: 0, totals: [], findings: [...findings] });
  await readings[0]?.end(ledger);
  expect(screen.getByText(/a\.csv har ingen kolonne for periode/u)).not.toBeNull();
  expect(screen.getByRole("combobox", { name: "Periode" })).not.toBeNull();
  expect(screen.queryByRole("button", { name: "Importer til Hovedbok" })).toBeNull();
});

test("the unit, the rows that are left out, and the figures that are read are corrected", async () => {
  const { readings, choose } = await show();
  const table = {
    ...CSV.tables![0]!,
    unit: "thousands",
    balances: "left-out",
    groups: "left-out",
    periodFrom: "Bilagsdato",
  } as const;
  const ledger = ledgerOf({
    ...CSV,
    tables: [{ ...table, scenario: { values: ["Regnskap", "Budsjett"] }, company: { values: ["S1", "S2"] } }],
  });
  await choose("a.csv");
  await readings[0]?.end(ledger);
  expect(screen.getByText("måneden i Bilagsdato")).not.toBeNull();
  expect(screen.getByText("S1, S2")).not.toBeNull();
  await userEvent.click(button("Rett det som er forstått feil"));
  const corrections = [
    ["Beløp i", "kroner"],
    ["Saldorader", "postings"],
    ["Gruppesummer", "postings"],
    ["Les tallene for", "Budsjett"],
    ["Les virksomheten", "S2"],
  ] as const;
  for (const [i, [name, value]] of corrections.entries()) {
    await userEvent.selectOptions(screen.getByRole("combobox", { name }), value);
    await readings[i + 1]?.end(ledger);
  }
  expect(readings[5]?.job.choices["Konto | Region"]?.table).toMatchObject({
    ...{ unit: "kroner", balances: "postings", groups: "postings", scenario: "Budsjett", company: "S2" },
  });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Les virksomheten" }), "");
  expect(readings[6]?.job.choices["Konto | Region"]?.table).not.toHaveProperty("company");
});

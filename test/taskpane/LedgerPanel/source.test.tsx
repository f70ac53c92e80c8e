import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LedgerPanel } from "../../../src/taskpane/LedgerPanel/LedgerPanel";
import { LANGUAGES, pane } from "../../../src/text";
import { fillBrowserGaps } from "../browserGaps";
import { renderPanel } from "../renderPanel";
import { type Held, RULES, button, news, show } from "./panel";

// What is printed for developers has its own test.
jest.mock("../../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => void fillBrowserGaps());

afterEach(() => jest.useRealTimers());

test.each(LANGUAGES)("%s: before anything is chosen there is the way to choose it, and the rules", async (language) => {
  const { readings } = await show({}, language);
  expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(pane.ledger.title[language]);
  expect(button(pane.ledger.source.files[language])).not.toBeNull();
  expect(button(pane.ledger.rules.open[language])).not.toBeNull();
  expect(screen.queryByRole("button", { name: pane.ledger.changes.import[language] })).toBeNull();
  expect(readings).toEqual([]);
});

test("the button opens the file picker, by the keyboard too", async () => {
  await show();
  const click = jest.spyOn(HTMLInputElement.prototype, "click").mockImplementation(() => undefined);
  button("Velg filer …").focus();
  await userEvent.keyboard("{Enter}");
  expect(click).toHaveBeenCalledTimes(1);
  click.mockRestore();
});

test("several files are read together, in the order of their names, by the rules of the workbook", async () => {
  const { readings, choose } = await show();
  await choose("del2.xml", "del1.xml");
  expect(readings).toHaveLength(1);
  const [{ job }] = readings as [Held];
  expect(job.rules).toBe(RULES.rules);
  expect(job.source.from === "files" && job.source.files.map(({ name }) => name)).toEqual(["del1.xml", "del2.xml"]);
  expect(screen.getByText("del1.xml, del2.xml")).not.toBeNull();
});

test("what was chosen is still there when the step has been folded in and out", async () => {
  const { actions, readings, choose, unmount } = await show();
  await choose("a.xml");
  unmount();
  await act(async () => void renderPanel(<LedgerPanel />, actions));
  expect(screen.getByText("a.xml")).not.toBeNull();
  expect(readings.map(({ job }) => job.source)).toEqual([readings[0]?.job.source, readings[0]?.job.source]);
});

test("files that are dropped are read as well", async () => {
  const { readings } = await show();
  const drop = new Event("drop", { bubbles: true });
  Object.assign(drop, { dataTransfer: { files: [new File(["x"], "a.xml")] } });
  await act(async () => void button("Velg filer …").dispatchEvent(drop));
  expect(readings).toHaveLength(1);
});

test("what takes its time has a bar with its per cent, and is stopped at once", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const { readings, choose } = await show();
  await choose("a.xml");
  const [{ watch }] = readings as [Held];
  expect(screen.queryByRole("progressbar")).toBeNull();
  act(() => jest.advanceTimersByTime(500));
  await act(async () => watch.onProgress?.(42, 100));
  expect(screen.getByRole("progressbar", { name: "Leser regnskapet, 42 %" })).not.toBeNull();
  button("Avbryt").focus();
  await userEvent.setup({ advanceTimers: jest.advanceTimersByTime }).keyboard("{Enter}");
  expect(watch.signal?.aborted).toBe(true);
  expect(news()).toMatch(/^Lesingen er avbrutt/u);
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(document.activeElement).toBe(button("Les på nytt"));
  act(() => button("Les på nytt").click());
  expect(readings).toHaveLength(2);
});

test("a worker that breaks down is reported, with the way to try again", async () => {
  const { readings, choose } = await show();
  await choose("a.xml");
  await readings[0]?.fail(new Error("The worker broke down. out of memory"));
  expect(news()).toMatch(/^Regnskapet kunne ikke leses\..*out of memory/u);
  await userEvent.click(button("Les på nytt"));
  expect(readings).toHaveLength(2);
});

test("cells that are selected, and a table of the workbook, are read as a ledger", async () => {
  const rows = [["Konto", "Periode", "Beløp"]];
  const read: unknown[] = [];
  const { readings } = await show({
    listTables: async () => ["Uttrekk"],
    readSelection: async () => {
      const cells = { sheet: "Ark1", row: 0, column: 0, rows: 9, columns: 3 };
      return { cells, active: cells };
    },
    readCellTable: async (of) => {
      read.push(of);
      return { name: "table" in of ? of.table : `${of.sheet}!${of.cell}`, rows };
    },
  });
  await userEvent.click(button("Bruk markerte celler"));
  expect(read[0]).toEqual({ sheet: "Ark1", cell: "A1:C9" });
  expect(readings[0]?.job.source).toEqual({ from: "cells", table: { name: "Ark1!A1:C9", rows } });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Tabell i arbeidsboken" }), "Uttrekk");
  expect(readings.at(-1)?.job.source).toEqual({ from: "cells", table: { name: "Uttrekk", rows } });
});

test("no one block of cells selected: what to do is said", async () => {
  await show();
  await userEvent.click(button("Bruk markerte celler"));
  expect(screen.getByText(pane.ledger.source.noCells.nb)).not.toBeNull();
});

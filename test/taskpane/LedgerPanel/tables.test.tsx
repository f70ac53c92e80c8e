import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExcelRefusal } from "../../../src/excel";
import { pane } from "../../../src/text";
import { fillBrowserGaps } from "../browserGaps";
import { button, isBlocked, ledgerOf, show } from "./panel";

// What is printed for developers has its own test.
jest.mock("../../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => void fillBrowserGaps());

afterEach(() => jest.useRealTimers());

describe("a table of the workbook that is read", () => {
  const start = async () => {
    const asked: {
      name: string;
      give: () => Promise<void>;
      refuse: () => Promise<void>;
      tell: (share: number) => Promise<void>;
    }[] = [];
    let changed: () => void = () => undefined;
    const shown = await show({
      listTables: async () => ["A", "B"],
      watchChanges: async (watcher) => {
        changed = () => watcher({ sheetId: "" });
        return async () => undefined;
      },
      readCellTable: (of, watch) =>
        new Promise((resolve, reject) => {
          const name = "table" in of ? of.table : of.cell;
          const give = () => act(async () => resolve({ name, rows: [[name]] }));
          watch?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
          asked.push({
            name,
            give,
            tell: (share) => act(async () => watch?.onProgress?.(share)),
            refuse: () => act(async () => reject(new ExcelRefusal("ItemNotFound", undefined))),
          });
        }),
    });
    const take = (name: string) => userEvent.selectOptions(screen.getByRole("combobox"), name);
    return { ...shown, asked, take, change: () => act(async () => changed()) };
  };

  test("is the one that was chosen last, however slowly another answers, and is read once", async () => {
    const { asked, take, readings } = await start();
    await take("A");
    await take("B");
    await asked[1]?.give();
    await asked[0]?.give();
    expect(asked.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(readings.map(({ job }) => job.source)).toEqual([{ from: "cells", table: { name: "B", rows: [["B"]] } }]);
  });

  test("says how far it is, and may be stopped and read again", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { asked, take, readings } = await start();
    await take("A");
    act(() => jest.advanceTimersByTime(500));
    await asked[0]?.tell(0.4);
    expect(screen.getByText(pane.ledger.reading.now(40).nb)).not.toBeNull();
    await userEvent.click(button("Avbryt"));
    expect([readings.length, screen.queryByText(pane.ledger.reading.stopped.nb) === null]).toEqual([0, false]);
    await userEvent.click(button("Les på nytt"));
    await asked[1]?.give();
    expect(readings.map(({ job }) => job.source)).toEqual([{ from: "cells", table: { name: "A", rows: [["A"]] } }]);
    expect(screen.queryByText(pane.ledger.reading.stopped.nb)).toBeNull();
  });

  test("stays what it was when the reading of another is stopped", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { asked, take, readings } = await start();
    await take("A");
    await asked[0]?.give();
    await readings[0]?.end(ledgerOf());
    await take("B");
    act(() => jest.advanceTimersByTime(500));
    await userEvent.click(button("Avbryt"));
    await asked[2]?.give();
    expect(asked.map(({ name }) => name)).toEqual(["A", "B", "A"]);
    expect(screen.queryByText(pane.ledger.reading.stopped.nb)).toBeNull();
    expect(isBlocked("Importer til Hovedbok")).toBe(false);
  });

  test("is let go of when it is gone, and its refusal when another is read", async () => {
    const { asked, take, change, readings } = await start();
    await take("A");
    await asked[0]?.give();
    await readings[0]?.end(ledgerOf());
    await change();
    await asked[1]?.refuse();
    expect(isBlocked("Importer til Hovedbok")).toBe(true);
    expect(screen.getByText(/ItemNotFound/u)).not.toBeNull();
    await take("B");
    await asked[2]?.give();
    expect(screen.queryByText(/ItemNotFound/u)).toBeNull();
  });

  test("is not read while an action writes, and once when it is done", async () => {
    const { actions, asked, take, change } = await start();
    await take("A");
    await asked[0]?.give();
    actions.report({ state: "running", action: "BIBSYS.importLedger" });
    await change();
    await change();
    expect(asked).toHaveLength(1);
    await act(async () => actions.report({ state: "idle" }));
    expect(asked).toHaveLength(2);
  });
});

import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { decimal, standardRules, type LedgerTotal } from "../../src/core";
import { ExcelRefusal, type ActualLine, type LedgerPreview, type RulesRead } from "../../src/excel";
import type { SummedLedger, LedgerJob, Watch } from "../../src/readers";
import type { Actions } from "../../src/taskpane/state/actions";
import { LedgerPanel } from "../../src/taskpane/LedgerPanel/LedgerPanel";
import { rememberSigner } from "../../src/taskpane/state/signer";
import { findingText, LANGUAGES, pane, type Language } from "../../src/text";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions, type HeldActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

// What is printed for developers has its own test.
jest.mock("../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => void fillBrowserGaps());
afterEach(() => jest.useRealTimers());

/** A reading that a test ends as it likes. */
type Held = {
  job: LedgerJob;
  watch: Watch;
  end: (ledger: SummedLedger) => Promise<void>;
  fail: (error: Error) => Promise<void>;
};

const RULES: RulesRead = {
  rules: standardRules().slice(0, 3),
  notes: ["Innleie", "Refusjoner", "Lønn"],
  numbers: ["1", "2", "3"],
  findings: [],
  from: "workbook",
};
const NAMES = new Map([
  ["drift", "Driftskjøp"],
  ["lonn", "Lønn"],
]);

const total = (line: string, account: string, booked: string): LedgerTotal => {
  const codes = { year: 2024, period: 3, account, costCentre: "", project: "" };
  return { ...codes, line, booked: decimal(booked), amount: decimal(booked), postings: 2 };
};

const ledgerOf = (given: Partial<SummedLedger> = {}): SummedLedger => ({
  postings: 6,
  covered: [1, 2, 3].map((period) => ({ year: 2024, period })),
  accountNames: new Map([["4300", "Inventar"]]),
  dimensions: [
    { type: "K", name: "Koststed", use: "costCentre" },
    { type: "X", name: "" },
  ],
  saft: [{ file: "a.xml", version: "1.30", encoding: "utf-8" }],
  tables: [],
  findings: [],
  totals: [total("lonn", "5000", "1000.5"), total("drift", "6420", "-200"), total("ufordelt", "4300", "42")],
  taken: [0, 0, 2],
  ...given,
});

const CSV: Partial<SummedLedger> = {
  saft: [],
  dimensions: [],
  tables: [
    {
      file: "a.csv",
      head: "Konto | Region",
      headRow: 2,
      separator: ";",
      encoding: "windows-1252",
      convention: "norwegian",
      columns: [{ head: "Konto", holds: "account" }, { head: "Region" }],
    },
  ],
};

const COMPARED: LedgerPreview = {
  changes: [{ line: "lonn", before: decimal("900"), after: decimal("1000.5"), change: decimal("100.5") }],
  before: 4,
  after: 5,
  room: 100,
  fewer: 3,
  findings: [],
};

/** The panel over held actions, whose readings are held too. */
async function show(given: Partial<Actions> = {}, language: Language = "nb") {
  const readings: Held[] = [];
  const actions: HeldActions = Object.assign(holdActions(), {
    readLedger: (job: LedgerJob, watch: Watch) =>
      new Promise<SummedLedger>((resolve, reject) => {
        readings.push({
          job,
          watch,
          end: (ledger) => act(async () => resolve(ledger)),
          fail: (error) => act(async () => reject(error)),
        });
      }),
    readRules: async () => RULES,
    readLineNames: async () => NAMES,
    previewLedger: async () => COMPARED,
    ...given,
  });
  const { container, unmount } = renderPanel(<LedgerPanel />, actions, language);
  await act(async () => undefined);
  const choose = async (...names: string[]) => {
    const picker = container.querySelector("input[type=file]");
    await userEvent.upload(
      picker as HTMLInputElement,
      names.map((name) => new File(["x"], name)),
    );
  };
  return { actions, readings, choose, unmount };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** What is said of the reading; what is said of an action comes after. */
const news = () => screen.getAllByRole("status")[0]?.textContent;
const isBlocked = (name: string) => button(name).getAttribute("aria-disabled") === "true";
const rowsOf = (title: string) =>
  within(screen.getByRole("table", { name: title }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

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

test.each([
  ["nb", "Lønn", "1\u00a0000,50", "Ufordelt, per konto"],
  ["nn", "Lønn", "1\u00a0000,50", "Ufordelt, per konto"],
  ["en", "Lønn", "1,000.50", "Unassigned, per account"],
] as const)(
  "%s: what was read is shown by line, in the order of Poster, and what is left by account",
  async (language, line, amount, left) => {
    const { readings, choose } = await show({}, language);
    await choose("a.xml");
    await readings[0]?.end(ledgerOf());
    const say = pane.ledger.totals;
    const rows = rowsOf(say.title[language]);
    expect(rows.map(([name]) => name)).toEqual([
      say.line[language],
      "Driftskjøp",
      line,
      say.unassigned[language],
      say.sum[language],
    ]);
    expect(rows[2]).toEqual([line, amount, amount]);
    expect(rowsOf(left)[1]?.slice(0, 2)).toEqual(["4300 Inventar", "2"]);
    expect(news()).toContain("2024:\u00a01\u20113");
    expect(screen.getByText(/SAF-T .* 1\.30/u)).not.toBeNull();
  },
);

test("each rule has how many postings it took", async () => {
  const { readings, choose } = await show();
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  await userEvent.click(button("Hva hver av de 3 reglene tok"));
  expect(rowsOf("Hva hver av de 3 reglene tok").slice(1)).toEqual([
    ["1 Innleie → Lønn", "0"],
    ["2 Refusjoner → Lønn", "0"],
    ["3 Lønn → Lønn", "2"],
  ]);
});

test("an analysis type is corrected, kept, and the file is read with it", async () => {
  const { actions, readings, choose } = await show();
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  await userEvent.click(button("Rett det som er forstått feil"));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Prosjekt" }), "X");
  const choices = { "SAF-T": { dimensions: { project: "X" } } };
  expect(actions.told).toEqual([["writeLedgerChoice", choices]]);
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
  expect(actions.told.at(-1)).toEqual(["writeLedgerChoice", {}]);
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

test("what was corrected before is read from the workbook and used; what cannot be kept is told", async () => {
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
  expect(actions.told).toEqual([["BIBSYS.importLedger", given, "nb"]]);
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
  expect(actions.told[0]?.[1]).toMatchObject({ detail: "accounts" });
});

test("a ledger that has no room even so is not imported", async () => {
  const { readings, choose } = await show({ previewLedger: async () => ({ ...COMPARED, after: 101, fewer: 101 }) });
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  expect(isBlocked("Importer til Hovedbok")).toBe(true);
  expect(screen.getByText(/blir det 101, som også er for mange\. Importer færre perioder/u)).not.toBeNull();
  expect(screen.getByText(pane.ledger.blocked.room.nb)).not.toBeNull();
});

/** The panel over rules that its user changes in their sheet; each reading of them is another object, as in Excel. */
async function showRules(first: RulesRead) {
  let rules = first;
  let tell: () => void = () => undefined;
  const shown = await show({
    readRules: async () => ({ ...rules, rules: [...rules.rules] }),
    watchChanges: async (watcher) => {
      tell = () => watcher({ sheetId: "" });
      return async () => undefined;
    },
  });
  const changeRules = async (to: RulesRead) => {
    rules = to;
    await act(async () => tell());
  };
  return { ...shown, changeRules };
}

test("a rule that is changed in the sheet sums the same files anew, and shows what moves before anything is written", async () => {
  const { readings, choose, changeRules } = await showRules(RULES);
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  await changeRules(RULES);
  expect(readings).toHaveLength(1);

  await changeRules({ ...RULES, rules: standardRules().slice(0, 2) });
  expect(readings).toHaveLength(2);
  expect(isBlocked("Importer til Hovedbok")).toBe(true);
  expect(readings[1]?.job.source).toBe(readings[0]?.job.source);
  const totals = [total("drift", "6420", "-200"), total("ufordelt", "4300", "1042.5")];
  await readings[1]?.end(ledgerOf({ totals }));
  expect(rowsOf(pane.ledger.totals.title.nb).map((row) => [row[0], row[3]])).toEqual([
    ["Post", "Flyttet"],
    ["Driftskjøp", ""],
    ["Lønn", "−1\u00a0000,50"],
    ["Ufordelt", "1\u00a0000,50"],
    ["Sum", ""],
  ]);
});

test("rules that are only written into a sheet, or noted otherwise, sum nothing anew and are not said to be changed", async () => {
  const { readings, choose, changeRules } = await showRules({ ...RULES, from: "standard" });
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  await changeRules({ ...RULES, notes: ["Innleie", "Refusjoner", "Fast lønn"] });
  expect(readings).toHaveLength(1);
  expect(screen.queryByText(pane.ledger.totals.tried.nb)).toBeNull();
});

test("rules with an error are not used, and say what is wrong", async () => {
  const finding = { code: "sign-unknown", facts: { given: "begge" }, severity: "error" } as const;
  const { readings, choose } = await show({ readRules: async () => ({ ...RULES, findings: [finding] }) });
  await choose("a.xml");
  expect(readings).toEqual([]);
  expect(screen.getByText(/begge/u)).not.toBeNull();
});

test("a worker that breaks down is told of, with the way to try again", async () => {
  const { readings, choose } = await show();
  await choose("a.xml");
  await readings[0]?.fail(new Error("The worker broke down. out of memory"));
  expect(news()).toMatch(/^Regnskapet kunne ikke leses\..*out of memory/u);
  await userEvent.click(button("Les på nytt"));
  expect(readings).toHaveLength(2);
});

test("the standard rules are used where there is no Kontoregler, which can be made", async () => {
  const { actions } = await show({ readRules: async () => ({ ...RULES, from: "standard" }) });
  await userEvent.click(button("Lag Kontoregler"));
  expect(actions.told).toEqual([["BIBSYS.setUpRules", "nb"]]);
});

test("rules that cannot be read are said so, and read again", async () => {
  let refuses = true;
  await show({
    readRules: () => (refuses ? Promise.reject(new ExcelRefusal("Busy", undefined)) : Promise.resolve(RULES)),
  });
  expect(screen.getByText("Kontoregler kunne ikke leses.")).not.toBeNull();
  refuses = false;
  await userEvent.click(button("Les på nytt"));
  expect(document.activeElement?.contains(button("Gå til Kontoregler"))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

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

test("nothing is imported by rules that have changed since, before they are read", async () => {
  let changed: () => void = () => undefined;
  let read: (() => void) | undefined;
  const { readings, choose } = await show({
    readRules: () => new Promise((resolve) => (read = () => resolve({ ...RULES, rules: [...RULES.rules] }))),
    watchChanges: async (watcher) => {
      changed = () => watcher({ sheetId: "" });
      return async () => undefined;
    },
  });
  await act(async () => read?.());
  await choose("a.xml");
  await readings[0]?.end(ledgerOf());
  expect(isBlocked("Importer til Hovedbok")).toBe(false);
  await act(async () => changed());
  expect(isBlocked("Importer til Hovedbok")).toBe(true);
  await act(async () => read?.());
  expect(isBlocked("Importer til Hovedbok")).toBe(false);
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

describe("Poster is offered what Hovedbok has", () => {
  const amounts = { opening: undefined, closing: undefined, postings: 4 };
  const line = (key: string, given: Partial<ActualLine>): ActualLine => ({
    key,
    name: key.toUpperCase(),
    source: "typed",
    isComputed: false,
    isOutdated: false,
    shown: undefined,
    typed: "",
    typedAmount: undefined,
    ledger: undefined,
    difference: undefined,
    index: 0,
    ...given,
  });
  const byHand = (typed: string, difference?: string): Partial<ActualLine> => ({
    typed: Number(typed),
    typedAmount: decimal(typed),
    difference: difference === undefined ? undefined : decimal(difference),
  });
  const booked = (kroner: string) => ({ ...amounts, actual: decimal(kroner) });
  const LINES: readonly ActualLine[] = [
    line("lonn", {
      ...byHand("8000", "274"),
      ledger: { ...booked("8274"), closing: decimal("12") },
    }),
    line("drift", { source: "ledger", isComputed: true, ...byHand("9500", "41"), ledger: booked("9541") }),
    line("reise", {
      source: "ledger",
      isComputed: true,
      shown: decimal("227"),
      typed: "=200+27",
      ledger: booked("227"),
    }),
    line("overforing", byHand("3488")),
    line("igelu", { ledger: booked("226") }),
  ];
  const offered = (lines = LINES, language: Language = "nb") =>
    show({ previewActuals: async () => ({ lines: [...lines], findings: [], hasLedger: true }) }, language);
  const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
  const rows = () => rowsOf("Regnskap i Poster og i Hovedbok").slice(1);

  test("line by line, each says which; what is typed, what is booked, what is between; adjustments apart", async () => {
    await offered();
    expect(rows()).toEqual([
      ["LONNskrevet", "8\u00a0000", "8\u00a0274", "274"],
      ["– årsavslutning, periode 13 og over", "", "12", ""],
      ["DRIFThentes fra Hovedbok", "9\u00a0500", "9\u00a0541", "41"],
      ["REISEhentes fra Hovedbok", "formel", "227", ""],
      ["OVERFORINGskrevet", "3\u00a0488", "", ""],
      ["IGELUskrevet", "", "226", ""],
    ]);
    expect(screen.getAllByRole("checkbox").map((one) => one.getAttribute("aria-label"))).toEqual([
      "LONN (skrevet), skrevet 8\u00a0000, i Hovedbok 8\u00a0274, forskjell 274",
      "DRIFT (hentes fra Hovedbok), skrevet 9\u00a0500, i Hovedbok 9\u00a0541, forskjell 41",
      "REISE (hentes fra Hovedbok), skrevet formel, i Hovedbok 227",
      "OVERFORING (skrevet), skrevet 3\u00a0488",
      "IGELU (skrevet), i Hovedbok 226",
      null,
    ]);
  });

  test("all that the ledger has something on are chosen at first: the others would show nought", async () => {
    const { actions } = await offered();
    expect(screen.getAllByRole<HTMLInputElement>("checkbox").map(({ checked }) => checked)).toEqual([
      true,
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(box("Alle linjer").indeterminate).toBe(true);
    await userEvent.click(button("Hent regnskap fra hovedboken"));
    await userEvent.click(button("Bruk det som var skrevet"));
    expect(actions.told).toEqual([
      ["BIBSYS.useLedger", { lines: ["lonn", "igelu"], from: "ledger" }],
      ["BIBSYS.useLedger", { lines: ["drift", "reise"], from: "typed" }],
    ]);
  });

  test("lines are chosen one by one, with the keyboard too, and the buttons say how many they are for", async () => {
    const { actions } = await offered();
    await userEvent.click(box(/^LONN/u));
    box(/^REISE/u).focus();
    await userEvent.keyboard(" ");
    screen.getByText(/^Gjelder 1 valgt linje\. Poster får formler/u);
    screen.getByText(/^Gjelder 1 valgt linje, som får tilbake/u);
    await userEvent.click(button("Hent regnskap fra hovedboken"));
    await userEvent.click(button("Bruk det som var skrevet"));
    expect(actions.told).toEqual([
      ["BIBSYS.useLedger", { lines: ["igelu"], from: "ledger" }],
      ["BIBSYS.useLedger", { lines: ["drift"], from: "typed" }],
    ]);
  });

  test("what is amiss with them is told, once; without a ledger nothing is", async () => {
    const [missing, ofBook] = [
      { code: "ledger-year-missing", facts: { year: 2023, years: "2024" }, severity: "error" },
      { code: "ledger-rows-doubled", facts: { rows: 1, account: "5000", year: 2024, period: 1 }, severity: "warning" },
    ] as const;
    const preview = { lines: [], findings: [missing, ofBook] };
    const { readings, choose, actions } = await show({
      previewActuals: async () => ({ ...preview, hasLedger: true }),
      previewLedger: async () => ({ ...COMPARED, findings: [ofBook] }),
    });
    const timesTold = () =>
      [missing, ofBook].map((finding) => {
        const items = screen.queryAllByRole("listitem").map(({ textContent }) => textContent);
        return items.filter((text) => text.includes(findingText(finding, "nb"))).length;
      });
    expect(timesTold()).toEqual([1, 1]);
    await choose("a.xml");
    await readings[0]?.end(ledgerOf());
    expect(timesTold()).toEqual([1, 1]);
    // They say why lines cannot go over, and are no reason against an import.
    expect(isBlocked("Importer til Hovedbok")).toBe(false);
    const outcome = { sheet: undefined, findings: [missing] };
    await act(async () => actions.report({ state: "done", action: "BIBSYS.useLedger", outcome }));
    expect(timesTold()).toEqual([1, 1]);
    cleanup();
    await show({ previewActuals: async () => ({ ...preview, hasLedger: false }) });
    expect(timesTold()).toEqual([0, 0]);
  });

  test("all at once, and none: then neither button can be pressed, and each says why", async () => {
    const { actions } = await offered();
    await userEvent.click(box("Alle linjer"));
    screen.getByText(/^Gjelder 3 valgte linjer\. Poster får formler/u);
    await userEvent.click(box("Alle linjer"));
    expect([isBlocked("Hent regnskap fra hovedboken"), isBlocked("Bruk det som var skrevet")]).toEqual([true, true]);
    screen.getByText("Ingen valgt linje er skrevet inn for hånd.");
    screen.getByText("Ingen valgt linje hentes fra Hovedbok.");
    await userEvent.click(button("Hent regnskap fra hovedboken"));
    expect(actions.told).toEqual([]);
  });

  test("who does it stands in the log, and is remembered while the pane is open", async () => {
    const { actions } = await offered();
    await userEvent.type(screen.getByRole("textbox", { name: "Navnet ditt" }), "Kari");
    await userEvent.click(button("Hent regnskap fra hovedboken"));
    expect(actions.told).toEqual([["BIBSYS.useLedger", { lines: ["lonn", "igelu"], from: "ledger", by: "Kari" }]]);
    await offered();
    expect(screen.getAllByRole<HTMLInputElement>("textbox", { name: "Navnet ditt" }).map(({ value }) => value)).toEqual(
      ["Kari", "Kari"],
    );
    rememberSigner("");
  });

  test("in 1000 kroner an øre is the fifth decimal, and what differs shows that it does", async () => {
    await offered([line("lonn", { ...byHand("2701.67", "-0.00215"), ledger: booked("2701.66785") })]);
    expect(rows()).toEqual([["LONNskrevet", "2\u00a0701,67000", "2\u00a0701,66785", "\u22120,00215"]]);
  });
});

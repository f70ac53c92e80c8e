import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { decimal, standardRules, type LedgerLine, type LedgerTotal } from "../../src/core";
import { ExcelRefusal, type RulesRead } from "../../src/excel";
import type { FoundPostings, PostingsJob, Watch } from "../../src/readers";
import type { LedgerBehind, RowBehind } from "../../src/sheets";
import type { Actions } from "../../src/taskpane/state/actions";
import { FoundLines } from "../../src/taskpane/DrillPanel/FoundLines";
import { LANGUAGES, pane, type Language } from "../../src/text";
import { fillBrowserGaps } from "./browserGaps";
import { holdActions } from "./heldActions";
import { renderPanel } from "./renderPanel";

// What is printed for developers has its own test.
jest.mock("../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => {
  fillBrowserGaps();
  // The list draws the rows that its height has room for, and jsdom gives nothing a height.
  jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(360);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const rowOf = (period: number, kroner: string, costCentre = "10"): RowBehind => {
  const amount = decimal(kroner);
  const codes = { account: "5000", costCentre, project: "", line: "lonn" };
  const total: LedgerTotal = { year: 2024, period, ...codes, booked: amount, amount, postings: 2 };
  return { total, accountName: "Lønn", amount };
};
const ROWS = Array.from({ length: 40 }, (_, i) => rowOf(1 + (i % 6), String(i + 1), String(10 + i)));

/** Year-end, which is in no month. */
const LEFT_OUT = rowOf(13, "7");

const RULES: RulesRead = { rules: standardRules(), notes: [], numbers: [], findings: [], from: "workbook" };
const SOURCE = {
  name: "hovedbok.xml",
  source: { from: "files", files: [{ name: "hovedbok.xml", blob: new Blob() }] },
} as const;

const postingOf = (voucher: string, kroner: string, text = "Lønn <b>mars</b>"): LedgerLine => {
  const codes = { year: 2024, period: 1, account: "5000", costCentre: "10", project: "" };
  return { ...codes, voucher, text, date: "2024-01-31", amount: decimal(kroner) };
};
const foundOf = (...listed: LedgerLine[]): FoundPostings => ({
  listed,
  postings: listed.length,
  booked: listed.reduce((sum, { amount }) => sum.plus(amount), decimal("0")),
  unlisted: decimal("0"),
  findings: [],
});

/** A search that a test ends as it likes. */
type Held = {
  job: PostingsJob;
  watch: Watch;
  end: (found: FoundPostings) => Promise<void>;
  fail: (error: Error) => Promise<void>;
};

async function show(given: Partial<Actions> = {}, language: Language = "nb", hasSource = true) {
  const searches: Held[] = [];
  const actions = Object.assign(holdActions(), {
    readRules: async () => RULES,
    findPostings: (job: PostingsJob, watch: Watch) =>
      new Promise<FoundPostings>((resolve, reject) => {
        searches.push({
          job,
          watch,
          end: (found) => act(async () => resolve(found)),
          fail: (error) => act(async () => reject(error)),
        });
      }),
    ...given,
  });
  if (hasSource) actions.chooseSource(SOURCE);
  const behind: LedgerBehind = {
    origin: { sheet: "Poster", cell: "C9", row: "", column: "", values: [[820]] },
    setup: { year: 2024, period: { months: 6 } },
    unit: decimal("1"),
    actuals: [],
    isTaken: true,
    rows: ROWS,
    leftOut: [LEFT_OUT],
    unfollowed: [],
    findsNothing: false,
    shown: decimal("820"),
    sum: decimal("820"),
    typed: decimal("0"),
    rest: decimal("0"),
    agreement: "equal",
  };
  const markup = (rows: readonly RowBehind[]) => (
    <FoundLines
      behind={{ ...behind, rows }}
      ledger={[...rows, LEFT_OUT].map(({ total }) => total)}
      listed={rows}
      total={decimal("820")}
      search={{ value: "", onChange: () => undefined }}
      order={undefined}
      onSort={() => undefined}
    />
  );
  const { rerender } = renderPanel(markup(ROWS), actions, language);
  await act(async () => undefined);
  return { actions, searches, change: (rows: readonly RowBehind[]) => act(async () => rerender(markup(rows))) };
}

const NAMES = LANGUAGES.map((language) => pane.drill.table[language]);
const grid = () => screen.getByRole("grid", { name: (name) => NAMES.some((known) => known === name) });
const rows = () => within(grid()).getAllByRole("row").slice(1);
const choose = (index: number) => userEvent.click(rows()[index] as HTMLElement);
const text = () => screen.getByRole("group", { name: /2024-0/u }).textContent;

test.each(LANGUAGES)(
  "%s: a row's postings are listed with date, voucher, text and amount, and sum to it",
  async (language) => {
    const { searches } = await show({}, language);
    await choose(2);
    await searches[0]?.end(foundOf(postingOf("7001", "1.5"), postingOf("7002", "1.5", "")));
    const words = pane.vouchers;
    const table = screen.getByRole("table", { name: words.table[language] });
    const listed = within(table)
      .getAllByRole("row")
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    const half = language === "en" ? "1.50" : "1,50";
    expect(listed).toEqual([
      Object.values(words.columns).map((head) => head[language]),
      ["2024-01-31", "7001", half, "Lønn <b>mars</b>"],
      ["2024-01-31", "7002", half, ""],
    ]);
    const held = { postings: 2, booked: decimal("3"), row: decimal("3") };
    expect(screen.getByText(words.equal(held)[language])).not.toBeNull();
    expect(screen.getByText(words.from("hovedbok.xml")[language])).not.toBeNull();
    expect(screen.getByRole("group", { name: words.title("2024-03 · 5000 · Lønn · 12")[language] })).not.toBeNull();
  },
);

test("the worker is asked for the row's own key, by the rules and corrections of the workbook", async () => {
  const kept = { "SAF-T": { dimensions: { project: "P" } } };
  const { searches } = await show({ readLedgerChoice: async () => kept });
  await choose(1);
  const [{ job }] = searches as [Held];
  expect(job.source).toBe(SOURCE.source);
  expect(job.choices["SAF-T"]?.dimensions).toEqual({ project: "P" });
  expect(job.sought.rules).toBe(RULES.rules);
  expect(job.sought.row).toEqual({
    year: 2024,
    period: 2,
    account: "5000",
    line: "lonn",
    places: { costCentre: "11", project: "" },
  });
});

test("the list is one tab stop; arrow keys move in it, also beyond what is drawn, and Enter chooses", async () => {
  const { searches } = await show();
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  act(() => rows()[0]?.focus());
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
  expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("3");
  await userEvent.keyboard("{End}");
  expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("41");
  await userEvent.keyboard("{ArrowDown}{PageUp}{PageDown}{Home}{ArrowUp}");
  expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("2");
  expect(searches).toEqual([]);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(searches[0]?.job.sought.row).toMatchObject({ period: 2, places: { costCentre: "11" } });
  expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
  expect(rows().filter((row) => row.getAttribute("aria-selected") === "true")).toHaveLength(1);
  expect(grid().getAttribute("aria-describedby")).toBe(screen.getByText(pane.vouchers.hint.nb).id);
});

test("postings are sorted by any of their heads, up, down and back, and the focus stays on the head", async () => {
  const { searches } = await show();
  await choose(0);
  await searches[0]?.end(
    foundOf(postingOf("1001", "2", "b"), postingOf("999", "-30", "c"), postingOf("1002", "4", "a")),
  );
  const table = screen.getByRole("table", { name: "Bilag" });
  const vouchers = () =>
    within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.children[1]?.textContent);
  const press = async (name: string) => {
    const head = within(table).getByRole("columnheader", { name });
    act(() => within(head).getByRole("button").focus());
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement?.parentElement).toBe(head);
    return [head.getAttribute("aria-sort"), ...vouchers()];
  };
  expect(await press("Bilag")).toEqual(["ascending", "999", "1001", "1002"]);
  expect(await press("Bilag")).toEqual(["descending", "1002", "1001", "999"]);
  expect(await press("Bilag")).toEqual(["none", "1001", "999", "1002"]);
  expect(await press("Bokført (kr)")).toEqual(["ascending", "999", "1001", "1002"]);
  expect(await press("Tekst")).toEqual(["ascending", "1002", "1001", "999"]);
});

test("a line in no month is opened to its vouchers too, below its own list", async () => {
  const { searches } = await show();
  await userEvent.click(screen.getByRole("button", { name: "Linjene som ikke er med" }));
  const left = screen.getByRole("grid", { name: "Linjene som ikke er med" });
  act(() => within(left).getAllByRole("row")[1]?.focus());
  await userEvent.keyboard("{Enter}");
  expect(searches.map(({ job }) => job.sought.row.period)).toEqual([13]);
  await searches[0]?.end(foundOf(postingOf("8001", "7")));
  expect(screen.getByRole("group", { name: /^Bilagene bak 2024-13/u }).textContent).toContain("8001");
  expect(screen.queryByRole("group", { name: /^Bilagene bak 2024-01/u })).toBeNull();
});

test("a late answer for a row that is no longer the chosen one is not shown", async () => {
  const { searches } = await show();
  await choose(0);
  await choose(1);
  expect(searches.map(({ watch }) => watch.signal?.aborted)).toEqual([true, false]);
  await searches[1]?.end(foundOf(postingOf("ny", "2")));
  await searches[0]?.end(foundOf(postingOf("sen", "1")));
  expect(text()).toMatch(/^Bilagene bak 2024-02/u);
  expect([screen.queryByText("ny") !== null, screen.queryByText("sen")]).toEqual([true, null]);
});

test("what takes its time has a bar with its per cent, is stopped at once, and can be read again", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const { searches } = await show();
  act(() => rows()[0]?.click());
  await act(async () => undefined);
  act(() => jest.advanceTimersByTime(500));
  await act(async () => searches[0]?.watch.onProgress?.(42, 100));
  expect(screen.getByRole("progressbar", { name: "Leser bilagene, 42 %" })).not.toBeNull();
  act(() => screen.getByRole("button", { name: "Avbryt" }).click());
  expect(searches[0]?.watch.signal?.aborted).toBe(true);
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(text()).toMatch(/Lesingen er avbrutt\./u);
  const again = screen.getByRole("button", { name: "Les på nytt" });
  expect(document.activeElement).toBe(again);
  act(() => again.click());
  await act(async () => undefined);
  expect(searches).toHaveLength(2);
  // The button has gone, and its place has the focus; so it has when the reading ends while its user is about to stop it.
  expect(document.activeElement?.getAttribute("role")).toBe("status");
  act(() => jest.advanceTimersByTime(500));
  act(() => screen.getByRole("button", { name: "Avbryt" }).focus());
  await searches[1]?.end(foundOf());
  expect(document.activeElement?.getAttribute("role")).toBe("status");
});

test("with no source at hand it says what to do, and reads as soon as one is chosen", async () => {
  const { actions, searches } = await show({}, "nb", false);
  await choose(0);
  expect(text()).toMatch(/Velg filene på nytt i steget Tall/u);
  expect(searches).toEqual([]);
  await act(async () => actions.chooseSource(SOURCE));
  await searches[0]?.end(foundOf(postingOf("7001", "1")));
  expect(text()).not.toMatch(/Velg filene/u);
  expect(screen.getByText("7001")).not.toBeNull();
  await act(async () => actions.chooseSource({ ...SOURCE, name: "annen.xml" }));
  expect([screen.queryByText("7001"), searches.length]).toEqual([null, 2]);
  expect(actions.calls).toEqual([]);
});

test("a source in cells is read as it stands when it is asked", async () => {
  const { actions, searches } = await show({ readCellTable: async () => ({ name: "Ark1!A1:D9", rows: [["ny"]] }) });
  const before = { name: "Ark1!A1:D9", rows: [["gammel"]] };
  const cells = { sheet: "Ark1", cell: "A1:D9" };
  act(() => actions.chooseSource({ name: before.name, source: { from: "cells", table: before }, cells }));
  await choose(0);
  expect(searches[0]?.job.source).toEqual({ from: "cells", table: { name: "Ark1!A1:D9", rows: [["ny"]] } });
});

test("a sum that differs from the row is shown, also when the row is typed over afterwards", async () => {
  const { searches, change } = await show();
  await choose(0);
  await searches[0]?.end(foundOf(postingOf("7001", "1")));
  expect(text()).toMatch(/1 postering, sum 1,00 kr: det samme som er bokført på linjen\./u);
  await change([rowOf(1, "1.25"), ...ROWS.slice(1)]);
  expect(text()).toMatch(/1 postering, sum 1,00 kr, men på linjen er det bokført 1,25 kr\. Enten er kilden/u);
  expect(searches).toHaveLength(1);
  await change(ROWS.slice(1));
  expect(screen.queryByText("7001")).toBeNull();
});

test("of very many postings the rest is summed up with its count and sum", async () => {
  const { searches } = await show();
  await choose(0);
  const found = {
    ...foundOf(postingOf("7001", "0.4")),
    postings: 1235,
    booked: decimal("1"),
    unlisted: decimal("0.6"),
  };
  await searches[0]?.end(found);
  expect(text()).toMatch(/Bare de første 1 er listet opp\. Utenom listen: 1\s234 posteringer, sum 0,60 kr\./u);
});

test("rules with an error, and a file that cannot be read, show their findings", async () => {
  const wrong = { code: "rule-number-unusable", facts: { given: "x" }, severity: "error" } as const;
  const { searches } = await show({ readRules: async () => ({ ...RULES, findings: [wrong] }) });
  await choose(0);
  expect([searches, screen.getAllByRole("listitem").length]).toEqual([[], 1]);
  expect(text()).toMatch(/Bilagene kunne ikke leses\./u);
});

test("a search that breaks down, and one that Excel refuses, say so, with the way to try again", async () => {
  const readRules = jest.fn(async () => RULES);
  readRules.mockRejectedValueOnce(new ExcelRefusal("InvalidOperationInCellEditMode", undefined));
  const { searches } = await show({ readRules });
  await choose(0);
  expect(text()).toMatch(/Bilagene kunne ikke leses\. Du redigerer en celle\./u);
  await userEvent.click(screen.getByRole("button", { name: "Les på nytt" }));
  await searches[0]?.fail(new Error("The worker broke down."));
  expect(text()).toMatch(/Bilagene kunne ikke leses\./u);
  await userEvent.click(screen.getByRole("button", { name: "Les på nytt" }));
  const gone = { code: "file-gone", facts: { file: "hovedbok.xml" }, severity: "error" } as const;
  await searches[1]?.end({ ...foundOf(), findings: [gone] });
  expect(screen.getAllByRole("listitem")[0]?.textContent).toMatch(/hovedbok\.xml/u);
});

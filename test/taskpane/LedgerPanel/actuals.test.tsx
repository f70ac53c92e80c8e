import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { decimal } from "../../../src/core";
import type { ActualLine } from "../../../src/excel";
import { rememberSigner } from "../../../src/taskpane/state/signer";
import { findingText, type Language } from "../../../src/text";
import { fillBrowserGaps } from "../browserGaps";
import { COMPARED, button, isBlocked, ledgerOf, rowsOf, show } from "./panel";

// What is printed for developers has its own test.
jest.mock("../../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => void fillBrowserGaps());

afterEach(() => jest.useRealTimers());

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

  test("all that the ledger has something on are chosen at first: the others would show zero", async () => {
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
    expect(actions.calls).toEqual([
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
    expect(actions.calls).toEqual([
      ["BIBSYS.useLedger", { lines: ["igelu"], from: "ledger" }],
      ["BIBSYS.useLedger", { lines: ["drift"], from: "typed" }],
    ]);
  });

  test("what is amiss with them is reported, once; without a ledger nothing is", async () => {
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
    expect(actions.calls).toEqual([]);
  });

  test("who does it stands in the log, and is remembered while the pane is open", async () => {
    const { actions } = await offered();
    await userEvent.type(screen.getByRole("textbox", { name: "Navnet ditt" }), "Kari");
    await userEvent.click(button("Hent regnskap fra hovedboken"));
    expect(actions.calls).toEqual([["BIBSYS.useLedger", { lines: ["lonn", "igelu"], from: "ledger", by: "Kari" }]]);
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

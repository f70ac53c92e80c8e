import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { pane } from "../../../src/text";
import { fillBrowserGaps } from "../browserGaps";
import { button, ledgerOf, news, rowsOf, show } from "./panel";

// What is printed for developers has its own test.
jest.mock("../../../src/taskpane/state/logError", () => ({ logError: jest.fn() }));

beforeEach(() => void fillBrowserGaps());

afterEach(() => jest.useRealTimers());

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

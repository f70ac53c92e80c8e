import fc from "fast-check";
import { forecastYear, LINEAR } from "../../src/core";
import { frame2025, prognosis } from "../../src/functions/functions";
import { BOARD_FRAME } from "../example";
import { anyAmount } from "../amounts";
import { CellError, installCustomFunctions } from "./cellError";

beforeAll(installCustomFunctions);

const ACTUAL = [[8274], [9541], [227], [226]];
const BUDGET = [[18770], [18203], [600], [240]];
const METHOD = [["budsjett"], ["budsjett"], ["budsjett"], ["regnskap"]];
const ADJUSTMENT = [[-1000], [-370], [""], [""]];
const PHASING = [["lineær"], ["lineær"], ["lineær"], ["betalt"]];

describe("PROGNOSIS", () => {
  test("the forecast of BIB-2024/30, a line at a time", () => {
    const year = prognosis(ACTUAL, BUDGET, "2024K2", METHOD, ADJUSTMENT, PHASING);
    expect(year).toEqual([[17770], [17833], [600], [226]]);
  });

  test("the accumulated year of its annex 1, with one method for all", () => {
    expect(prognosis(ACTUAL, BUDGET, "6", [["rest"]], undefined, PHASING)).toEqual([[17659], [18642.5], [527], [226]]);
  });

  test("one cell gives one cell", () => {
    expect(prognosis([[8274]], [[18770]], "45473")).toEqual([[17659]]);
  });

  test("omitted arguments come as null, and mean the same as blank", () => {
    const omitted = null as unknown as undefined;
    expect(prognosis([[8274]], [[18770]], "6", omitted, omitted, omitted)).toEqual([[17659]]);
  });

  test("a range across keeps its shape, and a single cell repeats", () => {
    expect(prognosis([[10, 20, 30]], [[12]], "6")).toEqual([[16, 26, 36]]);
  });

  test("a word a line goes with every column of its line", () => {
    const twoYears = [
      [10, 20],
      [30, 40],
    ];
    expect(prognosis(twoYears, [[0]], "6", [["regnskap"], ["trend"]])).toEqual([
      [10, 20],
      [60, 80],
    ]);
  });

  test("blank is not zero: nothing known gives nothing shown", () => {
    expect(prognosis([[""], [0]], [[""], [""]], "6")).toEqual([[""], [0]]);
  });

  test("a bad line holds its own error, and the others their figures", () => {
    const [good, bad, last] = prognosis([[1], ["2 000"], [3]], [[0]], "6", [["regnskap"]]);
    expect([good, last]).toEqual([[1], [3]]);
    expect(bad?.[0]).toEqual(
      new CellError(
        "#VALUE!",
        "BIB-01 Argumentet regnskap, rad 2: «2 000» er tekst, ikke et tall. Skriv tallet på nytt i en celle med tallformat.",
      ),
    );
  });

  test.each<[why: string, call: () => unknown, message: RegExp]>([
    [
      "a period that does not exist",
      () => prognosis([[1]], [[2]], "31. juni"),
      /^BIB-07 «31. juni» finnes ikke: juni har 30 dager\. Skriv 30\. juni\.$/u,
    ],
    [
      "ranges of different size",
      () => prognosis([[1], [2]], [[1], [2], [3]], "6"),
      /^BIB-02 Argumentet budsjett har 3 × 1 celler/u,
    ],
    ["text for an amount", () => prognosis([["42"]], [[2]], "6"), /^BIB-01 Argumentet regnskap: «42» er tekst/u],
    ["no period", () => prognosis([[1]], [[2]], ""), /^BIB-03 /u],
  ])("%s is #VALUE! with a message", (_why, call, message) => {
    expect(call).toThrow(expect.objectContaining({ code: "#VALUE!", message: expect.stringMatching(message) }));
  });

  test("10 000 lines at once are 10 000 lines one by one", () => {
    const lines = Array.from({ length: 10_000 }, (_line, i) => i / 8);
    const last = prognosis([[lines.at(-1)]], [[1]], "6");
    const all = prognosis(
      lines.map((line) => [line]),
      [[1]],
      "6",
    );
    expect(all).toHaveLength(10_000);
    expect(all.at(-1)).toEqual(last[0]);
  });

  test("a cell's answer is core's, to the last digit a cell holds", () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (actual, budget) => {
        const [[cell] = []] = prognosis([[actual.toNumber()]], [[budget.toNumber()]], "6");
        expect(cell).toBe(forecastYear({ actual, budget }, { months: 6 }, "rest", undefined, LINEAR)?.toNumber());
      }),
    );
  });
});

describe("FRAME2025", () => {
  test("the frame of BIB-2024/31", () => {
    expect(frame2025(BUDGET)).toEqual(BOARD_FRAME.map((frame) => [frame]));
  });

  test("licences follow their contract, hired-in capacity ends", () => {
    expect(frame2025([[100], [100], [100]], [["lisens"], ["innleid"], ["lønn"]], 0.02, 0.05)).toEqual([
      [105],
      [0],
      [102],
    ]);
  });

  test("a blank base is a blank frame", () => {
    expect(frame2025([[""], [0]])).toEqual([[""], [0]]);
  });

  test.each<[why: string, call: () => unknown, message: RegExp]>([
    ["3 for 3 per cent", () => frame2025([[100]], undefined, 3), /^BIB-15 Argumentet prisvekst/u],
    ["a misspelt category", () => frame2025([[100]], [["lisnes"]]), /^BIB-14 «lisnes»/u],
  ])("%s is #VALUE! with a message", (_why, call, message) => {
    expect(call).toThrow(expect.objectContaining({ code: "#VALUE!", message: expect.stringMatching(message) }));
  });
});

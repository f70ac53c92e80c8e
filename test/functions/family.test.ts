import * as functions from "../../src/functions/functions";
import { BOARD_FRAME } from "../example";
import { installCustomFunctions } from "./cellError";

beforeAll(installCustomFunctions);

const {
  accumulatedYear,
  allocation,
  budgetOfClosedMonths,
  capital,
  comment,
  fee,
  fee2025,
  footing,
  frame,
  lastDayOfPeriod,
  monthsOfPeriod,
  remaining,
  roundSum,
  varianceToDate,
  votes,
} = functions;

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const words = (...cells: string[]): string[][] => cells.map((cell) => [cell]);
/** What Excel gives for an argument that is left out. */
const omitted = null as unknown as undefined;

// BIB-2024/30: salary, operations, travel, IGELU
const ACTUAL = column(8274, 9541, 227, 226);
const BUDGET = column(18770, 18203, 600, 240);
const PHASING = words("lineær", "lineær", "lineær", "betalt");
const RATES = [
  ["lønn", 0.03],
  ["drift", 0.03],
  ["Reise", 0.03],
  ["kontingent", 0.03],
];

test.each<[why: string, answer: () => unknown, shown: unknown]>([
  ["annex 1: accumulated", () => accumulatedYear(ACTUAL, BUDGET, "2024K2", PHASING), column(17659, 18642.5, 527, 226)],
  ["annex 1: remaining", () => remaining(BUDGET, "2024K2", PHASING), column(9385, 9101.5, 300, 0)],
  ["budget to date", () => budgetOfClosedMonths(BUDGET, "6", PHASING), column(9385, 9101.5, 300, 240)],
  ["the board's ca 640.000 is the straight line", () => varianceToDate([[18268]], [[37813]], "6"), [[638.5]]],
  [
    "the annex's phasing, a line at a time (758.5)",
    () => varianceToDate(ACTUAL, BUDGET, "6", PHASING),
    column(1111, -439.5, 73, 14),
  ],
  ["weights in one text", () => remaining([[1200]], "6", [["0;0;3;0;0;3;0;0;3;0;0;3"]]), [[600]]],
  [
    "the frame of BIB-2024/31",
    () => frame(BUDGET, words("lønn", "drift", "reise", "kontingent"), RATES),
    column(...BOARD_FRAME),
  ],
  ["the fee of BIB-2024/31", () => fee([[38947.39]], [[247.2]], [[3650]], [[1384]]), [[34358.19]]],
  ["the same by the frozen rule", () => fee2025([[38947.39]], [[247.2]], [[1384]]), [[34358.19]]],
  ["all of the surplus", () => fee([[38947.39]], omitted, omitted, [[1000]], 1), [[37947.39]]],
  ["a deficit takes nothing from the fee, and adds nothing", () => fee([[1000]], omitted, omitted, [[-200]]), [[1000]]],
  ["a fee with nothing to pay for it", () => fee([[1000]]), [[1000]]],
  ["the drawdown over three years", () => capital(10950, column(-3650, -3650, -3650)), column(7300, 3650, 0)],
  [
    "capital in reading order",
    () =>
      capital(10, [
        [1, 2],
        ["", 4],
      ]),
    [
      [11, 13],
      ["", 17],
    ],
  ],
  ["parts in øre", () => allocation(100, column(1, 1, 1), 0.01), column(33.34, 33.33, 33.33)],
  ["zero weight gets zero, a blank stays blank", () => allocation(10, column(1, 0, "", 1)), column(5, 0, "", 5)],
  ["a column that foots", () => roundSum(column(9385, 9101.5, 300.5)), column(9385, 9102, 300)],
  ["rounding to thousands", () => roundSum([[1500, 1500]], 1000), [[2000, 1000]]],
  [
    "votes by share of the fee",
    () => votes(column(99, 100, 294, 295, 594, 595, 1000, ""), 10_000),
    column(2, 2, 2, 3, 3, 4, 5, ""),
  ],
  ["28360 does not foot", () => footing(column(9385, 9102, 300, 0), 28360), 9573],
  ["within rounding it foots", () => footing(column(9385, 9102, 300, 0), 18786), 0],
  ["without a total there is nothing to foot", () => footing(column(1, 2), ""), ""],
  ["the closed months of a period", () => monthsOfPeriod("2024K2"), 6],
  ["the closed months of a year that has not begun", () => monthsOfPeriod("0"), 0],
  ["the last day of a quarter", () => lastDayOfPeriod("2024K2"), 45473],
  ["the year of the argument", () => lastDayOfPeriod("K2", 2024), 45473],
  ["the period's own year counts", () => lastDayOfPeriod("2024K2", 2023), 45473],
  ["February of a leap year", () => lastDayOfPeriod("2", 2024), 45351],
])("%s", (_why, answer, shown) => {
  expect(answer()).toEqual(shown);
});

test.each<[why: string, answer: () => unknown, shown: unknown]>([
  ["a line without amounts", () => accumulatedYear(column("", 1), column("", ""), "6"), column("", 1)],
  [
    "a blank beside an amount counts as nothing",
    () => varianceToDate(column("", 5), column(12, ""), "6"),
    column(6, -5),
  ],
  ["a blank budget", () => budgetOfClosedMonths(column("", 12), "6"), column("", 6)],
  ["zero is not blank", () => remaining(column(0), "6"), column(0)],
  ["a blank base needs no rate", () => frame(column("", 100), words("egen", "drift"), RATES), column("", 103)],
  ["a blank frame has no fee", () => fee(column("", 10), column(1, 1)), column("", 9)],
  ["no amount to allocate", () => allocation("", column(1, 1)), column("", "")],
  ["nothing to round", () => roundSum(column("", "")), column("", "")],
  ["no opening balance", () => capital(omitted, column(5)), column(5)],
  ["a line without amounts has no comment", () => comment(words("Lønn"), [[""]], [[""]], "6"), [[""]]],
])("blank is not zero: %s", (_why, answer, shown) => {
  expect(answer()).toEqual(shown);
});

test.each<[why: string, answer: () => unknown, code: string, message: RegExp]>([
  [
    "text for an amount",
    () => accumulatedYear([["8 274"]], [[1]], "6"),
    "#VALUE!",
    /^BIB-01 Argumentet regnskap: «8 274»/u,
  ],
  ["a truth for an amount", () => remaining([[true]], "6"), "#VALUE!", /^BIB-01 Argumentet budsjett: «true»/u],
  ["an error for an amount", () => allocation("#REF!", column(1)), "#VALUE!", /^BIB-31 Argumentet beløp/u],
  ["a text among movements", () => capital(0, column(1, "x")), "#VALUE!", /^BIB-01 Argumentet bevegelser, rad 2: «x»/u],
  [
    "shapes that differ",
    () => varianceToDate(column(1, 2), column(1, 2, 3), "6"),
    "#VALUE!",
    /^BIB-02 Argumentet budsjett/u,
  ],
  ["no period", () => budgetOfClosedMonths([[1]], ""), "#VALUE!", /^BIB-03 /u],
  ["a share above one", () => fee([[1]], omitted, omitted, omitted, 50), "#VALUE!", /^BIB-16 Argumentet andel/u],
  ["half a unit to allocate", () => allocation(10.5, column(1, 1)), "#VALUE!", /^BIB-\d\d .*10,5/u],
  ["a negative weight", () => allocation(10, column(1, -1)), "#VALUE!", /^BIB-\d\d .*2/u],
  ["no weight above zero", () => allocation(10, column(0, "")), "#VALUE!", /^BIB-\d\d /u],
  ["a unit of zero", () => roundSum(column(1), 0), "#VALUE!", /^BIB-\d\d /u],
  ["a fee above the total", () => votes([[11]], 10), "#VALUE!", /^BIB-\d\d /u],
  ["rates of three columns", () => frame([[1]], [["drift"]], [[1, 2, 3]]), "#VALUE!", /^BIB-\d\d /u],
  [
    "a category twice",
    () =>
      frame(
        [[1]],
        [["drift"]],
        [
          ["drift", 0.01],
          ["operations", 0.02],
        ],
      ),
    "#VALUE!",
    /^BIB-20 .*operations .*satser/u,
  ],
  ["a rate as text", () => frame([[1]], [["drift"]], [["drift", "3 %"]]), "#VALUE!", /^BIB-01 Argumentet satser/u],
  ["a category without a rate", () => frame([[1]], [["strøm"]], RATES), "#N/A", /^BIB-\d\d .*«strøm»/u],
  [
    "a category without its rate filled in",
    () => frame([[1]], [["drift"]], [["drift", ""]]),
    "#N/A",
    /^BIB-\d\d .*«drift»/u,
  ],
  ["a period without a year", () => lastDayOfPeriod("K2"), "#N/A", /^BIB-\d\d .*«K2»/u],
  ["an empty year, as Excel for Windows hands it over", () => lastDayOfPeriod("6", 0), "#N/A", /^BIB-\d\d .*«6»/u],
  ["no period to count", () => monthsOfPeriod(" "), "#VALUE!", /^BIB-03 /u],
  ["a day that does not exist", () => monthsOfPeriod("31. juni 2024"), "#VALUE!", /^BIB-\d\d /u],
  ["no period to end", () => lastDayOfPeriod(" ", 2024), "#VALUE!", /^BIB-03 /u],
  [
    "an unknown language",
    () => comment(words("Lønn"), [[1]], [[2]], "6", omitted, "svensk"),
    "#VALUE!",
    /^BIB-\d\d .*«svensk»/u,
  ],
])("%s is an error with a message", (_why, answer, code, message) => {
  expect(answer).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
});

test("FRAME takes a category of its own, and an error stays on its line", () => {
  const rates = [...RATES, ["Strøm ", 0.5], ["", ""]];
  const [power, none] = frame(column(100, 100), words("strøm", "husleie"), rates);
  expect(power).toEqual([150]);
  expect(none?.[0]).toMatchObject({ code: "#N/A" });
});

describe("COMMENT", () => {
  test("says how each line stands, in the user's language", () => {
    const said = comment(words("Lønn", "IGELU"), column(8274, 226), column(18770, 240), "6", words("lineær", "betalt"));
    expect(said.map(([sentence]) => sentence)).toEqual([
      expect.stringMatching(/^Lønn ligger ca\. 1,1 mill\. under budsjett/u),
      expect.stringMatching(/^IGELU .*budsjett/u),
    ]);
  });

  test.each([
    ["nb", /^Lønn ligger /u],
    ["Nynorsk", /^Lønn ligg /u],
    [" EN ", /^Lønn came in /u],
  ])("in the language asked for: %s", (language, sentence) => {
    expect(comment(words("Lønn"), [[8274]], [[18770]], "6", omitted, language)[0]?.[0]).toMatch(sentence);
  });

  test("knows income by its group, and says nothing of spending where it does not know", () => {
    const said = (group?: string) =>
      comment(
        words("Salg"),
        [[110]],
        [[200]],
        "6",
        omitted,
        "nb",
        omitted,
        group === undefined ? omitted : words(group),
      )[0]?.[0];
    expect(said("Inntekter")).toBe(
      "Salg er 90\u00a0000 lavere enn budsjettert per juni (målt mot hele årets budsjett).",
    );
    expect(said("Driftskostnader")).toBe(
      "Salg har et lite overforbruk i forhold til budsjettet per juni (lineær periodisering).",
    );
    expect(said()).toBe("Salg ligger noe over budsjett per juni (lineær periodisering).");
  });

  test("a blank actual is no saving, and a blank budget no overspending", () => {
    expect(comment(words("Drift"), [[""]], [[18203]], "6", omitted, "nb")).toEqual([
      ["Drift mangler regnskap per juni."],
    ]);
    expect(comment(words("Gave"), [[250]], [[""]], "6", omitted, "nb")).toEqual([
      ["Gave er 250\u00a0000 per juni og har ikke budsjett."],
    ]);
  });

  test("gives the reason as it was written", () => {
    const [[said] = []] = comment(words("Lønn"), [[8274]], [[18770]], "6", omitted, omitted, words("Ledig stilling"));
    expect(said).toMatch(/Årsak: Ledig stilling\.$/u);
  });
});

describe("a whole column", () => {
  const ROWS = 300_000;
  const wholeColumn = (...cells: unknown[]): unknown[][] =>
    Array.from({ length: ROWS }, (_row, row) => [row < cells.length ? cells[row] : ""]);

  test.each<[why: string, answer: () => unknown[][], first: unknown[], rest: unknown]>([
    ["PROGNOSIS", () => functions.prognosis(wholeColumn(1, 2), wholeColumn(12, 12), "6"), [7, 8], ""],
    ["a single cell repeats to its end", () => accumulatedYear(wholeColumn(1, 2), [[12]], "6"), [7, 8], 6],
    ["ROUNDSUM", () => roundSum(wholeColumn(0.5, 0.5)), [1, 0], ""],
    ["ALLOCATE", () => allocation(5, wholeColumn(1, 1)), [3, 2], ""],
    ["CAPITAL", () => capital(1, wholeColumn(1, 2)), [2, 4], ""],
  ])("keeps its shape: %s", (_why, answer, first, rest) => {
    const shown = answer();
    expect(shown).toHaveLength(ROWS);
    expect(shown.slice(0, 2).flat()).toEqual(first);
    expect(shown.slice(2).every(([cell]) => cell === rest)).toBe(true);
  });

  test("computes its tail once, however long", () => {
    const read = jest.fn();
    const lazy = Array.from({ length: 1000 }, (_row, row) => {
      const cells = [row === 0 ? 1 : ""];
      return new Proxy(cells, { get: (target, key) => (key === "0" && read(), Reflect.get(target, key) as unknown) });
    });
    expect(accumulatedYear(lazy as unknown[][], [[12]], "6")).toHaveLength(1000);
    // Once to see that it is blank; the two computed lines a few times more.
    expect(read.mock.calls.length).toBeLessThan(1010);
  });
});

// Every function of Excel's has been tried above; a new one must be too.
test("the family is complete", () => {
  expect(Object.keys(functions)).toHaveLength(17);
});

import { splitByAnalysis, type Analysis } from "../../../src/readers/saft/splitByAnalysis";
import { kroner } from "../files";

const analysis = (code: string, amount?: string, hasSide = false): Analysis =>
  amount === undefined ? { code } : { code, part: { amount: kroner(amount), hasSide } };

test.each<
  [why: string, whole: string, costCentres: Analysis[], projects: Analysis[], parts: string[], doubts: string[]]
>([
  ["no dimension at all", "100", [], [], ["-/- 100"], []],
  ["one code without an amount has the whole", "-100", [analysis("A")], [analysis("P")], ["A/P -100"], []],
  [
    "the tax authority's example: one salary on three departments",
    "374000",
    [analysis("A100", "97800"), analysis("A101", "77200"), analysis("A102", "199000")],
    [],
    ["A100/- 97800", "A101/- 77200", "A102/- 199000"],
    [],
  ],
  [
    "amounts without a side take the posting's",
    "-100",
    [analysis("A", "60"), analysis("B", "40")],
    [],
    ["A/- -60", "B/- -40"],
    [],
  ],
  [
    "amounts with a side keep it",
    "100",
    [analysis("A", "150", true), analysis("B", "-50", true)],
    [],
    ["A/- 150", "B/- -50"],
    [],
  ],
  [
    "a side that is written wrong",
    "-100",
    [analysis("A", "60", true), analysis("B", "40", true)],
    [],
    ["A/- -60", "B/- -40"],
    [],
  ],
  ["what is not covered has no code", "100", [analysis("A", "60")], [analysis("P")], ["A/P 60", "-/P 40"], []],
  [
    "the code without an amount has the rest",
    "100",
    [analysis("A", "60"), analysis("B")],
    [],
    ["A/- 60", "B/- 40"],
    [],
  ],
  [
    "pairs of the same amounts belong together",
    "100",
    [analysis("A", "60"), analysis("B", "40")],
    [analysis("P", "60"), analysis("Q", "40")],
    ["A/P 60", "B/Q 40"],
    [],
  ],
  [
    "two dimensions that cross are not guessed",
    "100",
    [analysis("A", "60"), analysis("B", "40")],
    [analysis("P", "50"), analysis("Q", "50")],
    ["A/- 60", "B/- 40"],
    ["crossing"],
  ],
  ["several codes and no amount", "100", [analysis("A"), analysis("B")], [], ["-/- 100"], ["several-without-amount"]],
  [
    "the whole for each code: which of them has it is not guessed",
    "100",
    [analysis("A", "100"), analysis("B", "100")],
    [analysis("P")],
    ["-/P 100"],
    ["not-the-amount"],
  ],
  [
    "more than the whole, beside a code without an amount",
    "100",
    [analysis("A", "100"), analysis("B", "50"), analysis("C")],
    [],
    ["-/- 100"],
    ["not-the-amount"],
  ],
  ["an amount that is left at zero is none", "100", [analysis("A", "0", true)], [analysis("P", "0")], ["A/P 100"], []],
  [
    "zero on several codes says nothing of them",
    "100",
    [analysis("A", "0"), analysis("B", "0")],
    [],
    ["-/- 100"],
    ["several-without-amount"],
  ],
  ["nothing on a code", "100", [analysis("A", "0"), analysis("B", "100")], [], ["A/- 0", "B/- 100"], []],
  ["nothing at all", "0", [analysis("A", "50", true), analysis("B", "-50", true)], [], ["A/- 50", "B/- -50"], []],
  [
    "a part on the other side that nothing makes up for",
    "100",
    [analysis("A", "-50", true)],
    [],
    ["-/- 100"],
    ["not-the-amount"],
  ],
  ["what is not covered of a credit", "-100", [analysis("A", "60")], [], ["A/- -60", "-/- -40"], []],
  [
    "a credit note whose parts are on both sides, written the other way round",
    "-100",
    [analysis("A", "150"), analysis("B", "-50")],
    [],
    ["A/- -150", "B/- 50"],
    [],
  ],
  ["one code said twice", "100", [analysis("A"), analysis("A")], [], ["A/- 100"], []],
  [
    "one code said twice, beside a split",
    "100",
    [analysis("A"), analysis("A")],
    [analysis("P", "60"), analysis("Q", "40")],
    ["A/P 60", "A/Q 40"],
    [],
  ],
  [
    "sides that are written at random",
    "-100",
    [analysis("A", "60", true), analysis("B", "-40", true)],
    [],
    ["A/- -60", "B/- -40"],
    [],
  ],
])("%s", (_why, whole, costCentres, projects, parts, wanted) => {
  const doubts: string[] = [];
  const split = splitByAnalysis(kroner(whole), costCentres, projects, (reason) => doubts.push(reason));
  expect(
    split.map(({ costCentre, project, amount }) => `${costCentre || "-"}/${project || "-"} ${String(amount)}`),
  ).toEqual(parts);
  expect(doubts).toEqual(wanted);
});

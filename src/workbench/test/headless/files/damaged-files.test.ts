import { FileProblem } from "../../../files";
import { readParts } from "../../../files/archive/parts";
import { eachInNewWorkbook, onSheet } from "../open";
import { describeWorkbook } from "./describe-workbook";

// A file that is damaged, however, opens or is refused with a reason; refused, it changes nothing of what is open.

const workbook = eachInNewWorkbook();

/** Numbers from 0 to below a limit, the same in every run (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

type Below = (limit: number) => number;
type Damage = (bytes: Uint8Array, below: Below) => Promise<Uint8Array> | Uint8Array;

const flipped: Damage = (bytes, below) => {
  const broken = bytes.slice();
  for (let times = 1 + below(6); times > 0; times--) broken[below(broken.length)] = below(256);
  return broken;
};
const cutShort: Damage = (bytes, below) => bytes.slice(0, below(bytes.length));

/** Changes the text of one part, in an archive that is whole. */
const inPart =
  (change: (xml: string, below: Below) => string | undefined): Damage =>
  async (bytes, below) => {
    const parts = await readParts(bytes);
    const paths = Object.keys(parts.files);
    const path = paths[below(paths.length)] ?? "";
    const xml = change(parts.text(path) ?? "", below);
    if (xml === undefined) Reflect.deleteProperty(parts.files, path);
    else parts.write(path, xml);
    return parts.pack();
  };

/** Puts another text for one of those that a pattern finds. */
const swapped =
  (pattern: RegExp, texts: readonly string[]): Parameters<typeof inPart>[0] =>
  (xml, below) => {
    const found = [...xml.matchAll(pattern)];
    const one = found[below(Math.max(1, found.length))];
    if (!one) return xml;
    return xml.slice(0, one.index) + (texts[below(texts.length)] ?? "") + xml.slice(one.index + one[0].length);
  };

const VALUES = ['""', '"-1"', '"0"', '"x"', '"1e9"', '"NaN"', '"99999999999"', '"A1:XFD1048576"', '"&#0;"'];

const DAMAGES: readonly (readonly [what: string, times: number, damage: Damage])[] = [
  ["bytes changed", 40, flipped],
  ["cut short", 20, cutShort],
  ["a part is gone", 20, inPart(() => undefined)],
  ["a part cut", 25, inPart((xml, below) => xml.slice(0, below(xml.length)))],
  ["a part's letters changed", 30, inPart((xml, below) => swapAt(xml, below(xml.length), below))],
  ["a tag changed", 25, inPart(swapped(/<[^<>]*>/g, ["", "<x>", "<x/>", "</x>"]))],
  ["a value of the wrong kind", 40, inPart(swapped(/"[^"<>]*"/g, VALUES))],
  [
    "a huge place",
    30,
    inPart(swapped(/[A-Z]+\d+(:[A-Z]+\d+)?/g, ["XFE1048577", "A1:XFD1048576", "ZZZZ9", "A0", "B2:A1"])),
  ],
];

function swapAt(xml: string, at: number, below: Below): string {
  return xml.slice(0, at) + String.fromCharCode(32 + below(200)) + xml.slice(at + 1);
}

/** A workbook with something of each kind. */
async function filled(): Promise<Uint8Array> {
  await onSheet((sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Post", "Regnskap"],
      ["Lønn", 1],
      ["Drift", 2],
    ];
    sheet.tables.add("A1:B3", true);
    sheet.getRange("D1:D2").formulas = [["=SUM(Tabell1[Regnskap])"], ["=D1*2"]];
    sheet.getRange("D1").format.fill.color = "#FFEE00";
    sheet.getRange("D3").dataValidation.rule = { list: { source: "ja,nei", inCellDropDown: true } };
    sheet.getRange("D4").hyperlink = { documentReference: "'Ark1'!A1", textToDisplay: "opp" };
    context.workbook.names.add("Sum", sheet.getRange("D1"));
    context.workbook.settings.add("merke", "verdi");
    context.workbook.worksheets.add("Skjult").visibility = "Hidden";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
  });
  return workbook().save();
}

test.each(DAMAGES)(
  "%s",
  async (what, times, damage) => {
    const bytes = await filled();
    await workbook().open(bytes);
    const below = numbers(2026 + what.length * 31);
    const outcomes: string[] = [];
    for (let time = 0; time < times; time++) {
      const broken = await damage(bytes, below);
      const before = describeWorkbook(workbook().host.workbook);
      const problem: unknown = await workbook()
        .open(broken)
        .then(
          () => undefined,
          (error: unknown) => error,
        );
      if (problem !== undefined) {
        const cause = problem instanceof Error ? (problem.stack ?? "") : "";
        expect([time, problem instanceof FileProblem ? "refused" : cause]).toEqual([time, "refused"]);
        expect(describeWorkbook(workbook().host.workbook)).toEqual(before);
      }
      outcomes.push(problem === undefined ? "opened" : "refused");
      if (problem === undefined) await workbook().open(bytes);
    }
    expect([outcomes.length, outcomes.includes("refused")]).toEqual([times, true]);
  },
  300_000,
);

test("they are at least 220", () => {
  expect(DAMAGES.reduce((sum, [, times]) => sum + times, 0)).toBeGreaterThanOrEqual(220);
});

import fc from "fast-check";
import { REPORTS, readPlan, type Plan, type Sheet } from "../../src/sheets";
import { examplePlan, tablesWith } from "../example";
import { runs } from "../laws";

const TEXT = 4;

const build = (plan: Plan, previous?: unknown[][]): Sheet =>
  REPORTS.assessment.build(plan, { version: 1, ...(previous && { previous }) });

/** What the sheet shows, as a workbook would give it back. */
const shownOf = (sheet: Sheet): unknown[][] =>
  sheet.rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell.kind === "words") return cell.words.nb;
      return cell.kind === "amount" ? (cell.value?.toNumber() ?? "") : "";
    }),
  );

const rowOf = (shown: unknown[][], key: string): unknown[] => {
  const row = shown.find((cells) => cells.includes(key));
  if (!row) throw new Error(`no row ${key}`);
  return row;
};
const textOf = (shown: unknown[][], key: string): unknown => rowOf(shown, key)[TEXT];
/** Whether the sheet says that the text is about another figure. */
const isStale = (shown: unknown[][], key: string): boolean => rowOf(shown, key)[3] !== rowOf(shown, key)[7];

const planWith = (changes: Record<string, unknown>): Plan => {
  const { plan } = readPlan(tablesWith(changes));
  if (!plan) throw new Error("no plan");
  return plan;
};

test("a text nobody has written is today's draft, and never stale", () => {
  const first = shownOf(build(examplePlan()));
  const again = shownOf(build(planWith({ "Poster!lonn.Regnskap": 9385 }), first));
  expect(textOf(again, "post:lonn")).not.toBe(textOf(first, "post:lonn"));
  expect(textOf(again, "post:lonn")).toBe(
    textOf(shownOf(build(planWith({ "Poster!lonn.Regnskap": 9385 }))), "post:lonn"),
  );
  expect(isStale(again, "post:lonn")).toBe(false);
});

test("a text of the user's own stays, is marked when its figure moves, and stays marked until it is written anew", () => {
  const first = shownOf(build(examplePlan()));
  rowOf(first, "post:lonn")[TEXT] = "Lønn er under budsjett.";
  const moved = planWith({ "Poster!lonn.Regnskap": 9000 });
  const second = shownOf(build(moved, first));
  expect([textOf(second, "post:lonn"), isStale(second, "post:lonn")]).toEqual(["Lønn er under budsjett.", true]);
  const third = shownOf(build(moved, second));
  expect([textOf(third, "post:lonn"), isStale(third, "post:lonn")]).toEqual(["Lønn er under budsjett.", true]);
  rowOf(third, "post:lonn")[TEXT] = "Lønn nærmer seg budsjett.";
  const fourth = shownOf(build(moved, third));
  expect([textOf(fourth, "post:lonn"), isStale(fourth, "post:lonn")]).toEqual(["Lønn nærmer seg budsjett.", false]);
  expect([textOf(fourth, "post:drift"), isStale(fourth, "post:drift")]).toEqual([textOf(first, "post:drift"), false]);
});

test("whatever is written and whatever figures move, no text is lost", () => {
  const keys = ["post:lonn", "post:drift", "post:reise", "post:igelu", "total"];
  const texts = fc.array(fc.option(fc.string({ minLength: 1 }), { nil: undefined }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(texts, fc.integer({ min: -9000, max: 9000 }), (written, actual) => {
      const first = shownOf(build(examplePlan()));
      keys.forEach((key, i) => {
        if (written[i] !== undefined) rowOf(first, key)[TEXT] = written[i];
      });
      const plan = planWith({ "Poster!lonn.Regnskap": actual });
      const again = shownOf(build(plan, shownOf(build(plan, first))));
      keys.forEach((key, i) => {
        if (written[i] !== undefined) expect(textOf(again, key)).toBe(written[i]);
      });
    }),
    { numRuns: runs(100) },
  );
});

test("texts are found by their heads, though rows and columns have come in between and the language is another", () => {
  const first = shownOf(build(examplePlan()));
  rowOf(first, "post:lonn")[TEXT] = "Lønn er under budsjett.";
  const moved = [["Egen rad"], ...first.map((cells) => ["egen kolonne", ...cells])];
  expect(textOf(shownOf(build(examplePlan("en"), moved)), "post:lonn")).toBe("Lønn er under budsjett.");
});

test("a text that its writer has taken away stays away", () => {
  const first = shownOf(build(examplePlan()));
  rowOf(first, "post:lonn")[TEXT] = "";
  expect(textOf(shownOf(build(examplePlan(), first)), "post:lonn")).toBe("");
});

test("a line that is gone takes its text along, and a new one has its draft", () => {
  const first = shownOf(build(examplePlan()));
  const shown = first.filter((cells) => !cells.includes("post:reise"));
  expect(textOf(shownOf(build(examplePlan(), shown)), "post:reise")).toBe(textOf(first, "post:reise"));
});

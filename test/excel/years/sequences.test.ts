import fc from "fast-check";
import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { moveToNextPeriod, offerNextPeriod } from "../../../src/excel/years/nextPeriod";
import type { ReportKind } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, sheetNames, valuesOf, write } from "../workbook";

// What a controller would swear by, whatever is done in whatever order: a figure of the salary line stands under the
// heading of the period it was typed for, and nowhere else. Each period has actuals of its own, which no other has.

type Step =
  | { do: "type"; part: number }
  | { do: "move" }
  | { do: "period"; period: string }
  | { do: "year"; year: number }
  | { do: "make"; kind: ReportKind }
  | { do: "delete" };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((part): Step => ({ do: "type", part })),
  fc.constant<Step>({ do: "move" }),
  fc.constantFrom("K1", "K2", "K3", "K4").map((period): Step => ({ do: "period", period })),
  fc.constantFrom(2024, 2025).map((year): Step => ({ do: "year", year })),
  fc.constantFrom<ReportKind>("accounts", "accumulated").map((kind): Step => ({ do: "make", kind })),
  fc.constant<Step>({ do: "delete" }),
);

/** Actuals of a period lie in a band of their own: `2024K2` has 24 020 001 to 24 020 005. */
const bandOf = (period: string): number => (Number(period.slice(2, 4)) * 1000 + Number(period.slice(5)) * 10) * 1000;

let bench: Headless;
let place: { year: number; period: string };

async function perform(step: Step): Promise<void> {
  switch (step.do) {
    case "type":
      return write("Poster", "C9", bandOf(`${place.year}${place.period}`) + step.part);
    case "move": {
      const { move } = await offerNextPeriod();
      const done = move && (await moveToNextPeriod({ name: "Kari", seen: move.seen }));
      if (done?.sheet !== undefined && move) place = { ...place, period: move.to.slice(4) };
      // The line belongs to the new period from now on, and has no figure of it yet.
      if (done?.sheet !== undefined) await write("Poster", "C9", "");
      return;
    }
    case "period":
    case "year":
      if (step.do === "period") place = { ...place, period: step.period };
      else place = { ...place, year: step.year };
      await write("Oppsett", "C6", place.year);
      // Between the two, Oppsett is at the year of one and the period of another: that is looked at too. A figure that is
      // left in Poster is one of the new period from now on, as far as a workbook can tell.
      await expectOwnFigures(`${place.year}${place.period}`);
      await write("Oppsett", "C7", `${place.year}${place.period}`);
      await expectOwnFigures(`${place.year}${place.period}`);
      return write("Poster", "C9", "");
    case "make":
      await createReport(step.kind);
      return;
    case "delete":
      return Excel.run(async (context) => {
        const rows = context.workbook.tables.getItem("Poster").rows.load("count");
        await context.sync();
        if (rows.count > 6) rows.getItemAt(rows.count - 1).delete();
        await context.sync();
      });
  }
}

/**
 * Every figure in a band of a period stands on a report of that very period.
 *
 * @param apart - a period whose reports are not looked at
 */
async function expectOwnFigures(apart?: string): Promise<void> {
  for (const sheet of await sheetNames()) {
    const period = /(?:Regnskap|Akkumulert) (20\d\dK\d)/u.exec(sheet)?.[1];
    if (period === undefined || period === apart) continue;
    const banded = (await valuesOf(sheet, "B7:E20")).flat().filter((cell): cell is number => isBanded(cell));
    expect(banded.map((figure) => [sheet, figure - (figure % 10_000)])).toEqual(
      banded.map(() => [sheet, bandOf(period) - (bandOf(period) % 10_000)]),
    );
  }
}

/** The line's own actuals and nothing else: sums have the other lines in them. */
const isBanded = (cell: unknown): boolean => typeof cell === "number" && cell > 20_000_000 && cell % 10_000 < 10;

test("no cell ever shows another period's figure under its heading, whatever is done in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 9 }), async (steps) => {
      bench = await openWorkbook();
      try {
        await openExample("nb");
        place = { year: 2024, period: "K2" };
        for (const step of [{ do: "type", part: 1 }, { do: "make", kind: "accounts" }, ...steps] as Step[]) {
          await perform(step);
          await expectOwnFigures();
        }
      } finally {
        bench.dispose();
      }
    }),
    { numRuns: Number(process.env["BIBSYS_RUNS"] ?? 4), seed: 16, endOnFailure: true },
  );
}, 300_000);

// One contract for every renderer of sheets: the same sheet, rendered and read back, gives the same cells.
//
// A renderer joins with an adapter of two members and one test file:
//
//   describeRenderer("xlsx", {
//     keeps: ["cells", "table", "names", …],        // what a file of the kind can hold; `shown` is for text only
//     render: async (sheets, language) => { … },    // renders the sheets as ONE workbook, reads each back from the bytes
//   });
//
// `render` gets sheets that belong together: work sheets first, then reports that point to them. It gives one `ReadBack`
// a sheet, in the same order (see readBack.ts for how each thing is written down). A facet that is not in `keeps` may be
// left out. `cellOf` and `formatKind` below take care of what is alike for all. A file has `_xldudf_BIBSYS_PROGNOSIS`
// and `_xlfn.` where Excel shows `BIBSYS.PROGNOSIS`: the adapter takes such prefixes off, and gives the cached value
// of a formula as its value. Adapters so far: test/contract/text.test.ts, test/excel/write/contract.test.ts.
import fc from "fast-check";
import type { Sheet } from "../../src/sheets";
import { LANGUAGES, type Language } from "../../src/text";
import { runs } from "../laws";
import { expectedOf } from "./expected";
import { anySheet } from "./anySheet";
import { everyKindOfCell, workbooks } from "./everySheet";
import { FACETS, type Facet, type ReadBack, type ReadCell } from "./readBack";

export type Renderer = {
  keeps: readonly Facet[];
  render: (sheets: readonly Sheet[], language: Language) => Promise<readonly Partial<ReadBack>[]>;
};

/** Holds a renderer to the contract over every sheet there is, one with all kinds of cells, and ones nobody has thought of. */
export function describeRenderer(name: string, renderer: Renderer, cases = 50): void {
  describe(`${name} reads back what was rendered`, () => {
    for (const language of LANGUAGES) {
      for (const [what, sheetsIn] of Object.entries(workbooks)) {
        test(`${what}, ${language}`, () => holds(renderer, sheetsIn(language), language));
      }
      test(`every kind of cell, ${language}`, () => holds(renderer, [everyKindOfCell()], language));
    }

    test("a sheet of any kind", () =>
      fc.assert(
        fc.asyncProperty(anySheet, fc.constantFrom(...LANGUAGES), (sheet, language) =>
          holds(renderer, [sheet], language),
        ),
        { numRuns: runs(cases) },
      ));
  });
}

async function holds({ keeps, render }: Renderer, sheets: readonly Sheet[], language: Language): Promise<void> {
  const readBack = await render(sheets, language);
  expect(readBack.map((read) => only(read, keeps))).toEqual(
    sheets.map((sheet) => only(expectedOf(sheet, language), keeps)),
  );
}

const only = (read: Partial<ReadBack>, keeps: readonly Facet[]): Partial<ReadBack> => ({
  ...(read.name !== undefined && { name: read.name }),
  ...Object.fromEntries(FACETS.filter((facet) => keeps.includes(facet)).map((facet) => [facet, read[facet]])),
});

/** A cell as it was read; undefined where it holds nothing. Excel's doubles stray in their last digits. */
export function cellOf(
  value: string | number | boolean | null | undefined,
  formula: string | undefined,
  numberFormat: string,
): ReadCell | undefined {
  if ((value === "" || value === null || value === undefined) && formula === undefined) return undefined;
  return {
    value: typeof value === "number" ? Number(value.toPrecision(12)) : String(value ?? ""),
    format: formatKind(numberFormat),
    ...(formula !== undefined && { formula }),
  };
}

/** The kind of a number format, in en-US. */
export function formatKind(numberFormat: string): ReadCell["format"] {
  const kind = KINDS[numberFormat];
  if (!kind) throw new Error(`no cell of a sheet has the number format ${numberFormat}`);
  return kind;
}

const KINDS: Readonly<Record<string, ReadCell["format"]>> = {
  "#,##0": "whole",
  "#,##0.00": "hundredths",
  "0.0 %": "share",
  "0": "plain",
  "dd.mm.yyyy": "date",
  "@": "text",
  General: "general",
};

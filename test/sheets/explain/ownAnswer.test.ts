import fc from "fast-check";
import type { Decimal } from "../../../src/core";
import { callFunction, callerOf, loadCatalogue, type FunctionEntry, type GivenArgument } from "../../../src/functions";
import { FUNCTIONS_BY_ID } from "../../../src/functions/byId";
import { areaReference, composeFormula, explainCell, isFaulty, previewFormula, type Area } from "../../../src/sheets";
import { anyCall } from "../../anyCall";
import { installCustomFunctions } from "../../functions/cellError";
import { placedOn } from "../../snapshot";

beforeAll(installCustomFunctions);

const ids = Object.keys(FUNCTIONS_BY_ID);
const catalogue = loadCatalogue("nb");

/** Beyond every argument. */
const TARGET: Area = { sheet: "Ark1", row: 0, column: 40, rows: 1, columns: 1 };

/** Each argument in columns of its own, as a formula refers to it and as the cells hold it. */
function inCells(given: readonly GivenArgument[]) {
  const blocks = given.flatMap((cells, i) => (cells ? [{ row: 0, column: 3 * i, cells }] : []));
  const references = given.map(
    (cells, i) =>
      cells &&
      areaReference(
        { sheet: "Ark1", row: 0, column: 3 * i, rows: cells.length, columns: cells[0]?.length ?? 1 },
        "Ark1",
      ),
  );
  return { blocks, references };
}

/** An argument as it is written in a formula: 5, "K2", {5;6}. */
function constant(cells: GivenArgument): string | undefined {
  if (cells?.length === 1 && cells[0]?.length === 1) return cells[0][0] === "" ? undefined : literal(cells[0][0]);
  return cells && `{${cells.map((row) => row.map(literal).join(",")).join(";")}}`;
}

const literal = (cell: unknown): string => (typeof cell === "string" ? `"${cell}"` : String(cell));

const ways: readonly [string, (given: readonly GivenArgument[]) => ReturnType<typeof inCells>][] = [
  ["cells", inCells],
  ["constants", (given) => ({ blocks: [], references: given.map(constant) })],
];

test.each(ways.flatMap(([way, place]) => ids.map((id) => [id, way, place] as const)))(
  "%s of %s: the preview and the explanation give the function's own answer, cell by cell",
  async (id, _way, place) => {
    const entry = (await catalogue).find((one) => one.id === id) as FunctionEntry;
    const call = callerOf(await catalogue);
    let explained = 0;
    fc.assert(
      fc.property(anyCall(entry), (given) => {
        const { blocks, references } = place(given);
        const formula = composeFormula(id, references);
        const answer = callFunction(entry, given);
        expect(previewFormula(formula, TARGET, placedOn(blocks), call).values).toEqual(answer);

        const shown = answer.map((row) => row.map((cell) => (isFaulty(cell) ? "#VALUE!" : cell)));
        const written = placedOn([...blocks, { ...TARGET, cells: shown, formula }]);
        answer.forEach((row, down) =>
          row.forEach((cell, across) => {
            const at = { ...TARGET, row: TARGET.row + down, column: TARGET.column + across };
            // A blank below the first is no cell of the answer to Excel's reader: it shows nothing.
            if (cell === "" && (down > 0 || across > 0)) return;
            const { how, expression, findings } = explainCell(written, at, call);
            expect([formula, how]).toEqual([formula, "worked"]);
            if (isFaulty(cell)) return expect(findings).toEqual([{ ...cell.fault, severity: "error" }]);
            expect(findings).toEqual([]);
            expect(plain(expression?.value)).toEqual(plain(cell));
            explained += 1;
          }),
        );
      }),
      { numRuns: 40 },
    );
    expect(explained).toBeGreaterThan(10);
  },
);

/** A cell knows neither exact amounts nor a negative zero, and is blank where an explanation has nothing. */
const plain = (value: unknown): unknown => {
  const cell = typeof value === "object" && value !== null ? (value as Decimal).toNumber() : value;
  return cell === 0 ? 0 : (cell ?? "");
};

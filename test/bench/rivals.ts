import { readFileSync } from "node:fs";
import type { Columns } from "./lines";

const MONTHS = 6;
// Below the folder npm runs in; a path, because webpack would follow an import.
const WASM = "node_modules/@ironcalc/wasm/wasm_bg.wasm";

/** The limit: the same rule in a plain loop over doubles, without reading, checking or exactness. */
export function plainLoop({ actual, budget, method, adjustment, phasing }: Columns): number[] {
  const year: number[] = [];
  for (let i = 0; i < actual.length; i += 1) {
    const booked = actual[i]![0]!;
    const whole = budget[i]![0]!;
    const how = method[i]![0]!;
    const left = phasing[i]![0] === "betalt" ? 0 : whole * (1 - MONTHS / 12);
    const forecast =
      how === "budsjett"
        ? whole
        : how === "regnskap"
          ? booked
          : how === "trend"
            ? (booked * 12) / MONTHS
            : booked + left;
    year.push(forecast + (adjustment[i]![0] || 0));
  }
  return year;
}

/** What a user would write instead: a native formula a line, in a workbook of IronCalc. */
export async function nativeFormulas(lines: Columns): Promise<{ evaluate: () => void; year: () => number[] }> {
  const { initSync, Model } = await import("@ironcalc/wasm");
  initSync({ module: readFileSync(WASM) });
  const model = new Model("bench", "en", "UTC", "en");
  model.pauseEvaluation();
  model.setUserInput(0, 1, 8, String(MONTHS));
  const count = lines.actual.length;
  for (let i = 0; i < count; i += 1) {
    const row = i + 1;
    const { actual, budget, method, adjustment, phasing } = lines;
    const cells = [actual, budget, method, adjustment, phasing].map((column) => String(column[i]![0]));
    cells.forEach((cell, column) => model.setUserInput(0, row, column + 1, cell));
    const rest = `A${row}+B${row}*(1-IF(E${row}="betalt",1,$H$1/12))`;
    const byMethod = `IF(C${row}="budsjett",B${row},IF(C${row}="regnskap",A${row},IF(C${row}="trend",A${row}*12/$H$1,${rest})))`;
    model.setUserInput(0, row, 6, `=${byMethod}+D${row}`);
  }
  model.resumeEvaluation();
  return {
    evaluate: () => model.evaluate(),
    year: () =>
      Array.from({ length: count }, (_line, i) => Number(model.getFormattedCellValue(0, i + 1, 6).replaceAll(",", ""))),
  };
}

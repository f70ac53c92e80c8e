import type { Chart, Row } from "../../model";

/** The blank rows a chart is drawn over. */
export const blankRows = (id: string): Row[] =>
  Array.from({ length: ROWS }, (_, i): Row => ({ role: "blank", id: `${id}:${i}`, cells: [] }));

export const chartPlace = (id: string): Chart["over"] => ({ first: `${id}:0`, last: `${id}:${ROWS - 1}` });

/** Rows of a chart: enough to read it in print. */
const ROWS = 15;

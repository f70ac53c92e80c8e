import type { Axis } from "./axis";
import type { FigureTable } from "./figureTable";
import type { Instance } from "./instances";

/** All that a finding about a table is made of. */
export type Checked = { table: FigureTable; down: Axis; instances: readonly Instance[] };

import type { FormulaRun, PeriodMove, Plan } from "../../sheets";
import type { FoundTable } from "../read";
import type { LoggedLine, QueuedSheets } from "../write";
import type { ReadForMove, ReportToKeep } from "./readForMove";

/** A move that is to be written. */
export type MoveToWrite = { move: PeriodMove; name: string; read: ReadForMove; plan: Plan };

/** A report whose formulas become values. */
export type KeptReport = ReportToKeep & { runs: readonly FormulaRun[] };

/** A move as it was written. */
export type WrittenMove = MoveToWrite & {
  token: string;
  reports: readonly KeptReport[];
  logged: LoggedLine;
  history: FoundTable;
  /** The sheet *Historikk*, where the move makes it. */
  made: QueuedSheets | undefined;
};

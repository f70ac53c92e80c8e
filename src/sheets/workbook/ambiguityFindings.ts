import type { Finding } from "../../core";
import type { TableName } from "../model";

/** The finding that several tables may be the one; none where there are no rivals. */
export const ambiguityFindings = ({ own, rivals }: { own: TableName; rivals: readonly string[] }): Finding[] =>
  rivals.length === 0
    ? []
    : [{ code: "table-ambiguous", facts: { table: own, candidates: rivals.join(", ") }, severity: "error" }];

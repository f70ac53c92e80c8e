import { standardRules, standardRulesFor, STANDARD_RULES, type Finding } from "../../core";
import { workbookLanguage, keysOf, placeTable, readRulesTable, type ReadRules } from "../../sheets";
import { RULE_NOTES, type Language } from "../../text";
import { inExcel } from "../host";
import { askForTable } from "../read";

/**
 * The rules that map a ledger, where they come from, and what is wrong with them. With an error they must not be used.
 */
export type RulesRead = ReadRules & { findings: Finding[]; from: "workbook" | "standard" };

/** Reads *Kontoregler*. Without that table, gives the standard rules for the lines of *Poster*. One sync. */
export function readRules(): Promise<RulesRead> {
  return inExcel(async (context) => {
    const [seekRules, seekLines, seekSetup] = (["Kontoregler", "Poster", "Oppsett"] as const).map((name) =>
      askForTable(context, name),
    );
    await context.sync();
    const [table, lines] = [await seekRules?.(), await seekLines?.()];
    const keys = lines && keysOf(lines);
    if (!table) return standard(keys, workbookLanguage(await seekSetup?.()));
    const findings: Finding[] = [];
    if (!keys) findings.push({ code: "table-missing", facts: { table: "Poster" }, severity: "error" });
    const placed = placeTable("Kontoregler", table, findings);
    const read = placed && keys ? readRulesTable(placed, keys, findings) : { rules: [], notes: [], numbers: [] };
    return { ...read, findings, from: "workbook" };
  });
}

function standard(keys: readonly string[] | undefined, language: Language = "nb"): RulesRead {
  const rules = keys ? standardRulesFor(keys) : STANDARD_RULES;
  return {
    rules: standardRules(rules),
    notes: rules.map(({ note }) => RULE_NOTES[note][language]),
    numbers: rules.map((_rule, i) => String(i + 1)),
    findings: [],
    from: "standard",
  };
}

import { labels, type Language, type Phrase } from "../../text";
import { controlSheet } from "../control";
import { exampleSheets } from "./example";
import { lineKeys } from "./emptySheets";
import { rulesSheet } from "../ledger";
import { logSheet } from "./logSheet";
import { historySheet } from "../years";
import { readPlan } from "../plan";
import { REPORTS } from "../reports";
import type { ReportKind, Sheet } from "../model";
import { writtenTable, type WorkTables } from "../workbook";
import { workSheets } from "./workSheets";

/** The template workbooks beside the add-in. Append-only: users may keep an address. */
export type TemplateId = "bibsys-2024k2" | "bibsys-tom" | "pensumliste-tom";

/** A template workbook: its title, its sheets, and the sheet shown first. */
export type Template = { title: Phrase; sheets: (language: Language) => Sheet[]; shown: string };

export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  "bibsys-2024k2": { title: labels.templates.example, sheets: exampleWorkbook, shown: "Poster" },
  "bibsys-tom": {
    title: labels.templates.bibsys,
    sheets: (language) => workSheets(language, "bibsys"),
    shown: "Oppsett",
  },
  "pensumliste-tom": {
    title: labels.templates.readingLists,
    sheets: (language) => workSheets(language, "readingLists"),
    shown: "Oppsett",
  },
};

/** The name of a template's file. There is one in each language. */
export const templateFile = (id: TemplateId, language: Language): string => `${id}.${language}.xlsx`;

/** The board's papers of September 2024: the team's input, and every report. */
function exampleWorkbook(language: Language): Sheet[] {
  const sheets = exampleSheets(language);
  const tables = Object.fromEntries(sheets.map((sheet) => [sheet.table, writtenTable(sheet, language)])) as WorkTables;
  const { plan } = readPlan(tables);
  if (!plan) throw new Error("The example has no plan");
  const kinds = Object.keys(REPORTS) as ReportKind[];
  const reports = kinds.map((kind) => REPORTS[kind].build(plan, { version: 1 }));
  return [...sheets, rulesSheet(lineKeys("bibsys")), ...reports, historySheet(), controlSheet(), logSheet()];
}

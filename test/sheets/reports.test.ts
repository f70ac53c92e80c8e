import {
  exampleSheets,
  historySheet,
  ledgerSheet,
  printFormulas,
  printSheet,
  rulesSheet,
  type ReportKind,
} from "../../src/sheets";
import { LANGUAGES } from "../../src/text";
import { examplePlan, reportOf } from "../example";
import { expectGolden } from "../golden";

const KINDS = ["accounts", "frame", "accumulated", "assessment"] as const satisfies readonly ReportKind[];

describe.each(LANGUAGES)("the board's papers in %s", (language) => {
  test("the accounts of BIB-2024/30", () => {
    expectGolden(`accounts.${language}.txt`, printSheet(reportOf("accounts", examplePlan(language)), language));
  });

  test("the frame of BIB-2024/31", () => {
    expectGolden(`frame.${language}.txt`, printSheet(reportOf("frame", examplePlan(language)), language));
  });

  test("the accumulated report, annex 1 of BIB-2024/30", () => {
    expectGolden(`accumulated.${language}.txt`, printSheet(reportOf("accumulated", examplePlan(language)), language));
  });

  test("the assessment of BIB-2024/30, as it is drafted", () => {
    expectGolden(`assessment.${language}.txt`, printSheet(reportOf("assessment", examplePlan(language)), language));
  });

  test("the work sheets", () => {
    const sheets = [...exampleSheets(language), rulesSheet(), ledgerSheet(), historySheet()].map((sheet) =>
      printSheet(sheet, language),
    );
    expectGolden(`work.${language}.txt`, sheets.join("\n"));
  });
});

test("every formula of the sheets, as Excel reads it", () => {
  const plan = examplePlan("nb");
  const sheets = [...exampleSheets("nb"), ...KINDS.map((kind) => reportOf(kind, plan))];
  expectGolden("formulas.txt", sheets.map(printFormulas).join("\n"));
});

import { mergeLocales } from "@univerjs/core";
import dataValidation from "@univerjs/data-validation/locale/en-US";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsNoteUi from "@univerjs/sheets-note-ui/locale/en-US";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/en-US";
import sheetsTable from "@univerjs/sheets-table/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import type { PageWords } from "./words";

/** What a user meets while choosing from a list. */
const choosing = (words: PageWords) => ({
  "sheets-ui": {
    ...sheetsUi["sheets-ui"],
    "data-validation": {
      alert: { ok: "OK" },
      list: { edit: words.edit, dropdown: words.choose },
      listMultiple: { dropdown: words.choose },
    },
  },
  "sheets-data-validation-ui": {
    ...sheetsDataValidationUi["sheets-data-validation-ui"],
    alert: { title: words.invalid, ok: "OK" },
    error: { title: words.invalidHead },
  },
  "sheets-data-validation": {
    ...sheetsDataValidation["sheets-data-validation"],
    list: { ...sheetsDataValidation["sheets-data-validation"].list, error: words.chooseListed },
  },
});

/** The grid's own words. Univer has no Norwegian ones: all but the choosing from lists is English. */
export const gridTexts = (words: PageWords): ReturnType<typeof mergeLocales> =>
  mergeLocales(
    design,
    ui,
    docsUi,
    sheets,
    sheetsFormula,
    sheetsFormulaUi,
    sheetsNumfmtUi,
    sheetsTable,
    sheetsTableUi,
    dataValidation,
    sheetsNoteUi,
    choosing(words),
  );

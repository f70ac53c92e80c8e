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

/** What a user meets while choosing from a list; Univer has no Norwegian for it, nor for the rest. */
const choosing = {
  "sheets-ui": {
    ...sheetsUi["sheets-ui"],
    "data-validation": {
      alert: { ok: "OK" },
      list: { edit: "Endre", dropdown: "Velg fra listen" },
      listMultiple: { dropdown: "Velg fra listen" },
    },
  },
  "sheets-data-validation-ui": {
    ...sheetsDataValidationUi["sheets-data-validation-ui"],
    alert: { title: "Verdien er ikke gyldig", ok: "OK" },
    error: { title: "Ikke gyldig:" },
  },
  "sheets-data-validation": {
    ...sheetsDataValidation["sheets-data-validation"],
    list: { ...sheetsDataValidation["sheets-data-validation"].list, error: "Velg en verdi fra listen." },
  },
};

/** The grid's own words. Univer has no Norwegian ones. */
export const gridTexts = mergeLocales(
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
  choosing,
);

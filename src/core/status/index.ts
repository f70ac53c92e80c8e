// A report's life: draft, for review, final, and the ways between. Knows no sheet: where a status is kept is the
// workbook's matter.
export { STATUS_WAYS, type Status } from "./status";

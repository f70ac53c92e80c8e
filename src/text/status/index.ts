// The words of a report's status and of Logg. Knows no way between statuses: core/status does.
export { log } from "./log";
export { status } from "./pane";
export { statuses } from "./statuses";

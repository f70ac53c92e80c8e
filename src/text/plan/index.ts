// The words of Oppsett, Poster and Forutsetninger. Knows no report.
export { input } from "./input";
export { notes } from "./notes";
export { lines, setup } from "./sheets";

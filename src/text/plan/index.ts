// The words of Oppsett, Poster, Vekst, Prinsipper and Forutsetninger. Knows no report.
export { input } from "./input";
export { notes } from "./notes";
export { growths, lines, principles, setup } from "./sheets";

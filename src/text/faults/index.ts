// Every fault as a sentence: number, nb, nn and en side by side, one family a file. Knows no sheet: a place comes as
// data.
export { cellFaultText } from "./cellFaultText";
export { faultNumber, faultText, findingParts, findingText, type FindingParts } from "./faults";

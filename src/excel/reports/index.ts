// A report made, checked and put in the old one's place. Knows no button.
export { createReport } from "./createReport";
export { offerReport } from "./preview";

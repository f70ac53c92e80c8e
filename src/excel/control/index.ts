// The control run, its findings written beside the user's own notes, and the mend of numbers that are texts. Finds
// nothing itself: sheets/control does.
export { convertTexts, offerNumbers, takeNumbersBack } from "./convertTexts";
export { runControl } from "./runControl";

// The control run, and its findings written beside the user's own notes. Finds nothing itself: sheets/control does.
export { runControl } from "./runControl";

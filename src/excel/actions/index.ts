// The actions that ribbon and pane share, one at a time, with their progress. Knows no component.
export { RIBBON_ACTIONS, type ActionArgs, type ActionId } from "./actions";
export { cancelAction, currentProgress, dismissOutcome, watchProgress, type Progress } from "./progress";
export { runAction, runLastAgain } from "./run";

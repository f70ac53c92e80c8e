export { followLinks } from "./links";
export { showPrompts } from "./prompts";

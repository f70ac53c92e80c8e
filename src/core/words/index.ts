// How words and keys are compared: case, spaces and letters that look alike. Knows no language's vocabulary but what
// a caller gives it.
export { fingerprint } from "./fingerprint";
export { isSameKey, plainKey } from "./lineKey";
export { runsOf, type Run } from "./runs";
export { meaningOf, plainWord, type Vocabulary } from "./words";

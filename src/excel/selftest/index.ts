// What real Excel answers to what the add-in builds on. Runs in an empty workbook only, and sends nothing. Knows no
// component, and no model of Excel but the answers in expected.json.
export type { Answers, Compared } from "./compareAnswers";
export { observedFile, observedFileName, type ObservedFile } from "./observedFile";
export type { Json, PageProbes, ProbeId } from "./probe";
export { runSelfTest, type SelfTestOptions, type SelfTestResult } from "./runSelfTest";

import type { Answers } from "./compareAnswers";
import answers from "./expected.json";

/** What our model of Excel answers. The file is made by the workbench itself, with `npm run golden`. */
export const expectedAnswers = (): Answers => answers;

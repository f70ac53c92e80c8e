import type { FunctionError } from "../functions";
import { findElement } from "./find-element";
import type { PageWords } from "./words";

/** The line at the foot of the page. */
export interface Status {
  /** Shows a text until `work` is done. */
  readonly during: <T>(text: string, work: Promise<T>) => Promise<T>;
  readonly countRequest: () => void;
  readonly showFunctionError: (error: FunctionError) => void;
  readonly showUnsupported: (members: Iterable<string>) => void;
  readonly showBrokenLink: (place: string) => void;
  /** Says which formulas show the values of their file. */
  readonly showKept: (addresses: readonly string[]) => void;
  readonly showFailure: (error: unknown) => void;
}

/** Takes over the three fields of the line: the work at hand, the last problem, the number of messages from office.js. */
export function createStatus(words: PageWords): Status {
  const state = findElement("state");
  const problem = findElement("problem");
  const requests = findElement("requests");
  const pending: string[] = [];
  let asked = 0;
  const showState = (): void => {
    state.textContent = pending.at(-1) ?? words.idle;
    state.classList.toggle("busy", pending.length > 0);
  };
  const showProblem = (text: string): void => {
    problem.textContent = text;
    problem.title = text;
  };
  return {
    during: async (text, work) => {
      // An earlier problem is shown until the next work begins.
      if (pending.length === 0) showProblem("");
      pending.push(text);
      showState();
      try {
        return await work;
      } finally {
        pending.splice(pending.indexOf(text), 1);
        showState();
      }
    },
    countRequest: () => {
      asked += 1;
      requests.textContent = words.requests(asked);
    },
    showFunctionError: ({ id, code, message }) => {
      showProblem(words.functionError(id, code, message));
    },
    showUnsupported: (members) => {
      showProblem(words.lacking([...members].join(", ")));
    },
    showBrokenLink: (place) => {
      showProblem(words.brokenLink(place));
    },
    showKept: (addresses) => {
      if (addresses.length > 0) showProblem(words.kept(addresses.length, addresses[0] ?? ""));
    },
    showFailure: (error) => {
      showProblem(error instanceof Error ? error.message : String(error));
    },
  };
}

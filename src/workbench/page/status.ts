import type { FunctionError } from "../functions";

/** The line at the foot of the page. */
export interface Status {
  /** Says what is going on until `work` is done. */
  readonly during: <T>(text: string, work: Promise<T>) => Promise<T>;
  readonly countRequest: () => void;
  readonly showFunctionError: (error: FunctionError) => void;
  readonly showUnsupported: (members: Iterable<string>) => void;
  readonly showBrokenLink: (place: string) => void;
  readonly showFailure: (error: unknown) => void;
}

/** Takes over the three fields of the line: what is going on, what went wrong last, how much office.js has asked. */
export function createStatus(page: Document): Status {
  const state = field(page, "state");
  const problem = field(page, "problem");
  const requests = field(page, "requests");
  const pending: string[] = [];
  let asked = 0;
  const showState = (): void => {
    state.textContent = pending.at(-1) ?? "Klar";
    state.classList.toggle("busy", pending.length > 0);
  };
  const showProblem = (text: string): void => {
    problem.textContent = text;
    problem.title = text;
  };
  return {
    during: async (text, work) => {
      // What went wrong before is told until something new is asked for.
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
      requests.textContent = `${String(asked)} meldinger fra office.js`;
    },
    showFunctionError: ({ id, code, message }) => {
      showProblem(`${id} ga ${code}: ${message}`);
    },
    showUnsupported: (members) => {
      showProblem(`Arbeidsbenken mangler ${[...members].join(", ")}`);
    },
    showBrokenLink: (place) => {
      showProblem(`Lenken fører til ${place}, som ikke finnes`);
    },
    showFailure: (error) => {
      showProblem(error instanceof Error ? error.message : String(error));
    },
  };
}

function field(page: Document, id: string): HTMLElement {
  const found = page.getElementById(id);
  if (found === null) throw new Error(`index.html mangler #${id}.`);
  return found;
}

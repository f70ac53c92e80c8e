import { useEffect, useRef, useState } from "react";
import addIn from "../../../package.json";
import {
  ExcelRefusal,
  observedFile,
  observedFileName,
  runSelfTest,
  WorkbookTaken,
  type ProbeId,
  type SelfTestOptions,
  type SelfTestResult,
} from "../../excel";
import { probeTitles, selfTestWords } from "../../text";
import { logError, useActions, useLanguage, useProgress, useWordsOf, whyOf, type InLanguage } from "../state";
import { pageProbes } from "./pageProbes";
import type { SavedFile } from "./saveFile";

export type RunSelfTest = (options: SelfTestOptions) => Promise<SelfTestResult>;
export type SelfTestWords = InLanguage<typeof selfTestWords>;

type State =
  | { is: "idle" }
  | { is: "running"; title: (typeof probeTitles)[ProbeId]; done: number; total: number; isStopping: boolean }
  | { is: "refused"; why: string }
  | { is: "ended"; isWhole: boolean; news: string; leftBehind: string | undefined; file: SavedFile };

/** State of the self-test: how far it has come, how it ended, and its answers as a file. */
export function useSelfTest(run: RunSelfTest = runSelfTest) {
  const words: SelfTestWords = useWordsOf(selfTestWords);
  const language = useLanguage();
  const actions = useActions();
  const progress = useProgress();
  const [state, setState] = useState<State>({ is: "idle" });
  const stopper = useRef<AbortController>(undefined);
  const button = useRef<HTMLButtonElement>(null);

  // Nobody waits for the answers of a panel that is closed.
  useEffect(() => () => stopper.current?.abort(), []);

  const start = async (): Promise<void> => {
    stopper.current = new AbortController();
    const page = pageProbes(actions);
    const onProbe = (id: ProbeId, done: number, total: number): void =>
      setState({ is: "running", title: probeTitles[id], done, total, isStopping: false });
    try {
      onProbe("text-007", 0, Object.keys(probeTitles).length);
      setState(ended(await run({ language, page, signal: stopper.current.signal, onProbe, wait }), words));
    } catch (error) {
      if (error instanceof WorkbookTaken) return setState({ is: "refused", why: whyOf(error)[language] });
      void logError(error);
      setState({ is: "refused", why: words.refused(error instanceof ExcelRefusal ? error.code : String(error)) });
    } finally {
      page.end();
    }
  };

  return {
    state,
    words,
    /** An action of the add-in and the self-test would meet in one workbook. */
    isBusy: state.is === "running" || progress.state === "running",
    start: () => void start(),
    stop: () => {
      stopper.current?.abort();
      // The button to stop goes away: the focus moves to the one that starts, and is not lost.
      button.current?.focus();
      setState((now) => (now.is === "running" ? { ...now, isStopping: true } : now));
    },
    startButton: (place: HTMLButtonElement) => {
      button.current = place;
      return () => {
        button.current = null;
      };
    },
  };
}

function ended(result: SelfTestResult, words: SelfTestWords): State {
  if (result.state === "not-empty") return { is: "refused", why: words.notEmpty };
  const { answers, rows, leftBehind } = result;
  const isWhole = result.state === "done";
  const count = (equality: string): number => rows.filter(({ equal }) => equal === equality).length;
  const file = observedFile(answers, { date: today(), addIn: addIn.version });
  return {
    is: "ended",
    isWhole,
    news: isWhole
      ? words.done(count("yes"), count("no"), count("unknown"))
      : words.stopped(Object.keys(answers).length, rows.length),
    leftBehind: leftBehind.length > 0 ? words.leftBehind(leftBehind.join(", ")) : undefined,
    file: { name: observedFileName(file), text: `${JSON.stringify(file, undefined, 2)}\n` },
  };
}

/** The user's own day, as 2026-09-03. */
function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

import { UNDO_GROUP } from "../messages";

/** The parts of `Excel` that a batch is started by and marked through. */
interface ExcelLibrary {
  run: (...args: unknown[]) => unknown;
}

interface MarkedContext {
  _requestFlagModifier: number;
}

type Batch = (context: MarkedContext) => unknown;

/**
 * Marks every request of an `Excel.run` that asks for one undo group.
 *
 * The option is of ExcelApi 1.20, and Microsoft's npm package (1.1.110) drops it without a word, while the office.js that
 * users load hands it to Excel. So it is read where `Excel.run` is called. Must run before office.js.
 */
export function markUndoGroups(target: object): void {
  let library: ExcelLibrary | undefined;
  Object.defineProperty(target, "Excel", {
    configurable: true,
    enumerable: true,
    get: () => library,
    set: (value: ExcelLibrary | undefined) => {
      library = value;
      if (value) watchRun(value);
    },
  });
}

function watchRun(library: ExcelLibrary): void {
  let { run } = library;
  const marking = (...args: unknown[]): unknown => Reflect.apply(run, library, withMark(args));
  Object.defineProperty(library, "run", {
    configurable: true,
    enumerable: true,
    get: () => marking,
    set: (value: ExcelLibrary["run"]) => (run = value),
  });
}

function withMark(args: readonly unknown[]): readonly unknown[] {
  const batch = args.at(-1);
  if (args.length < 2 || !asksForGroup(args[0]) || typeof batch !== "function") return args;
  const marked: Batch = (context) => {
    context._requestFlagModifier |= UNDO_GROUP;
    return (batch as Batch)(context);
  };
  return [...args.slice(0, -1), marked];
}

function asksForGroup(options: unknown): boolean {
  return (
    typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true
  );
}

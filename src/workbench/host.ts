import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { fireCalculated } from "./calculated-events";
import { openFile, saveFile, type ReadableFile } from "./files";
import { FunctionAnswers, type FunctionTiming, type HeldAnswers } from "./function-answers";
import { Calls, FUNCTIONS_SERVICE, FunctionsService, OldOutcomes, registerFunctions } from "./functions";
import type { Call, EmptyCell, FunctionError, FunctionsMetadata } from "./functions";
import type { ClientMessage, HostMessage } from "./messages";
import { Events, followUser, Grid, printAddress, WAITING, Workbook } from "./model";
import type { NewWorkbookListener } from "./model";
import undo from "./excel-facts/undo.json";
import { PaneVisibility } from "./pane-visibility";
import { RibbonActions } from "./ribbon-actions";
import { LARGEST_BYTES, RichBridge, type Traffic } from "./rich-bridge";
import { Interpreter } from "./richapi";
import { createRuntimeServices } from "./runtime-services";

/** What a host stands on: a grid, the add-in's functions as built, and a way to the add-in's frame. */
export interface HostOptions {
  /** The grid engine, with its workbook already created. */
  readonly api: FUniver;
  readonly functions: FunctionsMetadata;
  /** The namespace of the functions, from the manifest: `BIBSYS`. */
  readonly namespace: string;
  readonly send: (message: HostMessage) => void;
  /** The language cells are shown in; nb-NO by default. */
  readonly language?: string;
  /** What functions get for an empty cell; null by default, as in Excel on the web. */
  readonly emptyCell?: EmptyCell;
  /** Whose list of members without undo an undo group refuses by; that of Windows and Mac by default. */
  readonly undo?: "desktop" | "web";
  /** When a read sees what functions answered; `waiting` by default. */
  readonly timing?: FunctionTiming;
  /** The most bytes of an answer; 5 MB by default, as in Excel on the web. */
  readonly largestAnswer?: number;
  /** Opens a file on trial before it takes the place of the workbook. Not in the page, which loads anew for each file. */
  readonly tryFile?: (file: ReadableFile, namespace: string) => void;
}

/** Stands where Excel stands: answers office.js, calls the add-in's functions, runs its ribbon actions. */
export interface Host {
  /** Takes what the add-in's frame posted. */
  receive(message: ClientMessage): void;
  /** Runs a ribbon action of the manifest; resolves when the add-in has called `event.completed()`. */
  runAction(id: string): Promise<void>;
  /** Resolves when office.js in the frame has reported that it is ready to be called. */
  whenReady(): Promise<void>;
  /** Reports it in place of office.js, for a new workbook under a library that has reported it once. */
  runtimeStarted(): void;
  /** Resolves when no request, calculation or function is pending. */
  settled(): Promise<void>;
  /**
   * Puts a file in place of what the workbook holds; the workbook is then called as the file.
   *
   * @throws FileProblem where the file cannot be put in place; the workbook is then as it was
   */
  open(file: ReadableFile, name?: string): void;
  /** The workbook as an .xlsx file, calculated. */
  save(): Promise<Uint8Array>;
  onFunctionError(listener: (error: FunctionError) => void): void;
  /** Called when the add-in opens a workbook of its own (`Excel.createWorkbook`). With no listener it is refused. */
  onNewWorkbook(listener: NewWorkbookListener): void;
  /** Whether the pane shows, for the page that draws it. */
  readonly pane: PaneVisibility;
  /** Members the add-in asked for and the host lacks, `Class.member`, with how often. */
  readonly unsupported: ReadonlyMap<string, number>;
  /** The requests on their way, for tests. */
  readonly traffic: Traffic;
  /** The answers of functions, for tests. */
  readonly functions: HeldAnswers;
  /** The workbook as Office.js sees it, without Office.js between. */
  readonly workbook: Workbook;
  /** Stops every timer. */
  dispose(): void;
}

/** Category and type of a push that calls a custom function. */
const FUNCTION_CALL = { messageCategory: 1, messageType: 1000, targetId: "", id: "" };

/** Makes the host over a grid. */
export function createHost(options: HostOptions): Host {
  const grid = new Grid(options.api);
  const events: Events = new Events(() => bridge.flushEventsSoon());
  const workbook = new Workbook(grid, events, options.language ?? "nb-NO");
  const listeners: ((error: FunctionError) => void)[] = [];
  const calls = new Calls(
    (sent) => bridge.push(sent.map((call) => ({ ...FUNCTION_CALL, message: callMessage(call) }))),
    () => grid.calculation.markDirty(),
    ({ functionId, args }, code, message) => {
      const error = { id: `${options.namespace}.${functionId}`, code, message, args };
      for (const listener of listeners) listener(error);
    },
  );

  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));
  const pane = new PaneVisibility(events);
  const services = new Map(createRuntimeServices(pane));
  const functionsService = new FunctionsService(calls, becomeReady);
  services.set(FUNCTIONS_SERVICE, functionsService);
  const timing = options.timing ?? {};
  const answers = new FunctionAnswers(grid, calls, timing);
  grid.calculation.areFunctionsOut = () => !answers.areIn;
  const send = (text: string): void => options.send({ workbench: "rich", text });
  const interpreter = new Interpreter({ root: workbook, services }, () => answers.beforeRead());
  const bridge = new RichBridge(interpreter, events, send, {
    beforeRequest: () => answers.beforeRequest(),
    afterRequest: () => void answers.afterRequest(),
    withoutUndo: new Set(undo.withoutUndo[options.undo ?? "desktop"]),
    largestAnswer: options.largestAnswer ?? LARGEST_BYTES,
  });
  const actions = new RibbonActions(options.send);

  followUser(workbook);
  fireCalculated(grid.engine.injector, events, {
    areFunctionsIn: () => answers.areIn,
    mayBeEarly: () => answers.isLate,
  });
  registerFunctions(options.functions, {
    injector: grid.engine.injector,
    namespace: options.namespace,
    calls,
    waitingText: WAITING,
    emptyCell: options.emptyCell ?? null,
    oldOutcomes: timing.late === "old" ? keepOldOutcomes(grid) : undefined,
    addressOf: ({ sheetId, row, column }) =>
      printAddress({ row, column, rows: 1, columns: 1 }, grid.sheet(sheetId)?.name ?? ""),
  });

  const settled = async (): Promise<void> => {
    do {
      await bridge.whenIdle();
      await answers.settle();
    } while (!bridge.isIdle || !answers.isSettled || !grid.calculation.isSettled);
  };

  return {
    receive(message) {
      if (message.workbench === "rich") bridge.receive(message.text);
      if (message.workbench === "actionCompleted") actions.completed(message.commandId);
    },
    async runAction(id) {
      await ready;
      await actions.run(id);
    },
    whenReady: () => ready,
    runtimeStarted: () => functionsService._SetOsfControlContainerReadyForCustomFunctions(),
    settled,
    open(file, name) {
      options.tryFile?.(file, options.namespace);
      openFile(workbook, file, options.namespace);
      if (name !== undefined) workbook.calledInFile(name);
    },
    async save() {
      await settled();
      return saveFile(workbook, options.namespace);
    },
    onFunctionError: (listener) => void listeners.push(listener),
    onNewWorkbook: (listener) => workbook.onNewWorkbook(listener),
    pane,
    unsupported: interpreter.unsupported,
    traffic: bridge,
    functions: answers,
    workbook,
    dispose() {
      grid.calculation.dispose();
      calls.dispose();
      answers.dispose();
    },
  };
}

function keepOldOutcomes(grid: Grid): OldOutcomes {
  const outcomes = new OldOutcomes(({ sheetId, row, column }) => grid.sheet(sheetId)?.formula(row, column) ?? "");
  grid.engine.injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) outcomes.begin();
  });
  return outcomes;
}

function callMessage({ invocationId, functionId, args, address }: Call): string {
  return JSON.stringify([invocationId, functionId, args, address, 0, null]);
}

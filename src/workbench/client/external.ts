import { API_SETS } from "./api-sets";

/** An array as the native side of Excel for Windows hands it over. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type NativeHandler = (dispatchId: number, args: SafeArray) => void;

/** What the native side knows of the add-in, and what it reports back. */
export interface NativeOptions {
  readonly language: string;
  readonly isDark: boolean;
  /** The requirement sets to claim; those of this host by default. */
  readonly apiSets?: Readonly<Record<string, string>>;
  /** Settings of the document by their key, as office.js serialised them. */
  readonly settings: Readonly<Record<string, string>>;
  readonly onSettings: (settings: Readonly<Record<string, string>>) => void;
  readonly onActionCompleted: (commandId: string) => void;
}

/** `window.external` as office.js finds it in Excel for Windows, and the way to call a ribbon action through it. */
export interface NativeSide {
  readonly external: object;
  runAction(commandId: string, action: string): void;
}

/** A ribbon button was pressed. */
const APP_COMMAND_EVENT = 39;
/** The action has called `event.completed()`. */
const APP_COMMAND_COMPLETED = 94;
/** Runs in a shared runtime with custom functions. */
const HOST_FLAGS = 3;
/** Office's code for a call the native side does not know. */
const UNKNOWN_CALL = 5001;

/**
 * Makes what Excel for Windows puts in place of `window.external` before it loads an add-in's page.
 *
 * Office.js asks it who the host is and takes ribbon presses from it. Everything about the workbook goes another way.
 */
export function createNativeSide(options: NativeOptions): NativeSide {
  const handlers = new Map<number, NativeHandler>();
  let waiting: readonly [commandId: string, action: string][] = [];
  const deliver = (handler: NativeHandler, commandId: string, action: string): void =>
    handler(APP_COMMAND_EVENT, safeArray([commandId, action, JSON.stringify({ source: { id: action } })]));
  return {
    external: {
      // disableLogging: office.js then sends nothing to Microsoft
      GetHostInfo: () => `Excel$Win32$16.01$${options.language}$$$disableLogging$${HOST_FLAGS}`,
      GetLoggingAllowed: () => false,
      GetContext: () => createContext(options),
      Execute(dispatchId: number, args: unknown, callback: (status: number) => void) {
        if (dispatchId !== APP_COMMAND_COMPLETED) return callback(UNKNOWN_CALL);
        options.onActionCompleted(String(listOf(args)[0]));
        callback(0);
      },
      RegisterEvent(dispatchId: number, _target: unknown, handler: NativeHandler, callback: (status: number) => void) {
        handlers.set(dispatchId, handler);
        callback(0);
        if (dispatchId !== APP_COMMAND_EVENT) return;
        for (const [commandId, action] of waiting) deliver(handler, commandId, action);
        waiting = [];
      },
      UnregisterEvent(dispatchId: number, _target: unknown, callback: (status: number) => void) {
        handlers.delete(dispatchId);
        callback(0);
      },
    },
    runAction(commandId, action) {
      const handler = handlers.get(APP_COMMAND_EVENT);
      if (handler) deliver(handler, commandId, action);
      else waiting = [...waiting, [commandId, action]];
    },
  };
}

function createContext({ language, isDark, apiSets = API_SETS, settings, onSettings }: NativeOptions): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "Arbeidsbok1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(apiSets),
    GetHostFullVersion: () => "16.0.18129.20000",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(themeOf(isDark)),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        keys.push(...Object.keys(settings));
        values.push(...Object.values(settings));
      },
      Write(keys: readonly string[], values: readonly string[]) {
        onSettings(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""])));
      },
    }),
  };
}

/** Colours as numbers; the darks are Office's own black theme. */
function themeOf(isDark: boolean): object {
  const [ink, ground] = isDark ? [0xffffff, 0x262626] : [0x000000, 0xffffff];
  return {
    bodyForegroundColor: ink,
    bodyBackgroundColor: ground,
    controlForegroundColor: ink,
    controlBackgroundColor: ground,
  };
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

function listOf(args: unknown): readonly unknown[] {
  if (Array.isArray(args)) return args as readonly unknown[];
  return (args as Partial<SafeArray> | null)?.toArray?.() ?? [];
}

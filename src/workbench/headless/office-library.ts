import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installClient, type Client } from "../client/install";
import type { ClientMessage } from "../messages";
import { installPageGlobals, OFFICE_ADDRESS } from "./page-globals";

/** Microsoft's library as it runs in this realm: `Office`, `Excel` and `CustomFunctions` are then global. */
export interface OfficeLibrary {
  readonly client: Client;
  /** Sets the receiver of the library's messages: the host of the workbook at hand. */
  connect(receive: (message: ClientMessage) => void): void;
  /** Resolves when the library reports that functions may be called; it stays resolved for every later workbook. */
  readonly isReadyForFunctions: Promise<void>;
}

/** Where the library is and what Office it finds. Those of a realm's first start hold for the realm. */
export interface LibraryOptions {
  readonly officeFolder: string;
  readonly language: string;
  readonly apiSets?: Readonly<Record<string, string>> | undefined;
}

let library: Promise<OfficeLibrary> | undefined;

/**
 * Loads office.js, unmodified, from its package. Once for a realm: the library does not survive being loaded twice,
 * and a new workbook does not need it.
 */
export function loadOfficeLibrary(options: LibraryOptions): Promise<OfficeLibrary> {
  library ??= load(options);
  return library;
}

/** Runs a script as a page would, its top-level names becoming global in this realm. */
export function runScript(file: string): void {
  // Indirect eval and not node:vm: under jest, vm runs scripts in another realm, where instanceof fails.
  const evaluate = globalThis.eval;
  evaluate(`${readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
}

async function load({ officeFolder, language, apiSets }: LibraryOptions): Promise<OfficeLibrary> {
  let receiver: (message: ClientMessage) => void = () => undefined;
  let ready: () => void = () => undefined;
  const isReadyForFunctions = new Promise<void>((resolve) => (ready = resolve));
  installPageGlobals(globalThis, {
    officeAddress: `${OFFICE_ADDRESS}office.js`,
    loadScript: (address) => runScript(join(officeFolder, address.replace(OFFICE_ADDRESS, ""))),
  });
  const client = installClient({
    target: globalThis,
    language,
    ...(apiSets && { apiSets }),
    send: (message) => {
      if (message.workbench === "rich" && message.text.includes(READY_FOR_FUNCTIONS)) ready();
      receiver(message);
    },
  });
  runScript(join(officeFolder, "office.js"));
  await Office.onReady();
  if (apiSets) checkEveryMember();
  return { client, connect: (receive) => (receiver = receive), isReadyForFunctions };
}

/** The call by which the library reports that functions may be called. It comes once. */
const READY_FOR_FUNCTIONS = "_SetOsfControlContainerReadyForCustomFunctions";

/**
 * Turns on the library's own check of each member against the claimed requirement sets, which it ships turned off.
 *
 * With it, a member that the manifest's sets do not promise fails with ApiNotFound.
 */
function checkEveryMember(): void {
  const library = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  library.CommonUtility._doApiNotSupportedCheck = true;
}

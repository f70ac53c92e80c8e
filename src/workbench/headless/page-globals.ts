/** The parts of a page that office.js needs while it loads, in a realm without a page. */
export interface PageGlobals {
  /** Runs when office.js adds a script tag for another of its files. */
  readonly loadScript: (address: string) => void;
  readonly officeAddress: string;
}

/** The address that office.js takes for its own; it loads its other files from there. */
export const OFFICE_ADDRESS = "https://localhost/office-js/";

/**
 * Gives a realm the few page globals office.js needs. No DOM: office.js draws nothing.
 *
 * Only what is missing is added, so that a test environment with a DOM keeps its own.
 */
export function installPageGlobals(realm: object, { loadScript, officeAddress }: PageGlobals): void {
  const head = {
    appendChild(script: { src: string; onload?: () => void; onerror?: (error: unknown) => void }) {
      setTimeout(() => {
        try {
          loadScript(script.src);
          script.onload?.();
        } catch (error) {
          script.onerror?.(error);
          throw error;
        }
      }, 0);
      return script;
    },
  };
  const ownScript = { src: officeAddress, tagName: "SCRIPT", getAttribute: () => null };
  const nothing = (): void => undefined;
  const storage = createStorage();
  const page: Readonly<Record<string, unknown>> = {
    window: realm,
    self: realm,
    top: realm,
    parent: realm,
    opener: null,
    name: "",
    history: {},
    location: {
      protocol: "https:",
      href: "https://localhost/",
      hash: "",
      search: "",
      origin: "https://localhost",
      hostname: "localhost",
      pathname: "/",
    },
    navigator: { userAgent: "node", language: "nb-NO" },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    open: nothing,
    document: {
      readyState: "complete",
      URL: "https://localhost/",
      cookie: "",
      head,
      documentElement: head,
      body: null,
      currentScript: ownScript,
      addEventListener: nothing,
      removeEventListener: nothing,
      querySelectorAll: () => [],
      getElementById: () => null,
      createTextNode: () => ({}),
      createElement: () => ({ setAttribute: nothing, addEventListener: nothing, style: {} }),
      getElementsByTagName: (tag: string) => (tag === "script" ? [ownScript] : tag === "head" ? [head] : []),
    },
  };
  for (const [name, value] of Object.entries(page)) {
    if (name === "navigator" || !(name in realm)) {
      Object.defineProperty(realm, name, { value, configurable: true, writable: true });
    }
  }
}

function createStorage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

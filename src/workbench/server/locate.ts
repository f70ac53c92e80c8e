/** The practice ledger, by the names its files have where `npm start` writes them. */
const LEDGER: Readonly<Record<string, string>> = {
  "/ledger/saft.xml": ".workbench/ledger/SAF-T Financial_919477822_20240906.xml",
  "/ledger/unit4.csv": ".workbench/ledger/Hovedbok Unit4 2024.csv",
};

const OFFICE_JS = "node_modules/@microsoft/office-js/dist";

/**
 * Finds the file that a request asks for, relative to the repository.
 *
 * `/` and `/workbench/` are the workbench, `/office-js/` is Microsoft's package, `/ledger/` is the practice ledger, and
 * all other paths are the built add-in.
 *
 * @returns undefined for everything outside these four folders, which is not served
 */
export function locate(url: string): string | undefined {
  const path = decoded(url.replace(/[?#].*$/s, ""));
  if (path === undefined || !isPlain(path)) return undefined;
  if (path === "/") return ".workbench/page/index.html";
  if (path.startsWith("/workbench/")) return `.workbench/page/${path.slice("/workbench/".length)}`;
  if (path.startsWith("/office-js/")) return `${OFFICE_JS}/${path.slice("/office-js/".length)}`;
  if (path.startsWith("/ledger/")) return LEDGER[path];
  return `dist${path}`;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Only names of letters, digits, dot, dash and underscore. A name of dots only would leave the folder. */
function isPlain(path: string): boolean {
  return (
    path.startsWith("/") &&
    path
      .split("/")
      .slice(1)
      .every((name) => /^[\w.-]*$/.test(name) && !/^\.+$/.test(name))
  );
}

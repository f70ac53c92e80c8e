const OFFICE_JS = "node_modules/@microsoft/office-js/dist";

/**
 * Finds the file that a request asks for, relative to the repository.
 *
 * `/` and `/workbench/` are the workbench, `/office-js/` is Microsoft's package, all else is the built add-in.
 *
 * @returns undefined for what is not served, which is everything outside these three folders
 */
export function locate(url: string): string | undefined {
  const path = decoded(url.replace(/[?#].*$/s, ""));
  if (path === undefined || !isPlain(path)) return undefined;
  if (path === "/") return ".workbench/page/index.html";
  if (path.startsWith("/workbench/")) return `.workbench/page/${path.slice("/workbench/".length)}`;
  if (path.startsWith("/office-js/")) return `${OFFICE_JS}/${path.slice("/office-js/".length)}`;
  return `dist${path}`;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Only names of letters, digits, dot, dash and underscore; a name of dots alone would climb out of the folder. */
function isPlain(path: string): boolean {
  return (
    path.startsWith("/") &&
    path
      .split("/")
      .slice(1)
      .every((name) => /^[\w.-]*$/.test(name) && !/^\.+$/.test(name))
  );
}

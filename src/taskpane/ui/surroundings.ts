/** Where the pane has been opened. */
export type Surroundings = {
  inExcel: boolean;
  /** The language of the reader's Excel, or of the browser. */
  locale: string | undefined;
  officeTheme: Office.OfficeTheme | undefined;
};

/**
 * Asks Office where the pane is. The manifest's help address opens the same page in a plain browser. Office.js may be out of
 * reach there, and then there is no Excel.
 */
export async function findSurroundings(): Promise<Surroundings> {
  const here = typeof Office === "undefined" ? undefined : await Office.onReady();
  if (!here || here.host !== Office.HostType.Excel) {
    return { inExcel: false, locale: navigator.language, officeTheme: undefined };
  }
  const { displayLanguage, officeTheme } = Office.context;
  return { inExcel: true, locale: displayLanguage, officeTheme };
}

/**
 * The built pane as it is, but with Microsoft's office.js from node_modules, and before it the shim that connects it to
 * the workbench. In Excel the same page gets both from Excel's own surroundings.
 */
export function throughLocalOffice(html: string): string {
  if (!OFFICE_JS_TAG.test(html)) throw new Error("taskpane.html does not load Office.js from a https address.");
  return html.replace(OFFICE_JS_TAG, LOCAL_TAGS);
}

const OFFICE_JS_TAG = /<script\b[^>]*\bsrc=["']?https:\/\/[^"'\s>]+\/office\.js["']?[^>]*><\/script>/i;
const LOCAL_TAGS = '<script src="/workbench/client.js"></script><script src="/office-js/office.js"></script>';

/**
 * The built pane as it is, but with Microsoft's office.js from node_modules, and before it the shim that connects it to
 * the workbench. In Excel the same page gets both from Excel's own surroundings.
 */
export function throughLocalOffice(html: string): string {
  const tag = html.match(SCRIPT_TAGS)?.find(loadsOffice);
  if (tag === undefined) throw new Error("taskpane.html does not load Office.js from a https address.");
  return html.replace(tag, LOCAL_TAGS);
}

function loadsOffice(tag: string): boolean {
  const source = /\ssrc=["']?([^"'\s>]+)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
  return source.startsWith("https://") && source.endsWith("/office.js");
}

const SCRIPT_TAGS = /<script\b[^<>]*><\/script>/gi;
const LOCAL_TAGS = '<script src="/workbench/client.js"></script><script src="/office-js/office.js"></script>';

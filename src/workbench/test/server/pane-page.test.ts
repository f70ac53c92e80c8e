import { throughLocalOffice } from "../../server/pane-page";

const CDN = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

test("only Office.js is another: the shim first, then Microsoft's own file", () => {
  expect(throughLocalOffice(`<head>${CDN}<script defer src="functions.js"></script></head>`)).toBe(
    '<head><script src="/workbench/client.js"></script><script src="/office-js/office.js"></script>' +
      '<script defer src="functions.js"></script></head>',
  );
});

test("a minified page is read too", () => {
  expect(throughLocalOffice("<script src=https://office.example/lib/1/hosted/office.js></script>")).toContain(
    "/office-js/",
  );
});

test("a pane that does not load Office.js from a https address would not work in Excel, and says so here", () => {
  expect(() => throughLocalOffice('<script src="office.js"></script>')).toThrow("Office.js");
});

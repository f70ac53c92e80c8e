import { request } from "node:http";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../../server";

let root: string;
let served: Served;
let complaints: jest.SpyInstance;

beforeEach(() => (complaints = jest.spyOn(console, "error").mockImplementation()));
afterEach(() => complaints.mockRestore());

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "workbench-"));
  mkdirSync(join(root, ".workbench/page"), { recursive: true });
  mkdirSync(join(root, "dist/assets"), { recursive: true });
  writeFileSync(join(root, ".workbench/page/index.html"), "<h1>Arbeidsbenk</h1>");
  writeFileSync(join(root, "dist/functions.json"), "{}");
  writeFileSync(join(root, "dist/taskpane.html"), "<p>no Office.js</p>");
  served = await serve({ root, port: 0 });
});

afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

test("the page may speak with this server alone", async () => {
  const answer = await fetch(served.url);
  expect(await answer.text()).toBe("<h1>Arbeidsbenk</h1>");
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
});

test.each([
  // why                                     path              status
  ["a file of dist", "functions.json", 200],
  ["a file that is not there", "missing.js", 404],
  ["a folder", "assets", 404],
  ["a pane that does not load Office.js", "taskpane.html", 500],
])("%s", async (_why, path, status) => {
  expect((await fetch(served.url + path)).status).toBe(status);
});

/** Asks the server under a name, as a browser does that has been led here by somebody else's address. */
function askAs(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(served.url, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.once("error", reject).end();
  });
}

test.each([
  // why                                          name             status
  ["its address", "127.0.0.1", 200],
  ["this machine", "localhost", 200],
  ["this machine, in capitals", "LocalHost", 200],
  ["this machine's newer address", "[::1]", 200],
  ["a foreign name that leads here", "evil.example", 421],
  ["a foreign name that begins as ours", "localhost.evil.example", 421],
])("answers to its own names only: %s", async (_why, name, status) => {
  expect(await askAs(`${name}:${new URL(served.url).port}`)).toBe(status);
});

test.each(["127.0.0.1", "127.0.0.1:1", "localhost"])("a name with another port is not its own: %s", async (host) => {
  expect(await askAs(host)).toBe(421);
});

describe("an answer that is no file", () => {
  test.each([
    // why                                     path              method   status
    ["not found", "missing.js", "GET", 404],
    ["a name too long for the disk", "a".repeat(300), "GET", 404],
    ["a pane that cannot be served", "taskpane.html", "GET", 500],
    ["another method", "", "POST", 405],
  ])("carries the same policy, and no path of this machine: %s", async (_why, path, method, status) => {
    const answer = await fetch(served.url + path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await answer.text()).not.toMatch(/[/\\]|ENO|Error/);
  });

  test("says on the server's own console what went wrong", async () => {
    await fetch(`${served.url}taskpane.html`);
    expect(complaints).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining("Office.js") }));
  });
});

test("nothing is changed by a request", async () => {
  expect((await fetch(served.url, { method: "POST" })).status).toBe(405);
});

test("a port that is taken is the caller's to hear of", async () => {
  const port = Number(new URL(served.url).port);
  await expect(serve({ root, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../../server";

let root: string;
let served: Served;

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

test("nothing is changed by a request", async () => {
  expect((await fetch(served.url, { method: "POST" })).status).toBe(405);
});

test("a port that is taken is the caller's to hear of", async () => {
  const port = Number(new URL(served.url).port);
  await expect(serve({ root, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

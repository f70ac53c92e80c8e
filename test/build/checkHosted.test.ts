import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { checkHosted } from "../../.config/check-hosted.cjs";
import { headersFile } from "../../.config/hosting.cjs";

// The published folder as manifest.xml names it, with files that are empty but for what names others.

const HOST = "https://addin.example/bibsys/";
const DEVELOPMENT = "https://localhost:3000/";
const LANGUAGES = ["nb-NO", "nn-NO", "en-US"];

let folder: string;
let server: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hosted-"));
  const manifest = readFileSync("manifest.xml", "utf8").replaceAll(DEVELOPMENT, HOST);
  for (const [address = ""] of manifest.matchAll(/(?<=")https:\/\/addin\.example\/bibsys\/[^"#]+/g)) {
    put(address.slice(HOST.length), "");
  }
  put("manifest.xml", manifest);
  put("taskpane.html", '<script src=https://office.example/office.js></script><script src="functions.js"></script>');
  for (const language of LANGUAGES) {
    put(`functions.${language}.json`, JSON.stringify({ functions: [{ helpUrl: `${HOST}functions/FEE.html` }] }));
  }
  put("functions/FEE.html", "");
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const loopback = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** The host is on no network: what is asked of it goes to the server on this machine. */
const ask = (url: string): Promise<Response> => fetch(url.replace(HOST, loopback()));

/** A server as plain as can be: the bytes, and no word about them. */
const plainServer = (request: IncomingMessage, response: ServerResponse): void => {
  try {
    response.end(readFileSync(join(folder, request.url ?? "")));
  } catch {
    response.writeHead(404).end();
  }
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "application/javascript",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** A server that reads `_headers`, as Netlify does. */
const saying = (request: IncomingMessage, response: ServerResponse): void => {
  const path = request.url ?? "";
  const rules = headersFile(LANGUAGES.map((language) => `functions.${language}.json`)).split(/\n(?=\/)/);
  response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
  for (const [where = "", ...headers] of rules.map((rule) => rule.trim().split(/\n\s*/))) {
    if (where !== "/*" && where !== path) continue;
    for (const header of headers) response.setHeader(...(header.split(": ") as [string, string]));
  }
  plainServer(request, response);
};

test("a host that reads what the build says has all that Excel needs", async () => {
  answer = saying;
  const { asked, complaints } = await checkHosted(HOST, ask);
  expect(complaints).toEqual([]);
  expect(asked).toBeGreaterThan(30);
});

test("a plain server lacks something for each kind of file, and each is named", async () => {
  answer = plainServer;
  const { complaints } = await checkHosted(`${HOST}manifest.xml`, ask);
  const of = (name: string): string[] =>
    complaints.filter((text) => text.startsWith(`${HOST}${name}: `)).map((text) => text.slice(HOST.length));
  expect(of("manifest.xml")[0]).toMatch(/Content-Type \(ingen\), ikke application\/xml/);
  expect(of("functions.nn-NO.json")).toEqual([
    expect.stringContaining("Content-Type (ingen), ikke application/json"),
    expect.stringContaining("Access-Control-Allow-Origin: *"),
    expect.stringContaining("Cache-Control (ingen), ikke no-cache"),
  ]);
  expect(of("functions.js")).toHaveLength(2);
  expect(of("taskpane.html")).toHaveLength(2);
  expect(of("functions/FEE.html")).toHaveLength(2);
  expect(of("assets/icon-32.png")).toHaveLength(1);
});

test.each([
  // why                          what the server does                       complaint
  [
    "a file that is missing",
    (request: IncomingMessage, response: ServerResponse) =>
      request.url === "/functions.js" ? response.writeHead(404).end() : saying(request, response),
    `${HOST}functions.js: svarer 404.`,
  ],
  [
    "a page of its own in place of the functions",
    (request: IncomingMessage, response: ServerResponse) => {
      if (request.url !== "/functions.en-US.json") return saying(request, response);
      const headers = {
        "Content-Type": "application/json",
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": "no-cache",
      };
      return response.writeHead(200, headers).end("<!doctype html>");
    },
    `${HOST}functions.en-US.json: er ikke JSON med funksjoner.`,
  ],
  [
    "a connection that breaks",
    (request: IncomingMessage, response: ServerResponse) =>
      request.url === "/assets/icon-16.png" ? response.destroy() : saying(request, response),
    `${HOST}assets/icon-16.png: svarer ikke (UND_ERR_SOCKET).`,
  ],
])("%s is one complaint", async (_why, serve, complaint) => {
  answer = serve;
  expect((await checkHosted(HOST, ask)).complaints).toEqual([complaint]);
});

test("a manifest that was built for another place, and a host without https", async () => {
  answer = saying;
  const { complaints } = await checkHosted(loopback(), ask);
  expect(complaints).toEqual([
    `${loopback()} er ikke https. Excel laster ikke noe annet.`,
    `${loopback()}manifest.xml: peker til ${HOST}, ikke til ${loopback()}. Bygg på nytt med ADDIN_URL=${loopback()}`,
  ]);
});

test.each([
  // why                      arguments       exit code   said
  ["no address", [], 2, /npm run check:hosted https/],
  ["no address at all", ["bibsys"], 2, /npm run check:hosted https/],
])("the command wants to know where: %s", async (_why, args, code, said) => {
  expect(await command(args)).toEqual({ code, said: expect.stringMatching(said) });
});

test("the command fails where the host lacks something", async () => {
  answer = (_request, response) => response.writeHead(404).end();
  const { code, said } = await command([loopback()]);
  expect(said).toContain(`${loopback()}manifest.xml: svarer 404.`);
  expect(code).toBe(1);
});

function command(args: readonly string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [".config/check-hosted.cjs", ...args], (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), said: err + out });
    });
  });
}

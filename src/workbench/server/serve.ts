import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { contentType, securityHeaders } from "./headers";
import { locate } from "./locate";
import { words } from "../words.cjs";
import { throughLocalOffice } from "./pane-page";

/** What to serve, and where. */
export interface ServeOptions {
  /** The repository: `.workbench/`, `dist/` and `node_modules/` are found from it. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A server that listens. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench, the built add-in and Microsoft's office.js to this machine, and to no other.
 *
 * Every page may connect to this server alone, so a request that would leave the machine fails and is seen.
 */
export async function serve({ root, port }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error: unknown) => {
      // The error may name files of this machine. It is shown where the server was started, never on the page.
      console.error(error);
      refuse(response, 500, words.failed);
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnName(request)) {
    refuse(response, 421, words.foreignName);
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(response, 405, words.readOnly, { allow: "GET, HEAD" });
    return;
  }
  const file = locate(request.url ?? "/");
  const body = file === undefined ? undefined : await bodyOf(join(root, file));
  if (file === undefined || body === undefined) {
    refuse(response, 404, words.notFound);
    return;
  }
  response.writeHead(200, { ...securityHeaders, "content-type": contentType(file) });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Whether the request is for this machine by one of its own names. A foreign name that is made to lead here would have its
 * pages read what is served.
 */
function isOwnName({ headers, socket }: IncomingMessage): boolean {
  const host = (headers.host ?? "").toLowerCase();
  const port = String(socket.localPort);
  // A browser leaves out the port that http has unasked.
  return OWN_NAMES.some((name) => host === `${name}:${port}` || (host === name && port === "80"));
}

const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"];

function refuse(response: ServerResponse, status: number, text: string, more: Record<string, string> = {}): void {
  const headers = { ...securityHeaders, "content-type": "text/plain; charset=utf-8", ...more };
  response.writeHead(status, headers).end(text);
}

async function bodyOf(path: string): Promise<Buffer | string | undefined> {
  try {
    const body = await readFile(path);
    return path.endsWith("taskpane.html") ? throughLocalOffice(body.toString()) : body;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR" || code === "ENAMETOOLONG";
}

import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { findComplaint } from "../../start/conditions.cjs";

const ROOT = process.cwd();

test.each([
  // why                              root         node        port       sentence
  ["an old Node", ROOT, "18.20.4", undefined, /^Node 18\.20\.4 er for gammel: .* Node 20\.19 /],
  ["a Node 20 that is not enough", ROOT, "20.18.3", undefined, /^Node 20\.18\.3 er for gammel/],
  [
    "a Node that nobody keeps up",
    ROOT,
    "21.7.3",
    undefined,
    /^Node 21\.7\.3 kan ikke brukes: .* Node 20\.19 .* 22\.13 .* 24 /,
  ],
  ["a Node 22 that is too early", ROOT, "22.12.0", undefined, /^Node 22\.12\.0 kan ikke brukes/],
  ["a Node 23", ROOT, "23.11.0", undefined, /^Node 23\.11\.0 kan ikke brukes/],
  ["no packages", "/nowhere", "20.19.0", undefined, /npm ci$/],
  ["a port that is no number", ROOT, "22.13.0", "tre", /^PORT=tre er ikke et portnummer/],
  ["a port out of range", ROOT, "22.13.0", "70000", /^PORT=70000 er ikke et portnummer/],
])("%s gets one sentence", async (_why, root, node, port, sentence) => {
  const complaint = await findComplaint({ root, node, port });
  expect(complaint).toMatch(sentence);
  expect(complaint).not.toContain("\n");
});

describe("the port", () => {
  let other: Server;
  let port: string;

  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
    port = String((other.address() as AddressInfo).port);
  });

  test("is taken: the sentence says what to do", async () => {
    expect(await findComplaint({ root: ROOT, node: "20.19.0", port })).toBe(
      `Port ${port} er opptatt. Lukk programmet som bruker den, eller velg en annen: PORT=3001 npm start`,
    );
  });

  test("is free: nothing to complain of", async () => {
    await new Promise((closed) => other.close(closed));
    expect(await findComplaint({ root: ROOT, node: "20.19.0", port })).toBeUndefined();
  });
});

import { readCells } from "../../../src/readers/table/readTables";
import { read } from "./readText";

test("codes keep their zeros, whatever a spreadsheet has put around them", async () => {
  const { lines } = await read(
    'konto;periode;prosjekt;beløp\n5000;202406;="0012";1\n5000;202406;\'0013;1\n5000;202406;0014;1',
  );
  expect(lines.map(({ project }) => project)).toEqual(["0012", "0013", "0014"]);
});

test("a text that would be a formula stays a text", async () => {
  const { lines } = await read("konto;periode;tekst;beløp\n5000;202406;=1+1;1\n5000;202406;+47 til IGeLU;1");
  expect(lines.map(({ text }) => text)).toEqual(["=1+1", "+47 til IGeLU"]);
});

test("a long file that turns out late to be windows-1252 was read right from its start", async () => {
  const plain = "5000;202406;1;Tekst uten noe utenfor ASCII\n".repeat(5000);
  const { reading, lines } = await read(
    `konto;periode;amount;tekst\n${plain}5000;202406;1;Lønn på slutten`,
    {},
    "latin1",
  );
  expect(reading.tables[0]?.encoding).toBe("windows-1252");
  expect(lines.at(-1)?.text).toBe("Lønn på slutten");
  expect(lines).toHaveLength(5001);
});

test("cells are read with their progress, and stopped", async () => {
  const head = ["Konto", "Periode", "Beløp"];
  const rows = [head, ...Array.from({ length: 12_000 }, () => [5000, 202406, 1])];
  const told: [number, number][] = [];
  await readCells([{ name: "Ark1", rows }], () => undefined, {
    watch: { onProgress: (...share) => void told.push(share) },
  });
  expect(told).toEqual([
    [5000, 12_001],
    [10_000, 12_001],
  ]);
  const stopped = readCells([{ name: "Ark1", rows }], () => undefined, { watch: { signal: AbortSignal.abort() } });
  await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
});

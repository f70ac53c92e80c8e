import { standardRules } from "../../src/core";
import { readTotals } from "../../src/readers";
import { blocksOf } from "../../src/readers/file";
import { recogniseColumns } from "../../src/readers/table/columns";
import { createDimensions } from "../../src/readers/saft/dimensions";
import { growthOf } from "../work";

// Twice as much to read takes about twice the work. Attacks made these quadratic: 30 000 columns took over a minute.

const LINEAR = 2.2;

test("columns of a table", () => {
  const heads = (count: number): string[] => Array.from({ length: count }, (_head, i) => `Kolonne ${i}`);
  expect(growthOf((count) => recogniseColumns(heads(count)), 500)).toBeLessThan(LINEAR);
  expect(growthOf((count) => recogniseColumns(heads(count).fill("Beløp")), 500)).toBeLessThan(LINEAR);
});

test("dimensions of SAF-T", () => {
  const read = (count: number): void => {
    const dimensions = createDimensions({});
    for (let i = 0; i < count; i += 1) dimensions.met({ type: `D${i}`, name: `Avdeling ${i}` });
    for (let i = 0; i < count; i += 1) dimensions.use(`D${i}`);
    dimensions.all();
  };
  expect(growthOf(read, 200)).toBeLessThan(LINEAR);
});

test("a file that arrives in one piece is read in blocks", async () => {
  const whole = new Uint8Array(1_000_001).fill(0x22);
  const file = { name: "sitat.csv", size: whole.length, open: () => once(whole) };
  const lengths: number[] = [];
  for await (const block of blocksOf(file)) lengths.push(block.length);
  expect(Math.max(...lengths)).toBeLessThan(2 * 65_536);
  expect(lengths.reduce((sum, length) => sum + length)).toBe(whole.length);
});

test("a file of quotes is refused before much of it is read", async () => {
  let given = 0;
  const open = async function* (): AsyncGenerator<Uint8Array> {
    for (; given < 20_000_000; given += 65_536) yield new Uint8Array(65_536).fill(0x22);
  };
  const { findings } = await readTotals([{ name: "sitat.csv", size: 20_000_000, open }], standardRules());
  expect(findings).toMatchObject([{ code: "quote-open", severity: "error" }]);
  expect(given).toBeLessThan(5_000_000);
});

test("a table of 30 000 columns is read", async () => {
  const others = Array.from({ length: 30_000 }, (_head, i) => `Annet ${i}`);
  const row = ["5000", "202401", "1,5", ...others.map(() => "")];
  const bytes = new TextEncoder().encode(
    [["Konto", "Periode", "Beløp", ...others], row, row].map((cells) => cells.join(";")).join("\n"),
  );
  const { postings } = await readTotals(
    [{ name: "bred.csv", size: bytes.length, open: () => once(bytes) }],
    standardRules(),
  );
  expect(postings).toBe(2);
});

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

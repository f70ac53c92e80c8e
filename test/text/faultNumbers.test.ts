import { FAULT_WORDS } from "../../src/text/faults/faults";

const numbers = Object.values(FAULT_WORDS).map(({ number }) => number);
// Numbers are never used again, so the next one comes after the highest, whatever gaps there are.
const next = Math.max(...numbers) + 1;

test(`every fault has a number of its own; the next free number is ${next}`, () => {
  const doubled = numbers.filter((number, i) => numbers.indexOf(number) !== i);
  expect({ doubled, next }).toEqual({ doubled: [], next });
});

test("the retired number 46 is not used again", () => {
  expect(numbers).not.toContain(46);
});

import fc from "fast-check";
import { readAccounts, readPlaces, takes } from "../../../src/core";

test.each([
  // accounts stand for all that begin with them
  [readAccounts("642"), "6420", true],
  [readAccounts("642"), "64", false],
  [readAccounts("670-674"), "6749", true],
  [readAccounts("670-674"), "6750", false],
  [readAccounts("5"), "5999", true],
  [readAccounts("500-579; 590"), "5905", true],
  [readAccounts(642), "6421", true],
  [readAccounts(""), "1920", true],
  // cost centres and projects are whole
  [readPlaces("012345"), "012345", true],
  [readPlaces("12345"), "012345", false],
  [readPlaces("1021*"), "10210500", true],
  [readPlaces("2000-2999"), "2500", true],
  [readPlaces("2000-2999"), "25000", false],
])("%j takes %s: %s", (codes, code, taken) => {
  expect(takes(codes, code)).toBe(taken);
});

test.each([["5–"], ["674-670"], ["500 til 579"], ["5 0"]])("“%s” is no list of accounts", (text) => {
  expect(() => readAccounts(text)).toThrow("codes-unreadable");
});

test.each([
  ["nothing", "", []],
  ["a list with blanks in it", " 500 ;, 590\n", ["500", "590"]],
  ["a star, which stands for all that begin so", "31*", ["31"]],
])("%s is read: %j", (_why, cell, firsts) => {
  expect(readPlaces(cell).map(({ first }) => first)).toEqual(firsts);
});

test.each([["2000-29999"], ["2999-2000"], ["*"], ["31**"], ["20 30"]])("“%s” is no list of places", (text) => {
  expect(() => readPlaces(text)).toThrow("codes-unreadable");
});

test("an account is taken by every beginning of it, and by each range that such a beginning is in", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 }), (number, length) => {
      const account = String(number);
      const beginning = account.slice(0, length);
      expect(takes(readAccounts(beginning), account)).toBe(true);
      expect(takes(readAccounts(`${"1".repeat(length)}-${"9".repeat(length)}`), account)).toBe(
        beginning >= "1".repeat(length),
      );
      expect(takes(readAccounts(`${account}0`), account)).toBe(false);
    }),
  );
});

test("a place is taken whole, and is no other place with the same beginning or with zeros before it", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{2,8}$/u), (place) => {
      const codes = readPlaces(place);
      expect(takes(codes, place)).toBe(true);
      for (const other of [`0${place}`, `${place}0`, place.slice(1)]) expect(takes(codes, other)).toBe(false);
      expect(takes(readPlaces(`${place}*`), `${place}0`)).toBe(true);
    }),
  );
});

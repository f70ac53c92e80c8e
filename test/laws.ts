/**
 * Laws are tried on few cases in `npm run check`, which is to answer within a minute, and on all in `npm test` and where
 * a test is run alone. `.config/jest.check.cjs` says which.
 */
export const areCasesFew = "lawsOnFewCases" in globalThis;

/** How many of its runs a property has. */
export const runs = (all: number): number => (areCasesFew ? Math.ceil(all / 5) : all);

/** The cases of a table that every law is tried on. */
export const cases = <Case>(all: readonly Case[], isAmongFew: (one: Case) => boolean): readonly Case[] =>
  areCasesFew ? all.filter(isAmongFew) : all;

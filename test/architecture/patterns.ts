import { join } from "node:path";
import ts from "typescript";
import { codeOf, sources } from "./sources";

/** One regular expression of ours, and the file that has it. */
export interface Pattern {
  file: string;
  source: string;
  flags: string;
}

const SRC = join(__dirname, "../../src");

/** Every regular expression that is written as one, in the order of the files. */
export const written: readonly Pattern[] = sources.flatMap((file) =>
  nodesOf(file)
    .filter(ts.isRegularExpressionLiteral)
    .map(({ text }) => {
      const end = text.lastIndexOf("/");
      return { file, source: text.slice(1, end), flags: text.slice(end + 1) };
    }),
);

/** The files that compose a regular expression of parts. */
export const composing: readonly string[] = sources.filter((file) =>
  nodesOf(file).some(
    (node) =>
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "RegExp",
  ),
);

/** The regular expressions that a file composes as it is loaded. */
export function composedBy(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const plain = globalThis.RegExp;
  const make = (pattern: string, flags = ""): RegExp => {
    found.push({ file, source: pattern, flags });
    return new plain(pattern, flags);
  };
  globalThis.RegExp = new Proxy(plain, {
    construct: (_target, [pattern, flags]: [string, string?]) => make(pattern, flags),
    apply: (_target, _self, [pattern, flags]: [string, string?]) => make(pattern, flags),
  });
  try {
    jest.isolateModules(() => jest.requireActual(join(SRC, file)));
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

/**
 * A pattern without an unbounded repetition reads a bounded number of characters from each place, so it is linear
 * whatever it is.
 */
export const isBounded = ({ source }: Pattern): boolean =>
  !/[*+]|\{\d+,\}/u.test(source.replace(/\\./gu, "").replace(/\[[^\]]*\]/gu, "x"));

function nodesOf(file: string): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true));
  return found;
}

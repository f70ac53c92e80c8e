import { mergeRefTokens, parse, parseA1Ref, parseStructRef, type AstExpression } from "@borgar/fx";
import { ownTokens } from "./plainFormula";

/** A formula as a tree. */
export type Tree =
  /** A value written in the formula; null for an argument left out. */
  | { is: "value"; value: number | string | boolean | null }
  | { is: "reference"; to: Reference }
  | { is: "array"; rows: readonly (readonly Tree[])[] }
  | { is: "call"; function: string; of: readonly Tree[] }
  | { is: "sign"; sign: string; of: readonly Tree[] }
  /** A part without an explanation, such as LET, with the parts that may refer to cells. */
  | { is: "other"; of: readonly Tree[] };

/** A reference of a formula. */
export type Reference =
  /** Rows and columns count from zero; null for a whole row or column. */
  | {
      to: "cells";
      sheet: string | undefined;
      top: number | null;
      left: number | null;
      bottom: number | null;
      right: number | null;
    }
  | { to: "table"; table: string | undefined; columns: readonly string[]; sections: readonly string[] }
  | { to: "name"; name: string }
  /** Another workbook, several sheets at once, or deleted cells. */
  | { to: "elsewhere" };

/**
 * Parses a formula; undefined for any other text. `_xlfn.SINGLE` is the sign `@`, and BIBSYS functions have their own names,
 * whatever Excel has made of them.
 */
export function readFormula(formula: string): Tree | undefined {
  try {
    return treeOf(parse(mergeRefTokens(ownTokens(formula))));
  } catch (error) {
    // The parser throws plain errors, and only for a text that is no formula.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Every reference of a formula, in order. */
export const referencesIn = (tree: Tree): Reference[] =>
  partsIn(tree).flatMap((part) => (part.is === "reference" ? [part.to] : []));

/** A formula and all its parts, in order. */
export function partsIn(tree: Tree): Tree[] {
  const parts = tree.is === "array" ? tree.rows.flat() : "of" in tree ? tree.of : [];
  return [tree, ...parts.flatMap(partsIn)];
}

function treeOf(node: AstExpression | null): Tree {
  switch (node?.type) {
    case undefined:
      return { is: "value", value: null };
    case "Literal":
      return { is: "value", value: node.value };
    case "ReferenceIdentifier":
      return { is: "reference", to: referenceOf(node.value) };
    case "UnaryExpression":
    case "BinaryExpression":
      return { is: "sign", sign: node.operator, of: node.arguments.map(treeOf) };
    case "CallExpression": {
      const of = node.arguments.map(treeOf);
      // The parser's types know names only. A LAMBDA that is called where it stands has none.
      const callee = node.callee as AstExpression | typeof node.callee;
      if (callee.type !== "Identifier") return { is: "other", of: [treeOf(callee), ...of] };
      if (/^_xlfn\.SINGLE$/iu.test(callee.name)) return { is: "sign", sign: "@", of };
      return { is: "call", function: callee.name, of };
    }
    case "ArrayExpression":
      return { is: "array", rows: node.elements.map((row) => row.map(treeOf)) };
    case "LetExpression":
      return { is: "other", of: [...node.declarations.map(({ init }) => treeOf(init)), treeOf(node.body)] };
    case "LambdaExpression":
      return { is: "other", of: [treeOf(node.body)] };
    case "ErrorLiteral":
      return { is: "other", of: [] };
  }
}

function referenceOf(text: string): Reference {
  const struct = parseStructRef(text);
  if (struct) {
    if ((struct.context ?? []).length > 0) return { to: "elsewhere" };
    return { to: "table", table: struct.table, columns: struct.columns ?? [], sections: struct.sections ?? [] };
  }
  const found = parseA1Ref(text);
  const context = found?.context ?? [];
  if (!found || context.length > 1 || context.some((sheet) => sheet.includes(":"))) return { to: "elsewhere" };
  if ("name" in found) return { to: "name", name: found.name };
  if (!("range" in found)) return { to: "elsewhere" };
  const { top, left, bottom, right } = found.range;
  return {
    to: "cells",
    sheet: context[0],
    top: top ?? null,
    left: left ?? null,
    bottom: bottom ?? null,
    right: right ?? null,
  };
}

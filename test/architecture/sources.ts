import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** One file that imports another of ours. `erased` when only types are taken, so that nothing is left when it runs. */
export interface Import {
  from: string;
  to: string;
  erased: boolean;
}

const SRC = join(__dirname, "../../src");

/** Every source file, as a path below src. */
export const sources: readonly string[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(?:tsx?|cjs)$/u.test(path) && !path.includes("node_modules/"))
  .filter((path) => !path.startsWith("workbench/test/") && statSync(join(SRC, path)).isFile());

export const codeOf = (file: string): string => readFileSync(join(SRC, file), "utf8");

export const floorOf = (path: string): string => path.split("/")[0] ?? "";

/** The room of a file on its floor; undefined for a file that lies on the floor itself. */
export const roomOf = (path: string): string | undefined => {
  const [, room, file] = path.split("/");
  return file === undefined ? undefined : room;
};

const known = new Set(sources);

/** What is imported and re-exported within src, also what is loaded only when it is needed. */
export const readImports = (): Import[] =>
  sources.flatMap((from) => {
    const found: Import[] = [];
    const add = (specifier: ts.Node | undefined, erased: boolean): void => {
      if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return;
      const to = resolve(from, specifier.text);
      if (to !== undefined) found.push({ from, to, erased });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, takesTypesOnly(node.importClause));
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, givesTypesOnly(node));
      else if (ts.isCallExpression(node) && isLoad(node)) add(node.arguments[0], false);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(from, codeOf(from), ts.ScriptTarget.Latest));
    return found;
  });

function resolve(from: string, specifier: string): string | undefined {
  const path = posix.join(dirname(from), specifier);
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => known.has(candidate));
}

function takesTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every(isType);
}

function givesTypesOnly({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return (
    isTypeOnly || (exportClause !== undefined && ts.isNamedExports(exportClause) && exportClause.elements.every(isType))
  );
}

function isType(element: ts.ImportSpecifier | ts.ExportSpecifier): boolean {
  return element.isTypeOnly;
}

function isLoad({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require")
  );
}

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A requirement set of Office.js, such as ExcelApi 1.12. A preview has no number: no Excel promises it. */
export type RequirementSet = { readonly name: string; readonly version: number | undefined };

/** One place where a member of Office.js is used. */
export type Use = {
  /** The file, relative to the repository. */
  readonly file: string;
  readonly line: number;
  /** As Microsoft's tables name it: the owner and the member, such as `Worksheet.name`. */
  readonly member: string;
  /** Undefined where the member's own documentation names no set. */
  readonly set: RequirementSet | undefined;
  /** A property is written, or a method called: what Excel would have to undo. */
  readonly changes: boolean;
};

const ROOT = process.cwd();

/**
 * Finds the members of Office.js that the given files use, by the compiler's own knowledge of their types.
 *
 * @param files - relative to the repository
 * @param invented - files that are on no disk, by their names, for a test of the law itself
 */
export function findOfficeUses(files: readonly string[], invented: Readonly<Record<string, string>> = {}): Use[] {
  const program = programOf(files, invented);
  const checker = program.getTypeChecker();
  return [...files, ...Object.keys(invented)].flatMap((file) => {
    const source = program.getSourceFile(join(ROOT, file));
    if (!source) throw new Error(`${file} is not there.`);
    return usesIn(source, file, checker);
  });
}

/** The members that Microsoft's type declarations have, named as in a use. */
export function officeMembers(): Set<string> {
  // A program without a file of its own reads no types.
  const program = programOf([], { "src/excel/nothing.ts": "" });
  const declared = program.getSourceFiles().find(({ fileName }) => fileName.includes("@types/office-js/"));
  if (!declared) throw new Error("@types/office-js is not there.");
  const members = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ((ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name) {
      for (const { name } of node.members) if (name) members.add(`${node.name.text}.${name.getText(declared)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(declared);
  return members;
}

const OFFICE_TYPES = /@types\/(?:office-js|custom-functions-runtime)\//;

function programOf(files: readonly string[], invented: Readonly<Record<string, string>>): ts.Program {
  const read = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.convertCompilerOptionsFromJson(
    (read.config as { compilerOptions: unknown }).compilerOptions,
    ROOT,
  );
  // Only these two: the add-in's own files need no types of Node or jest.
  options.types = ["office-js", "custom-functions-runtime"];
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = invented[relative(ROOT, path)];
    return text === undefined
      ? onDisk(path, languageVersion, ...rest)
      : ts.createSourceFile(path, text, languageVersion, true);
  };
  return ts.createProgram(
    [...files, ...Object.keys(invented)].map((file) => join(ROOT, file)),
    options,
    host,
  );
}

function usesIn(source: ts.SourceFile, file: string, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const declaration = memberAt(node, checker)?.declarations?.find((one) =>
      OFFICE_TYPES.test(one.getSourceFile().fileName),
    );
    if (declaration) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      uses.push({ file, line: line + 1, ...described(declaration), changes: changes(node, declaration) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** What a piece of code names as a member: `sheet.name`, `{ name } = sheet`, or a key of an object Office.js takes. */
function memberAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isElementAccessExpression(node)) return checker.getSymbolAtLocation(node.argumentExpression);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const wanted = checker.getContextualType(node.parent);
    const kinds = wanted?.isUnion() ? wanted.types : [wanted];
    return kinds.map((kind) => kind?.getProperty(node.name.getText())).find((member) => member !== undefined);
  }
  return undefined;
}

function described(declaration: ts.Declaration): Pick<Use, "member" | "set"> {
  const owner = ownerOf(declaration);
  const [, name = "", version] = /\[Api set: (\w+)(?: ([\d.]+))?/.exec(commentOf(declaration)) ?? [];
  const [major, minor] = (version ?? "").split(".").map(Number);
  const number = version === undefined ? undefined : setNumber(major ?? 0, minor ?? 0);
  return {
    member: `${owner}.${ts.getNameOfDeclaration(declaration)?.getText() ?? ""}`,
    set: name === "" ? undefined : { name, version: number },
  };
}

/** 1.9 comes before 1.12, so a version is compared as whole numbers. */
export const setNumber = (major: number, minor: number): number => major * 1000 + minor;

/** What `sheet.set({ name })` and `sheet.load({ name: true })` name belongs to the sheet too. */
function ownerOf({ parent }: ts.Declaration): string {
  const name = "name" in parent ? (parent.name as ts.Node | undefined)?.getText() : undefined;
  return (name ?? "").replace(/(?:Collection)?LoadOptions$|(?:Collection)?UpdateData$/, "");
}

const commentOf = (declaration: ts.Declaration): string =>
  declaration.getFullText().slice(0, declaration.getStart() - declaration.getFullStart());

function changes(node: ts.Node, declaration: ts.Declaration): boolean {
  if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)) return true;
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    return (declaration.parent as { name?: ts.Node }).name?.getText().endsWith("UpdateData") ?? false;
  }
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** The requirement sets that manifest.xml declares, so that Excel offers the add-in only where they are. */
export function declaredSets(): Map<string, number> {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const sets = manifest.matchAll(/<Set Name="(\w+)" MinVersion="(\d+)\.(\d+)"\/>/g);
  return new Map(
    [...sets].map(([, name = "", major, minor]) => [name, setNumber(Number(major), Number(minor))] as const),
  );
}

import { parseStructRef } from "@borgar/fx";
import { ErrorType, ErrorValueObject, ReferenceNodeFactory, type BaseReferenceObject } from "@univerjs/engine-formula";
import { cellsOfParts, type ReferredTable } from "./table-parts";

/**
 * Lets the engine (0.25.1) read structured references as Excel does.
 *
 * Its own reading knows no row of totals and takes the last row of the body for one, takes no name of a table with an
 * underscore in it, knows one part at a time (`[#Data],[#Totals]` are two), and parts `Poster` from `poster`. The class
 * is shared by all workbooks: the tables it reads are those of the workbook that asks.
 *
 * Imported before the engine calculates. It reaches into the engine, whose version is pinned.
 */
const factory = ReferenceNodeFactory.prototype as unknown as Factory;
const readTable = factory._getTableReferenceNode;

factory._getTableReferenceNode = function (token, isLexerNode, isPrepareMerge, isWhole) {
  const reference = isLexerNode ? undefined : parseStructRef(token);
  const [name, table] = tableNamed(this._getTableMap(), reference?.table ?? "") ?? [];
  if (name === undefined || !table) return readTable.call(this, token, isLexerNode, isPrepareMerge, isWhole);
  const named = name + token.slice(token.indexOf("["));
  const node = readTable.call(this, named, false, isPrepareMerge, true);
  const cells = cellsOfParts(named, table);
  if (!node || !cells) return node;
  if (cells === "#REF!") node.execute = () => node.setValue(ErrorValueObject.create(ErrorType.REF));
  else node._tableReferenceObject.setRangeData(cells);
  return node;
};

function tableNamed(tables: Tables | undefined, name: string): readonly [string, ReferredTable] | undefined {
  return [...(tables ?? [])].find(([known]) => known.toLowerCase() === name.toLowerCase());
}

type Tables = ReadonlyMap<string, ReferredTable>;

/** What is used of the engine's maker of nodes. */
interface Factory {
  _getTableMap(): Tables | undefined;
  _getTableReferenceNode: (
    this: Factory,
    token: string,
    isLexerNode: boolean,
    isPrepareMerge: boolean,
    isWhole: boolean,
  ) => TableNode | undefined;
}

interface TableNode {
  readonly _tableReferenceObject: BaseReferenceObject;
  execute(): void;
  setValue(value: ErrorValueObject): void;
}

import {
  ActionKind,
  defineShape,
  HostCollection,
  HostObject,
  Interpreter,
  itemNotFound,
  PathKind,
} from "../../richapi";

/** A small object model, which is no spreadsheet: the interpreter knows none. */
class Shelf extends HostCollection {
  readonly books: Book[] = [new Book("Brand"), new Book("Sult")];

  override get shape() {
    return defineShape<Shelf>("Shelf", {
      scalars: ["length"],
      methods: ["add", "getItem", "count"],
      events: ["_RegisterAdded"],
    });
  }

  get length(): number {
    return this.books.length;
  }

  override items(): readonly Book[] {
    return this.books;
  }

  override getItem(title: unknown): Book {
    const book = this.books.find((one) => one.title === title);
    if (!book) throw itemNotFound("Shelf.getItem");
    return book;
  }

  add(title: string): Book {
    this.books.push(new Book(title));
    return this.getItem(title);
  }

  count(): number {
    return this.length;
  }
}

class Book extends HostObject {
  author: Author = new Author();

  constructor(private name: string) {
    super();
  }

  override get shape() {
    return defineShape<Book>("Book", { scalars: ["title"], links: ["author"] });
  }

  override identity(): Record<string, unknown> {
    return { Id: this.name };
  }

  get title(): string {
    return this.name;
  }

  set title(title: unknown) {
    this.name = String(title);
  }
}

class Author extends HostObject {
  override get shape() {
    return defineShape<Author>("Author", { scalars: ["born"] });
  }

  get born(): number {
    return 1866;
  }
}

const PATHS = {
  1: { ObjectPathType: PathKind.Global, Name: "", ParentObjectPathId: 0 },
  2: {
    ObjectPathType: PathKind.Method,
    Name: "Add",
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: ["Markens grøde"] },
  },
  3: { ObjectPathType: PathKind.Indexer, Name: "", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["Sult"] } },
  4: { ObjectPathType: PathKind.Indexer, Name: "", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["Mangler"] } },
  5: { ObjectPathType: PathKind.Null, Name: "", ParentObjectPathId: 0 },
  6: { ObjectPathType: PathKind.Reference, Name: "r1", ParentObjectPathId: 0 },
  7: { ObjectPathType: PathKind.Service, Name: "No.Such", ParentObjectPathId: 0 },
};

let shelf: Shelf;
let reads: number;
let interpreter: Interpreter;

beforeEach(() => {
  shelf = new Shelf();
  reads = 0;
  const beforeRead = (): Promise<void> => {
    reads++;
    return Promise.resolve();
  };
  interpreter = new Interpreter({ root: shelf, services: new Map() }, beforeRead);
});

type Action = Parameters<Interpreter["run"]>[0]["Actions"][number];

const run = (...actions: Omit<Action, "Id">[]) =>
  interpreter.run({ ObjectPaths: PATHS, Actions: actions.map((action, index) => ({ Id: index + 1, ...action })) });

const values = async (...actions: Omit<Action, "Id">[]): Promise<unknown[]> =>
  (await run(...actions)).Results.map((result) => result.Value);

test.each([
  // why                                                         Select                      answer
  ["a collection's own scalar", ["length"], { Length: 2 }],
  [
    "a scalar of the items",
    ["title"],
    {
      _Items: [
        { Id: "Brand", Title: "Brand" },
        { Id: "Sult", Title: "Sult" },
      ],
    },
  ],
  [
    "the same by the long way",
    ["items/title"],
    {
      _Items: [
        { Id: "Brand", Title: "Brand" },
        { Id: "Sult", Title: "Sult" },
      ],
    },
  ],
  [
    "through a link",
    ["author/born"],
    {
      _Items: [
        { Id: "Brand", Author: { Born: 1866 } },
        { Id: "Sult", Author: { Born: 1866 } },
      ],
    },
  ],
])("load answers %s", async (_why, select, answer) => {
  expect(await values({ ActionType: ActionKind.Query, ObjectPathId: 1, QueryInfo: { Select: select } })).toEqual([
    answer,
  ]);
  expect(reads).toBe(1);
});

test("a path with a side effect is walked once, however often it is used", async () => {
  const instantiate = { ActionType: ActionKind.Instantiate, ObjectPathId: 2 };
  const title = {
    ActionType: ActionKind.SetProperty,
    ObjectPathId: 2,
    Name: "Title",
    ArgumentInfo: { Arguments: ["Pan"] },
  };
  expect(await values(instantiate, title, instantiate)).toEqual([{ Id: "Markens grøde" }, null, { Id: "Pan" }]);
  expect(shelf.length).toBe(3);
});

test("an object that is kept is found again in a later request", async () => {
  const keep = { ActionType: ActionKind.Method, ObjectPathId: 3, Name: "_KeepReference" };
  const again = { ActionType: ActionKind.Instantiate, ObjectPathId: 3 };
  expect(await values(keep, again)).toEqual([null, { Id: "Sult", _ReferenceId: "r1" }]);
  const read = { ActionType: ActionKind.Query, ObjectPathId: 6, QueryInfo: { Select: ["title"] } };
  expect(await values(read)).toEqual([{ Id: "Sult", _ReferenceId: "r1", Title: "Sult" }]);
  const remove = {
    ActionType: ActionKind.Method,
    ObjectPathId: 1,
    Name: "_RemoveReference",
    ArgumentInfo: { Arguments: ["r1"] },
  };
  await run(remove);
  expect((await run(read)).Error?.Code).toBe("InvalidReference");
});

test("the first error ends the request, says where, and leaves what came before", async () => {
  const add = { ActionType: ActionKind.Instantiate, ObjectPathId: 2 };
  const miss = { ActionType: ActionKind.Instantiate, ObjectPathId: 4 };
  const answer = await run(add, miss, add);
  expect(answer.Error).toMatchObject({ Code: "ItemNotFound", Location: "Shelf.getItem", ActionIndex: 1 });
  expect([answer.Results.length, shelf.length]).toEqual([1, 3]);
});

test("a null object answers null to all that is asked of it", async () => {
  const asked = [ActionKind.Instantiate, ActionKind.Query, ActionKind.Method].map((ActionType) => ({
    ActionType,
    ObjectPathId: 5,
    Name: "Anything",
  }));
  expect(await values(...asked)).toEqual([null, null, null]);
});

test.each([
  [
    "a property",
    { ActionType: ActionKind.Query, ObjectPathId: 3, QueryInfo: { Select: ["publisher"] } },
    "Book.publisher",
  ],
  ["a method", { ActionType: ActionKind.Method, ObjectPathId: 3, Name: "Burn" }, "Book.burn"],
  [
    "a property without a setter",
    { ActionType: ActionKind.SetProperty, ObjectPathId: 1, Name: "Length" },
    "Shelf.length",
  ],
  ["an internal field", { ActionType: ActionKind.Method, ObjectPathId: 1, Name: "Items" }, "Shelf.items"],
  ["a service", { ActionType: ActionKind.Instantiate, ObjectPathId: 7 }, "No.Such"],
  ["an event", { ActionType: ActionKind.Method, ObjectPathId: 1, Name: "_RegisterStolen" }, "Shelf._RegisterStolen"],
])("what is missing fails by its name: %s", async (_why, action, name) => {
  expect((await run(action)).Error).toMatchObject({ Code: "ApiNotFound", Location: name });
  expect([...interpreter.unsupported]).toEqual([[name, 1]]);
});

test("a registration is accepted, and its trace comes back, without which the client installs no handler", async () => {
  const answer = await run(
    { ActionType: ActionKind.Method, ObjectPathId: 1, Name: "_RegisterAdded" },
    { ActionType: ActionKind.Trace, ObjectPathId: 0 },
  );
  expect([answer.Error, answer.TraceIds]).toEqual([undefined, [2]]);
});

test("an exception in the model is Office's internal error, and says what it was", async () => {
  shelf.add = () => {
    throw new TypeError("uventet");
  };
  const answer = await run({ ActionType: ActionKind.Instantiate, ObjectPathId: 2 });
  expect(answer.Error?.Code).toBe("GeneralException");
  expect(answer.Error?.Message).toContain("uventet");
});

import { floorOf, readImports, roomOf, sources } from "./sources";

// The one-way rule of the house. A floor imports only from floors before its own, and only their index.
// Floors that stand in one array are side by side and know nothing of each other; only readers needs no more than core.
const FLOORS = [["core"], ["text"], ["sheets"], ["functions", "readers", "excel", "xlsx"], ["taskpane"]];
// Stands where Excel stands: it gets the manifest and the built files, and imports nothing of the add-in.
const APART = "workbench";

// Within a floor a room imports only rooms before its own, and only their index. Files on the floor itself, such as its
// index, may import every room; no room imports them.
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [
    "faults",
    "money",
    "words",
    "time",
    "accounts",
    "years",
    "control",
    "frame",
    "notice",
    "explain",
    "ledger",
    "status",
  ],
  text: [
    "language",
    "faults",
    "explain",
    "status",
    "reports",
    "ledger",
    "years",
    "plan",
    "control",
    "setup",
    "pane",
    "selftest",
  ],
  sheets: ["model", "workbook", "plan", "years", "reports", "explain", "ledger", "control", "status", "setup"],
  readers: ["file", "reading", "words", "sie", "table", "saft", "worker"],
  excel: [
    "host",
    "read",
    "write",
    "ledger",
    "reports",
    "setup",
    "explain",
    "control",
    "status",
    "years",
    "actions",
    "selftest",
  ],
  taskpane: [
    "state",
    "ui",
    "SelfTestPanel",
    "HelpPanel",
    "StartPanel",
    "TemplatesPanel",
    "LedgerPanel",
    "ExplainPanel",
    "FormulaPanel",
    "DrillPanel",
    "ReportsPanel",
    "FramePanel",
    "ControlPanel",
    "StatusPanel",
  ],
};

const floorRank = (name: string): number => FLOORS.findIndex((floor) => floor.includes(name));
const roomRank = (floor: string, room: string): number => ROOMS[floor]?.indexOf(room) ?? -1;

const imports = readImports();
const betweenFloors = imports.filter(({ from, to }) => floorOf(from) !== floorOf(to));
const betweenRooms = imports.filter(
  ({ from, to }) => floorOf(from) === floorOf(to) && floorOf(from) in ROOMS && roomOf(from) !== roomOf(to),
);
const index = (folder: string): string => `${folder}/index.ts`;

test("every file lies on a known floor, and every room is written in its floor's order", () => {
  const floors = [...FLOORS.flat(), APART];
  expect(sources.filter((file) => !floors.includes(floorOf(file)))).toEqual([]);
  const unwritten = sources.filter((file) => {
    const room = roomOf(file);
    return floorOf(file) in ROOMS && room !== undefined && roomRank(floorOf(file), room) < 0;
  });
  expect(unwritten).toEqual([]);
});

test("a floor imports only floors below it, through their index", () => {
  const wrong = betweenFloors.filter(
    ({ from, to }) =>
      floorOf(from) === APART ||
      floorRank(floorOf(to)) < 0 ||
      floorRank(floorOf(to)) >= floorRank(floorOf(from)) ||
      (floorOf(from) === "readers" && floorOf(to) !== "core") ||
      to !== index(floorOf(to)),
  );
  expect(wrong).toEqual([]);
});

test("a room imports only rooms written before it, through their index", () => {
  const wrong = betweenRooms.filter(({ from, to }) => {
    const [floor, own, other] = [floorOf(from), roomOf(from), roomOf(to)];
    if (other === undefined) return own !== undefined;
    if (to !== index(`${floor}/${other}`)) return true;
    return own !== undefined && roomRank(floor, other) >= roomRank(floor, own);
  });
  expect(wrong).toEqual([]);
});

test("no folder has more files of its own than a reader takes in", () => {
  const counts = new Map<string, number>();
  for (const file of sources) {
    const folder = file.slice(0, file.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, files]) => files > 25)).toEqual([]);
});

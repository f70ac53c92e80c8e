import { setNumber, type Use } from "./officeUses";

/** The uses of a member that the manifest does not promise, and that the file does not ask for first. */
export function unpromised(
  uses: readonly Use[],
  declared: ReadonlyMap<string, number>,
  textOf: (file: string) => string,
): string[] {
  return uses
    .filter(({ file, set }) => {
      if (!set || OTHER_HOSTS.has(set.name)) return false;
      const needed = set.version;
      if (needed === undefined) return true;
      return (declared.get(set.name) ?? 0) < needed && !asksFor(textOf(file), set.name, needed);
    })
    .map((use) => `${place(use)} is of ${use.set?.name} ${versionText(use.set?.version)}`);
}

/** The documentation of a member that Excel has without any set says since when Outlook has it. */
const OTHER_HOSTS = new Set(["Mailbox"]);

function asksFor(text: string, name: string, needed: number): boolean {
  const asked = text.matchAll(/isSetSupported\("(\w+)", "(\d+)\.(\d+)"\)/g);
  return [...asked].some(([, set, major, minor]) => set === name && setNumber(Number(major), Number(minor)) >= needed);
}

const versionText = (version: number | undefined): string =>
  version === undefined ? "(preview)" : `${Math.floor(version / 1000)}.${version % 1000}`;

/** Where `Excel.run` is asked for an undo group by a file that is not known to use only what can be undone. */
export function ungroupable(
  uses: readonly Use[],
  grouped: readonly string[],
  withoutUndo: ReadonlySet<string>,
): string[] {
  const asking = uses.filter(({ member, file }) => member === UNDO_GROUP && !grouped.includes(file));
  const undoable = uses.filter(
    ({ member, file, changes }) => grouped.includes(file) && changes && withoutUndo.has(member),
  );
  return [
    ...asking.map((use) => `${place(use)} asks for an undo group`),
    ...undoable.map((use) => `${place(use)} cannot be undone, and is in a group`),
  ];
}

const UNDO_GROUP = "RunOptions.mergeUndoGroup";

/** The files that use what Excel refuses while another workbook has the focus, each with those members. */
export function focusPlaces(uses: readonly Use[], refused: ReadonlySet<string>): Map<string, string[]> {
  const places = new Map<string, Set<string>>();
  for (const { file, member } of uses.filter((use) => refused.has(use.member))) {
    places.set(file, (places.get(file) ?? new Set()).add(member));
  }
  return new Map([...places].map(([file, members]) => [file, [...members].sort()]));
}

const place = ({ file, line, member }: Use): string => `${file}:${line} ${member}`;

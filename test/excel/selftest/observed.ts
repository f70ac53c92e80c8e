import * as v from "valibot";
import { isSame, written, type Answers } from "../../../src/excel/selftest/compareAnswers";

/** The differences that are known, with their reasons: by file, then by probe. */
export type NamedDifferences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Holds the answers of the workbench against what one Excel answered, and lists what is wrong: a difference without a
 * name, and a name without a difference.
 *
 * @param file - its name, and its text
 */
export function wrongIn(
  file: { readonly name: string; readonly text: string },
  workbench: Answers,
  named: NamedDifferences,
): string[] {
  const { platform, build, answers: seen } = v.parse(OBSERVED, JSON.parse(file.text));
  const expectedName = `selvtest-${plain(platform)}-${plain(build)}.json`;
  const reasons = named[file.name] ?? {};
  const ids = [...new Set([...Object.keys(seen), ...Object.keys(reasons)])];
  return [
    ...(file.name === expectedName ? [] : [`${file.name}: should be called ${expectedName}`]),
    ...ids.flatMap((id) => {
      const [ours, theirs, reason] = [
        workbench[id as keyof Answers],
        (seen as Answers)[id as keyof Answers],
        reasons[id],
      ];
      const isDifferent = !isSame(ours, theirs);
      if (isDifferent && !reason?.trim())
        return [`${file.name}: ${id}: Excel ${written(theirs)}, workbench ${written(ours)}`];
      if (!isDifferent && reason !== undefined) return [`${file.name}: ${id}: is named, and no longer differs`];
      return [];
    }),
  ];
}

const plain = (text: string): string => text.replace(/[^\w.]+/g, "_");

const FILLED = v.pipe(v.string(), v.nonEmpty());
const OBSERVED = v.strictObject({
  selfTest: v.literal(1),
  platform: FILLED,
  build: FILLED,
  language: FILLED,
  date: v.pipe(v.string(), v.isoDate()),
  addIn: FILLED,
  excelApi: FILLED,
  answers: v.record(v.string(), v.unknown()),
});

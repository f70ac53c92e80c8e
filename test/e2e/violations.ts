import axe from "axe-core";
import type { Frame } from "playwright-core";

/** Fluent's focus helpers: empty, and only ever focused for an instant on their way to something else. */
export const FOCUS_HELPERS = "[data-tabster-dummy]";

/**
 * What axe finds wrong in one document, as readable lines.
 *
 * @param excluded - selectors; each use says why
 */
export async function violations(frame: Frame, excluded: readonly string[]): Promise<string[]> {
  await frame.evaluate(axe.source);
  const context = excluded.length === 0 ? "document" : JSON.stringify({ exclude: excluded.map((name) => [name]) });
  const results = await frame.evaluate<axe.AxeResults>(`axe.run(${context}, { iframes: false })`);
  if (results.passes.length < 5) throw new Error("axe found next to nothing to look at: is the page empty?");
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

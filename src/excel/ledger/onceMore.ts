import { Meanwhile } from "../host";

/**
 * Does a piece of work, and once more where somebody else has made one of its sheets meanwhile: the second time it finds
 * theirs. What the first had written is put back.
 */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isMade = error instanceof Meanwhile && error.findings.some(({ code }) => code === "made-meanwhile");
    if (!isMade) throw error;
  }
  return work();
}

import { useId } from "react";
import type { Progress } from "../../../excel";
import { useActions, useProgress } from "../../state";

/** The repair that a finding offers. How it goes is shown where its button was pressed, and nowhere else. */
export function useRepair(): { shown: Progress | undefined; repair: () => void } {
  const { runAction } = useActions();
  const progress = useProgress();
  const place = useId();
  const isOurs =
    progress.state !== "idle" && progress.action === "BIBSYS.repairFormulas" && progress.args?.[0] === place;
  return { shown: isOurs ? progress : undefined, repair: () => void runAction("BIBSYS.repairFormulas", place) };
}

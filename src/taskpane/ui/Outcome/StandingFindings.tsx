import type { Finding } from "../../../core";
import { useActions } from "../../state";
import { FindingList } from "./FindingList";
import { Outcome } from "./Outcome";
import { useRepair } from "./useRepair";

/** Findings that are no action's outcome: they stand as long as they hold, and a repair's outcome stands under them. */
export function StandingFindings({ findings }: { findings: readonly Finding[] }) {
  const { shown, repair } = useRepair();
  const { runLastAgain } = useActions();
  return (
    <>
      {findings.length > 0 && <FindingList findings={findings} onRepair={repair} />}
      <Outcome progress={shown ?? { state: "idle" }} onAgain={() => void runLastAgain()} />
    </>
  );
}

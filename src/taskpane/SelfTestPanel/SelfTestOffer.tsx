import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import { useWords } from "../state";
import { Disclosure } from "../ui";

const SelfTestPanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "selftest" */ "./SelfTestPanel")).SelfTestPanel,
}));

/** The way to the self-test. A plain browser has no Excel to test, and gets none. */
export function SelfTestOffer() {
  const words = useWords().help;
  if (!isInExcel()) return null;
  return (
    <Disclosure label={words.selfTest}>
      <Suspense fallback={<Spinner size="tiny" />}>
        <SelfTestPanel />
      </Suspense>
    </Disclosure>
  );
}

/** Office.js may be out of reach; and outside Office it has no context, whatever its types say. */
const isInExcel = (): boolean =>
  typeof Office !== "undefined" && (Office as Partial<typeof Office>).context?.host === Office.HostType.Excel;

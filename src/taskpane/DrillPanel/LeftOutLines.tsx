import { useState } from "react";
import { Body1 } from "@fluentui/react-components";
import { sum } from "../../core";
import type { RowBehind } from "../../sheets";
import { pane, type Language } from "../../text";
import { Disclosure } from "../LedgerPanel/Disclosure";
import { listRows, nextOrder, type Order } from "./listRows";
import { RowTable } from "./RowTable";

export type LeftOutLinesProps = { rows: readonly RowBehind[]; language: Language };

/** What the same lines of *Poster* have in no month: how much it is, in which periods, and the lines themselves. */
export function LeftOutLines({ rows, language }: LeftOutLinesProps) {
  const [order, setOrder] = useState<Order>(undefined);
  const say = pane.drill;
  if (rows.length === 0) return null;
  const periods = [...new Set(rows.map(({ total }) => total.period))].sort((one, other) => one - other);
  return (
    <>
      <Body1>{say.leftOut(rows.length, sum(rows.map(({ amount }) => amount)), periods)[language]}</Body1>
      <Disclosure label={say.showLeftOut[language]}>
        <RowTable
          rows={listRows(rows, "", order, language)}
          order={order}
          onSort={(by) => setOrder(nextOrder(order, by))}
          label={say.showLeftOut[language]}
          language={language}
        />
      </Disclosure>
    </>
  );
}

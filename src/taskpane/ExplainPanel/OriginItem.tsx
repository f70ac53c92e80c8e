import { useId, useState, type ReactNode } from "react";
import { Body1, Button, Caption1, Link } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Explanation, Origin } from "../../core";
import { originLabel, originName, valuesText } from "../../text";
import { keyOf, useLanguage, useWords } from "../state";
import { useExplainPanelStyles } from "./ExplainPanel.styles";
import type { Explainer } from "./useExplainPanel";

export type OriginItemProps = {
  origin: Origin;
  label: string;
  explainer: Explainer;
  /** The cells that have led here, from the first one. */
  path: readonly string[];
  /** Draws the explanation of a cell that the reader opens. It is handed in, because it holds such items in turn. */
  renderCell: (explanation: Explanation, path: readonly string[]) => ReactNode;
};

/** Cells that a figure rests on: the way to them, and their own explanation to open. */
export function OriginItem({ origin, label, explainer, path, renderCell }: OriginItemProps) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const styles = useExplainPanelStyles();
  const innerId = useId();
  const words = useWords().explain;
  const isArea = origin.cell.includes(":");
  const leaf = isArea ? undefined : explainer.leaf(origin);
  const text = label.includes(" = ") ? label : `${label} = ${valuesText(origin, language)}`;
  // A formula rests on itself only where Excel iterates on purpose. A chain must end somewhere.
  const stopped = path.includes(keyOf(origin)) ? words.above : path.length >= DEEPEST ? words.deep : undefined;
  const place = keyOf(origin);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {leaf || stopped ? (
          <span className={styles.plain}>{text}</span>
        ) : (
          <Button
            appearance="transparent"
            size="small"
            className={styles.open}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? innerId : undefined}
            onClick={() => {
              setOpen(!isOpen);
              if (!isOpen && !isArea) explainer.open(origin);
            }}
          >
            {text}
          </Button>
        )}
      </div>
      <Caption1 className={styles.plain}>
        {leaf && `${words.leaf[leaf]} `}
        {stopped && `${stopped} `}
        <Link
          as="button"
          inline
          className={styles.place}
          aria-label={words.goTo(`${place}, ${originName(origin, language)}`)}
          onClick={() => explainer.goTo(origin)}
        >
          {place}
        </Link>
      </Caption1>
      {isOpen && !stopped && (
        <div id={innerId} className={styles.inner}>
          {isArea ? (
            <CellList origin={origin} explainer={explainer} path={[...path, place]} renderCell={renderCell} />
          ) : (
            <OpenedCell origin={origin} explainer={explainer} path={path} renderCell={renderCell} />
          )}
        </div>
      )}
    </li>
  );
}

/** The explanation of a cell, once what it needs has been read. */
function OpenedCell({ origin, explainer, path, renderCell }: Omit<OriginItemProps, "label">) {
  const words = useWords().drill;
  const explanation = explainer.explain(origin);
  if (!explanation) return explainer.isReading && <Body1>{words.reading}</Body1>;
  return renderCell(explanation, path);
}

/** The cells of an area, one by one. */
function CellList({ origin, explainer, path, renderCell }: Omit<OriginItemProps, "label">) {
  const language = useLanguage();
  const styles = useExplainPanelStyles();
  const words = useWords().explain;
  const { cells, left } = explainer.cells(origin);
  return (
    <ul className={styles.list}>
      {cells.map((cell) => (
        <OriginItem
          key={keyOf(cell)}
          origin={cell}
          label={originLabel(cell, origin, language)}
          explainer={explainer}
          path={path}
          renderCell={renderCell}
        />
      ))}
      {left > 0 && <li className={styles.item}>{words.more(left)}</li>}
    </ul>
  );
}

const DEEPEST = 12;

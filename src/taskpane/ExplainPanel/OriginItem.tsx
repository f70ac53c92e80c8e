import { useId, useState } from "react";
import { Body1, Button, Caption1, Link } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Origin } from "../../core";
import { originLabel, originName, pane, valuesText, type Language } from "../../text";
import { ExplainedCell } from "./ExplainedCell";
import { useExplainPanelStyles } from "./ExplainPanel.styles";
import { keyOf } from "../state/placeKey";
import type { Explainer } from "./useExplainPanel";

export type OriginItemProps = {
  origin: Origin;
  label: string;
  explainer: Explainer;
  language: Language;
  path: readonly string[];
};

/** Cells that a figure rests on: the way to them, and their own explanation to open. */
export function OriginItem({ origin, label, explainer, language, path }: OriginItemProps) {
  const [isOpen, setOpen] = useState(false);
  const styles = useExplainPanelStyles();
  const innerId = useId();
  const say = pane.explain;
  const isArea = origin.cell.includes(":");
  const leaf = isArea ? undefined : explainer.leaf(origin);
  const said = label.includes(" = ") ? label : `${label} = ${valuesText(origin.values, language)}`;
  // A formula cannot rest on itself in Excel, save where it is told to try; and no reader follows a chain for ever.
  const stopped = path.includes(keyOf(origin)) ? say.above : path.length >= DEEPEST ? say.deep : undefined;
  const place = keyOf(origin);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {leaf || stopped ? (
          <span className={styles.plain}>{said}</span>
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
            {said}
          </Button>
        )}
      </div>
      <Caption1 className={styles.plain}>
        {leaf && `${say.leaf[leaf][language]} `}
        {stopped && `${stopped[language]} `}
        <Link
          as="button"
          inline
          className={styles.place}
          aria-label={say.goTo(`${place}, ${originName(origin, language)}`)[language]}
          onClick={() => explainer.goTo(origin)}
        >
          {place}
        </Link>
      </Caption1>
      {isOpen && !stopped && (
        <div id={innerId} className={styles.inner}>
          {isArea ? (
            <CellList origin={origin} explainer={explainer} language={language} path={[...path, place]} />
          ) : (
            <OpenedCell origin={origin} explainer={explainer} language={language} path={path} />
          )}
        </div>
      )}
    </li>
  );
}

/** The explanation of a cell, once what it needs has been read. */
function OpenedCell({ origin, explainer, language, path }: Omit<OriginItemProps, "label">) {
  const explanation = explainer.explain(origin);
  if (!explanation) return explainer.isReading && <Body1>{pane.drill.reading[language]}</Body1>;
  return <ExplainedCell explanation={explanation} explainer={explainer} language={language} path={path} />;
}

/** The cells of an area, one by one. */
function CellList({ origin, explainer, language, path }: Omit<OriginItemProps, "label">) {
  const styles = useExplainPanelStyles();
  const { cells, left } = explainer.cells(origin);
  return (
    <ul className={styles.list}>
      {cells.map((cell) => (
        <OriginItem
          key={keyOf(cell)}
          origin={cell}
          label={originLabel(cell, origin, language)}
          explainer={explainer}
          language={language}
          path={path}
        />
      ))}
      {left > 0 && <li className={styles.item}>{pane.explain.more(left)[language]}</li>}
    </ul>
  );
}

const DEEPEST = 12;

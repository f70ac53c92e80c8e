import { useId, useState } from "react";
import { Button, Caption1, Link } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { originLabel, originName, pane, valuesText, type Language, type Origin } from "../../text";
import { ExplainedCell } from "./ExplainedCell";
import { useExplainPanelStyles } from "./ExplainPanel.styles";
import { keyOf } from "../placeKey";
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
  const explanation = isArea ? undefined : explainer.explain(origin);
  const isLeaf = explanation?.how === "typed" || explanation?.how === "blank";
  const said = label.includes(" = ") ? label : `${label} = ${valuesText(origin.values, language)}`;
  // A formula cannot rest on itself in Excel, save where it is told to try; and no reader follows a chain for ever.
  const stopped = path.includes(keyOf(origin)) ? say.above : path.length >= DEEPEST ? say.deep : undefined;
  const place = keyOf(origin);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {isLeaf || stopped ? (
          <span className={styles.plain}>{said}</span>
        ) : (
          <Button
            appearance="transparent"
            size="small"
            className={styles.open}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? innerId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {said}
          </Button>
        )}
      </div>
      <Caption1 className={styles.plain}>
        {isLeaf && `${say.leaf[explanation.how as "typed" | "blank"][language]} `}
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
          {explanation ? (
            <ExplainedCell explanation={explanation} explainer={explainer} language={language} path={path} />
          ) : (
            <CellList origin={origin} explainer={explainer} language={language} path={[...path, place]} />
          )}
        </div>
      )}
    </li>
  );
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

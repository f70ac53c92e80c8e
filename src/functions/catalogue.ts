import type { Language } from "../text";
import { isFunctionId, type FunctionId } from "./byId";

/** An argument as Excel's function wizard shows it, in one language. */
export type ParameterEntry = {
  /** Its name in the code, the same in every language. */
  id: string;
  name: string;
  description: string;
  isOptional: boolean;
  /** Declared as text; other arguments are amounts or numbers. */
  isText: boolean;
  /** Takes a range as well as one cell. */
  isRange: boolean;
};

export type FunctionEntry = { id: FunctionId; description: string; parameters: readonly ParameterEntry[] };

/** Every function, in the order of the code. */
export type Catalogue = readonly FunctionEntry[];

/** The functions as Excel knows them: out of the same metadata and the same words. Loaded when first asked for. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const [{ default: metadata }, texts] = await Promise.all([
    import(/* webpackChunkName: "catalogue" */ "./catalogue.json"),
    textsOf(language),
  ]);
  return (metadata.functions as readonly Generated[]).flatMap(({ id, description, parameters }) => {
    const own = texts[id];
    if (!isFunctionId(id)) return [];
    return {
      id,
      description: own?.description ?? description,
      parameters: parameters.map(({ name, type, dimensionality, optional, ...words }) => ({
        id: name,
        name: own?.parameters[name]?.name ?? name,
        description: own?.parameters[name]?.description ?? words.description,
        isOptional: optional ?? false,
        isText: type === "string",
        isRange: dimensionality === "matrix",
      })),
    };
  });
}

/** What catalogue.json holds of a function; `npm run function-pages` writes it of functions.ts. */
type Generated = {
  id: string;
  description: string;
  parameters: readonly {
    name: string;
    description: string;
    type?: string;
    dimensionality?: string;
    optional?: boolean;
  }[];
};

type Texts = Readonly<
  Record<
    string,
    { description: string; parameters: Readonly<Record<string, { name: string; description: string }>> } | undefined
  >
>;

/** English is in the code itself. */
async function textsOf(language: Language): Promise<Texts> {
  switch (language) {
    case "nb":
      return (await import(/* webpackChunkName: "catalogue.nb" */ "./i18n/nb-NO.json")).default;
    case "nn":
      return (await import(/* webpackChunkName: "catalogue.nn" */ "./i18n/nn-NO.json")).default;
    case "en":
      return {};
  }
}

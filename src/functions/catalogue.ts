import type { Language } from "../text";
import { isFunctionId, type FunctionId } from "./byId";

/** An argument as Excel's function wizard shows it, in one language. */
export type ParameterEntry = {
  /** The name in the code, the same in every language. */
  id: string;
  name: string;
  description: string;
  isOptional: boolean;
  /** Declared as text. Other arguments are amounts or numbers. */
  isText: boolean;
  /** Takes a range as well as one cell. */
  isRange: boolean;
};

export type FunctionEntry = { id: FunctionId; description: string; parameters: readonly ParameterEntry[] };

/** All functions, in the order of the code. */
export type Catalogue = readonly FunctionEntry[];

/** Loads the functions as Excel knows them, from the same metadata and texts. Loaded on first use. */
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

/** A function in catalogue.json, which `npm run function-pages` generates from functions.ts. */
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

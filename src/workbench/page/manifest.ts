/** What the workbench needs to know of an add-in. Excel reads the same file for the same reasons. */
export interface Manifest {
  /** The page in the task pane, as a path on the workbench's own server. */
  readonly panePath: string;
  readonly functionsPath: string;
  readonly namespace: string;
  readonly groups: readonly RibbonGroup[];
}

/** A group of the ribbon. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** A button of the ribbon; `action` is undefined for the one that shows the task pane. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Paths by size in pixels, smallest first. */
  readonly icons: readonly { readonly size: number; readonly path: string }[];
  readonly action: string | undefined;
}

/**
 * Reads manifest.xml in one language: the override for it, else the default.
 *
 * Addresses become paths, for the workbench serves the same files from another address.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const text = (element: Element): string => resourceText(manifest, element.getAttribute("resid") ?? "", locale);
  return {
    panePath: pathOf(text(only(manifest, "ExtensionPoint > Page > SourceLocation"))),
    functionsPath: pathOf(text(only(manifest, "ExtensionPoint > Metadata > SourceLocation"))),
    namespace: text(only(manifest, "ExtensionPoint > Namespace")),
    groups: all(manifest, "OfficeTab > Group").map((group) => ({
      label: text(only(group, ":scope > Label")),
      buttons: all(group, ":scope > Control").map((control) => ({
        id: control.id,
        label: text(only(control, ":scope > Label")),
        tip: text(only(control, "Supertip > Description")),
        icons: all(control, ":scope > Icon > *")
          .map((image) => ({ size: Number(image.getAttribute("size")), path: pathOf(text(image)) }))
          .sort((a, b) => a.size - b.size),
        action: control.querySelector("Action > FunctionName")?.textContent.trim(),
      })),
    })),
  };
}

function resourceText(manifest: Document, id: string, locale: string): string {
  const resource = all(manifest, "Resources > * > *").find((element) => element.id === id);
  if (resource === undefined) throw new Error(`manifest.xml: ingen ressurs heter ${id}.`);
  const override = all(resource, ":scope > *").find((element) => element.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "";
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function all(within: ParentNode, selector: string): Element[] {
  return [...within.querySelectorAll(selector)];
}

function only(within: ParentNode, selector: string): Element {
  const found = within.querySelector(selector);
  if (found === null) throw new Error(`manifest.xml: mangler ${selector}.`);
  return found;
}

import { defineShape, HostObject, invalidArgument, notImplemented } from "../../richapi";
import { NO_VALIDATION, printAbsoluteAddress, subtract } from "../grid";
import type { Box, GridValidations, Validation } from "../grid";
import type { Range } from "./range";
import { RangePlace } from "./range-place";
import { referredRange } from "./referred-range";
import { areChoices } from "./validation-choices";

const SHAPE = defineShape<DataValidation>("DataValidation", {
  scalars: ["errorAlert", "ignoreBlanks", "prompt", "rule", "type", "valid"],
  methods: ["clear"],
});

/** What may be typed into a range. A property that differs between its cells reads as null. */
export class DataValidation extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override beforeWrite(member: string): void {
    this.range.guard(`DataValidation.${member}`);
  }

  get type(): string | null {
    return this.common(({ list }) => (list ? "List" : "None"), "MixedCriteria");
  }

  get rule(): object | null {
    return this.common(({ list }) => (list ? { list } : {}), null);
  }

  set rule(rule: unknown) {
    const list = listOf(rule, this.range);
    this.change((before) => ({ ...before, list }));
  }

  get ignoreBlanks(): boolean | null {
    return this.common(({ ignoreBlanks }) => ignoreBlanks, null);
  }

  set ignoreBlanks(isIgnored: unknown) {
    this.change((before) => ({ ...before, ignoreBlanks: isIgnored === true }));
  }

  get errorAlert(): object | null {
    return this.common(({ alert }) => alert, null);
  }

  set errorAlert(alert: unknown) {
    const given = objectOf(alert, "DataValidation.errorAlert");
    this.change((before) => ({ ...before, alert: { ...before.alert, ...given } }));
  }

  get prompt(): object | null {
    return this.common(({ prompt }) => prompt, null);
  }

  set prompt(prompt: unknown) {
    const given = objectOf(prompt, "DataValidation.prompt");
    this.change((before) => ({ ...before, prompt: { ...before.prompt, ...given } }));
  }

  /** Whether every cell holds what its rule allows; null where some do and some do not. */
  get valid(): boolean | null {
    const answers = this.pieces().flatMap(({ boxes, validation }) => {
      return boxes.flatMap((box) => areChoices(this.range.worksheet, box, validation));
    });
    if (answers.every(Boolean)) return true;
    return answers.some(Boolean) ? null : false;
  }

  clear(): void {
    this.range.guard("DataValidation.clear");
    this.validations.clear(this.range.worksheet.id, this.range.box);
  }

  private change(change: (before: Validation) => Validation): void {
    const { id } = this.range.worksheet;
    for (const { boxes, validation } of this.pieces()) this.validations.set(id, boxes, change(validation));
  }

  /** The range in parts of one validation each; the cells without validation are a part of their own. */
  private pieces(): readonly { readonly boxes: readonly Box[]; readonly validation: Validation }[] {
    const { box, worksheet } = this.range;
    const ruled = this.validations.within(worksheet.id, box);
    const taken = ruled.flatMap(({ boxes }) => boxes);
    const free = taken.reduce((rest, one) => rest.flatMap((part) => subtract(part, one)), [box]);
    return free.length > 0 ? [...ruled, { boxes: free, validation: NO_VALIDATION }] : ruled;
  }

  private common<T>(read: (validation: Validation) => T, mixed: T | null): T | null {
    const [first, ...others] = this.pieces().map(({ validation }) => read(validation));
    const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
    return isSame ? (first ?? null) : mixed;
  }

  private get validations(): GridValidations {
    return this.range.worksheet.workbook.grid.validations;
  }
}

/** The list a rule offers; undefined for the empty rule. Only lists are offered by the host. */
function listOf(rule: unknown, { worksheet }: Range): Validation["list"] {
  const [kind, ...more] = Object.keys(objectOf(rule, LOCATION));
  if (kind === undefined) return undefined;
  if (more.length > 0) throw invalidArgument(LOCATION);
  if (kind !== "list") throw notImplemented(`${LOCATION}.${kind}`);
  const { source, inCellDropDown = true } = (rule as { list: { source: unknown; inCellDropDown?: boolean } }).list;
  if (source instanceof RangePlace) return { source: referenceTo(source), inCellDropDown };
  if (typeof source !== "string" || source === "" || source.length > LONGEST_SOURCE) throw invalidArgument(LOCATION);
  if (!source.startsWith("=")) return { source, inCellDropDown };
  if (!referredRange(worksheet, source.slice(1))) throw invalidArgument(LOCATION);
  return { source, inCellDropDown };
}

const LOCATION = "DataValidation.rule";

/**
 * Excel takes no longer list or formula, its commas counted (jmcnamara/XlsxWriter#562, EPPlusSoftware/EPPlus#1552).
 * Longer lists stand in cells, to which the rule refers. That Office.js gives the code InvalidArgument is judged.
 */
const LONGEST_SOURCE = 255;

function referenceTo({ worksheet, box }: RangePlace): string {
  return `=${printAbsoluteAddress(box, worksheet.name)}`;
}

function objectOf(value: unknown, location: string): object {
  if (typeof value !== "object" || value === null) throw invalidArgument(location);
  return value;
}

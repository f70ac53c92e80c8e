import { defineShape } from "../../richapi";
import { NamedCollection } from "./named-collection";
import { Setting } from "./setting";

const SHAPE = defineShape<SettingCollection>("SettingCollection", {
  methods: ["add", "getCount", "getItem", "getItemOrNullObject"],
});

/** What add-ins keep in the workbook. */
export class SettingCollection extends NamedCollection<Setting> {
  private readonly settings: Setting[] = [];

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override items(): readonly Setting[] {
    return this.settings;
  }

  /** Sets the key, new or known. */
  add(key: string, value: unknown): Setting {
    const known = this.find(key);
    if (known) known.value = value;
    else this.settings.push(new Setting(this, key, value));
    return this.getItem(key);
  }

  remove(setting: Setting): void {
    const at = this.settings.indexOf(setting);
    if (at >= 0) this.settings.splice(at, 1);
  }
}

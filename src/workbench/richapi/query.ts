import { HostCollection, HostObject } from "./host-object";
import { find, wireName, type Members } from "./members";
import type { References } from "./references";
import type { WireQuery } from "./wire";

/** Answers `load`: the scalars asked for, and the same through links and items. */
export function answerQuery(
  object: HostObject | null,
  query: WireQuery,
  members: Members,
  references: References,
): unknown {
  if (object === null) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((link) => `${link}/*`)];
  if (object instanceof HostCollection) return answerCollection(object, paths, query, members, references);
  return answerObject(object, paths, members, references);
}

function answerCollection(
  collection: HostCollection,
  paths: readonly string[],
  query: WireQuery,
  members: Members,
  references: References,
): Record<string, unknown> {
  const own = paths.filter((path) => find(collection.shape.scalars, path) !== undefined);
  const ofItems = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\/?/i, ""));
  const answer: Record<string, unknown> = {};
  for (const path of own) answer[wireName(path)] = members.get(collection, path);
  if (ofItems.length > 0 || paths.length === 0) {
    const first = query.Skip ?? 0;
    const items = collection.items().slice(first, query.Top === undefined ? undefined : first + query.Top);
    const select = ofItems.filter((path) => path !== "");
    answer["_Items"] = items.map((item) => answerQuery(item, { Select: select }, members, references));
  }
  return answer;
}

function answerObject(
  object: HostObject,
  paths: readonly string[],
  members: Members,
  references: References,
): Record<string, unknown> {
  const answer = references.identify(object);
  const linked = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : ["*"]) {
    const [head = "", ...rest] = path.split(/[/.]/);
    const link = find(object.shape.links, head);
    if (head === "*") {
      for (const scalar of object.shape.scalars) answer[wireName(scalar)] = members.get(object, scalar);
    } else if (link !== undefined) {
      linked.set(link, [...(linked.get(link) ?? []), rest.length > 0 ? rest.join("/") : "*"]);
    } else {
      if (rest.length > 0) throw members.missing(object, head);
      answer[wireName(find(object.shape.scalars, head) ?? head)] = members.get(object, head);
    }
  }
  for (const [link, select] of linked) {
    const target = members.get(object, link);
    const wanted = target instanceof HostCollection ? select.filter((path) => path !== "*") : select;
    answer[wireName(link)] = answerQuery(asHostObject(target), { Select: wanted }, members, references);
  }
  return answer;
}

function asHostObject(value: unknown): HostObject | null {
  return value instanceof HostObject ? value : null;
}

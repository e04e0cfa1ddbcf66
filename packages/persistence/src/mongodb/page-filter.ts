import type { Page } from '../page.js';
import { storedName } from './filter-document.js';
import type { FilterDocument } from './filter-document.js';

/** A stretch of a sorted list: its filter and its order. Stretches follow each other. */
export interface Stretch {
  readonly where: FilterDocument;
  readonly order: Readonly<Record<string, 1 | -1>>;
}

/** The stretches after a page's place; in none of them stands an `$or` over the sort's key, so that its index serves each. */
export function stretchesOf({ sort: { path, direction }, after }: Page): Stretch[] {
  const key = storedName(path);
  const order = key === '_id' ? { _id: direction } : { [key]: direction, _id: direction };
  const beyond = direction === 1 ? '$gt' : '$lt';
  if (!after) return [{ where: {}, order }];
  const furtherId = { _id: { [beyond]: after.id } };
  if (key === '_id') return [{ where: furtherId, order }];
  const none = { [key]: { $eq: null } };
  if (after.value === null) {
    const nulls = { where: { $and: [none, furtherId] }, order };
    return direction === 1 ? [nulls, { where: { [key]: { $ne: null } }, order }] : [nulls];
  }
  const last = path.kind === 'date' ? new Date(after.value) : after.value;
  const same = { where: { $and: [{ [key]: { $eq: last } }, furtherId] }, order };
  const further = { where: { [key]: { [beyond]: last } }, order };
  return direction === 1 ? [same, further] : [same, further, { where: none, order }];
}

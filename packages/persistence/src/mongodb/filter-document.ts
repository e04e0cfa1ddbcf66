import type { DocumentPath } from '../document-path.js';
import type { Condition, Test } from '../filter.js';

/** A filter as the driver takes it. */
export type FilterDocument = Readonly<Record<string, unknown>>;

/** The name under which a path is stored: the port's id is MongoDB's own. */
export const storedName = ({ text }: DocumentPath): string => (text === 'id' ? '_id' : text);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const comparisons = { '=': '$eq', '>': '$gt', '>=': '$gte', '<': '$lt', '<=': '$lte' } as const;

function operationOf(test: Test): FilterDocument {
  switch (test.is) {
    case 'null':
      return { $eq: null };
    case 'there':
      return { $exists: true };
    case 'in':
      return { $in: test.values };
    case 'prefix':
      return { $regex: new RegExp(`^${escaped(test.value)}`) }; // two bounds could be met by two elements of a list
    default:
      return { [comparisons[test.is]]: test.value };
  }
}

/** A condition as a filter of MongoDB. */
export function filterDocument(condition: Condition): FilterDocument {
  if (condition.kind === 'test') return { [storedName(condition.path)]: operationOf(condition.test) };
  if (condition.kind === 'not') return { $nor: [filterDocument(condition.of)] };
  if (condition.of.length === 0) return {};
  return { [`$${condition.kind}`]: condition.of.map(filterDocument) };
}

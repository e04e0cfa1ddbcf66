import { isAllowed, isOfType, typeNames, type FactDefinition, type FactType } from './registry.js';
import type { Operator, Test } from './rule.js';

/** The types of fact that each operator is for. */
const operators: Readonly<Record<Operator, readonly FactType[]>> = {
  eq: ['number', 'boolean', 'text', 'date'],
  gt: ['number', 'date'],
  gte: ['number', 'date'],
  lt: ['number', 'date'],
  lte: ['number', 'date'],
  between: ['number', 'date'],
  in: ['number', 'text', 'date'],
  notIn: ['number', 'text', 'date'],
  includesAny: ['list'],
  includesAll: ['list'],
  exists: ['number', 'boolean', 'text', 'date', 'list'],
};

export interface TestFault {
  readonly field: 'op' | 'value';
  readonly code: string;
  readonly message: string;
}

/** Reads operator and value of a condition; without a definition the value itself says which type the fact has. */
export const parseTest = (op: unknown, value: unknown, definition?: FactDefinition): Test | TestFault => {
  if (!isOperator(op)) return { field: 'op', code: 'rule.operator_unknown', message: 'No such operator.' };
  const types = operators[op];
  const type = definition?.type ?? types.find((one) => entriesOf(value).every((entry) => isOfType(entry, one)));
  if (type && !types.includes(type))
    return { field: 'op', code: 'rule.operator_unfit', message: `This operator is not for ${typeNames[type]}.` };
  const test = type && read(op, value, type);
  if (!test || (op !== 'exists' && !entriesOf(value).every((entry) => isAllowed(entry, definition))))
    return {
      field: 'value',
      code: 'rule.value_invalid',
      message: 'This value does not fit the operator and the fact.',
    };
  return test;
};

const isOperator = (op: unknown): op is Operator => typeof op === 'string' && Object.hasOwn(operators, op);

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const read = (op: Operator, value: unknown, type: FactType): Test | undefined => {
  switch (op) {
    case 'exists':
      return typeof value === 'boolean' ? { op, value } : undefined;
    case 'eq':
      return isOfType(value, type) ? { op, value } : undefined;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return isOfType(value, type) && typeof value !== 'boolean' ? { op, value } : undefined;
    case 'between': {
      const [least, most, ...more] = listOf(value, type) ?? [];
      const isRange = least !== undefined && most !== undefined && more.length === 0 && least <= most;
      return isRange ? { op, value: [least, most] } : undefined;
    }
    case 'in':
    case 'notIn': {
      const list = listOf(value, type);
      return list && { op, value: list };
    }
    case 'includesAny':
    case 'includesAll': {
      const list = listOf(value, type)?.filter((one) => typeof one === 'string');
      return list && { op, value: list };
    }
  }
};

/** A list of at least one entry, all of them of the fact's type. */
const listOf = (value: unknown, type: FactType): (number | string)[] | undefined => {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  const isOrdered = (one: unknown): one is number | string => typeof one !== 'boolean' && isOfType(one, type);
  return entries.length > 0 && entries.every(isOrdered) ? entries : undefined;
};

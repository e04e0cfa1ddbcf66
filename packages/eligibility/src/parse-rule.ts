import { parseTest } from './parse-test.js';
import type { Fault, Registry } from './registry.js';
import type { Condition, Rule } from './rule.js';

export type Parsed = { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly faults: Fault[] };

const deepest = 32;
const mostNodes = 500;
const mostValues = 2_000;
const groups = ['all', 'any', 'not'];
const fields = ['fact', 'op', 'value', 'text'];

/**
 * Reads a rule from outside data, or says every fault with its path (`all.1.any.0.op`).
 * With a registry the facts must be in it and the values of their types; `at` goes before each path.
 */
export const parseRule = (input: unknown, registry?: Registry, at = ''): Parsed => {
  const faults: Fault[] = [];
  let nodes = 0;
  let values = 0;

  const refuse = (path: string, code: string, message: string): null => {
    faults.push({ path, code, message });
    return null;
  };

  const parts = (list: unknown, path: string, depth: number): readonly Rule[] | null => {
    if (!Array.isArray(list)) return refuse(path, 'rule.not_a_list', 'A list of rules is expected.');
    if (list.length === 0) return refuse(path, 'rule.empty', 'A group needs at least one rule.');
    return list.slice(0, mostNodes).flatMap((part: unknown, index) => node(part, under(path, index), depth) ?? []);
  };

  const node = (value: unknown, path: string, depth: number): Rule | null => {
    nodes += 1;
    if (nodes > mostNodes + 1) return null;
    if (nodes > mostNodes) return refuse(path, 'rule.too_large', `A rule has at most ${mostNodes} nodes.`);
    if (depth > deepest) return refuse(path, 'rule.too_deep', `A rule is at most ${deepest} levels deep.`);
    if (!isPlainObject(value)) return refuse(path, 'rule.not_a_node', 'A group or a condition is expected.');
    const keys = Object.keys(value);
    const [group, another] = groups.filter((name) => keys.includes(name));
    if (another) return refuse(path, 'rule.ambiguous', 'A node has exactly one of all, any and not.');
    const allowed = group ? [group] : fields;
    const extra = keys.filter((key) => !allowed.includes(key));
    for (const key of extra) refuse(under(path, key), 'rule.field_unknown', 'This field does not belong here.');
    if (extra.length > 0) return null;
    if (!group) return condition(value, path);

    const inner = under(path, group);
    if (group === 'not') {
      const not = node(value[group], inner, depth + 1);
      return not && { not };
    }
    const list = parts(value[group], inner, depth + 1);
    return list && (group === 'all' ? { all: list } : { any: list });
  };

  const condition = (value: Readonly<Record<string, unknown>>, path: string): Condition | null => {
    const absent = fields.filter((field) => !Object.hasOwn(value, field));
    for (const field of absent)
      refuse(under(path, field), 'rule.field_missing', 'A condition has fact, op, value and text.');
    if (absent.length > 0) return null;
    const { fact, op, text } = value;
    values += Array.isArray(value['value']) ? value['value'].length : 1;
    if (values > mostValues)
      return refuse(under(path, 'value'), 'rule.too_large', `A rule has at most ${mostValues} values.`);
    if (typeof text !== 'string' || text.trim() === '')
      return refuse(under(path, 'text'), 'rule.text_missing', 'A condition says in words what it asks for.');
    if (typeof fact !== 'string' || (registry ? !registry.has(fact) : fact === ''))
      return refuse(under(path, 'fact'), 'rule.fact_unknown', 'No such fact.');
    const test = parseTest(op, value['value'], registry?.get(fact));
    return 'field' in test ? refuse(under(path, test.field), test.code, test.message) : { fact, text, ...test };
  };

  const rule = node(input, at, 1);
  return rule && faults.length === 0 ? { ok: true, rule } : { ok: false, faults };
};

const under = (path: string, step: string | number): string => (path === '' ? String(step) : `${path}.${step}`);

/** An object of its own fields only: one that inherits from more than Object (a list, a class, a `__proto__`) is none. */
const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

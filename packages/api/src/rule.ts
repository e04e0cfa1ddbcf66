import { z } from 'zod';
import { day, named } from './common.js';

/** A node of a rule as it came; the kernel judges it and names the path of a bad node. */
export type RuleDocument = Record<string, unknown>;

const one = { anyOf: [{ type: 'number' as const }, { type: 'string' as const }] };
const texts = { type: 'array' as const, minItems: 1, items: { type: 'string' as const } };
const values = { type: 'array' as const, minItems: 1, items: one };

/** The operators of a condition (`data/README.md` section 3), each with the values that it takes. */
const operators = [
  { ops: ['eq'], value: { anyOf: [...one.anyOf, { type: 'boolean' as const }] } },
  { ops: ['gt', 'gte', 'lt', 'lte'], value: one },
  { ops: ['between'], value: { ...values, minItems: 2, maxItems: 2 } },
  { ops: ['in', 'notIn'], value: values },
  { ops: ['includesAny', 'includesAll'], value: texts },
  { ops: ['exists'], value: { type: 'boolean' as const } },
];

const self = { $ref: '#/components/schemas/Rule' };
const branches = { type: 'array' as const, minItems: 1, items: self };
const branch = (name: string, inside: object) => ({
  type: 'object' as const,
  required: [name],
  properties: { [name]: inside },
  additionalProperties: false,
});

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An eligibility rule: `all`, `any`, `not` over conditions. Documented in full here, judged by the kernel. */
export const rule = named(
  'Rule',
  z
    .custom<RuleDocument>(isObject, {
      params: { code: 'rule.not_a_node' },
      error: 'A group or a condition is expected.',
    })
    .meta({
      oneOf: [
        branch('all', branches),
        branch('any', branches),
        branch('not', self),
        ...operators.map(({ ops, value }) => ({
          type: 'object' as const,
          required: ['fact', 'op', 'value', 'text'],
          properties: {
            fact: { type: 'string' as const },
            op: { type: 'string' as const, enum: ops },
            value,
            text: { type: 'string' as const, minLength: 1 },
          },
          additionalProperties: false,
        })),
      ],
    }),
);

/** The value of a condition, or what a fact is against it; null where nothing is known. */
export const plainValue = named(
  'PlainValue',
  z.union([z.number(), z.boolean(), z.string(), z.array(z.string()), z.array(z.number())]).nullable(),
);

export const status = named('Status', z.enum(['met', 'unknown', 'notMet']));

const condition = z.strictObject({
  status,
  fact: z.string(),
  op: z.string(),
  value: plainValue,
  text: z.string(),
  actual: plainValue.describe('null: not known.'),
  source: z.string().nullable(),
  factDate: day.nullable(),
});

type ExplainedCondition = z.infer<typeof condition>;
type Status = z.infer<typeof status>;
export type Explanation =
  | ExplainedCondition
  | { status: Status; all: Explanation[] }
  | { status: Status; any: Explanation[] }
  | { status: Status; not: Explanation };

/** The rule's own tree with what was found at each node. */
export const explanation: z.ZodType<Explanation> = named(
  'Explanation',
  z.lazy(() =>
    z.union([
      condition,
      z.strictObject({ status, all: z.array(explanation) }),
      z.strictObject({ status, any: z.array(explanation) }),
      z.strictObject({ status, not: explanation }),
    ]),
  ),
);

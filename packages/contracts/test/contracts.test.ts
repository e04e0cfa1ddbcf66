import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decisions,
  eventCodec,
  fromTimestamp,
  fromValue,
  fromValues,
  serviceOf,
  toTimestamp,
  toValue,
  toValues,
} from '../src/index.js';
import type { Value__Output } from '../src/gen/shuangzhao/common/v1/Value.js';

const plainValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string(),
  fc.array(fc.string()),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
  fc.constant(null),
);

describe('values on the wire', () => {
  const { PutEnterprise } = serviceOf('industry');
  const overTheWire = (facts: object): Record<string, Value__Output> => {
    const request = PutEnterprise?.requestDeserialize(PutEnterprise.requestSerialize({ uscc: 'x', facts }));
    if (typeof request !== 'object' || !('facts' in request)) throw new Error('no facts came back');
    return request.facts as Record<string, Value__Output>;
  };

  test('every kind of value arrives as it was sent', () => {
    fc.assert(
      fc.property(plainValue, (plain) => {
        const arrived = overTheWire({ fact: toValue(plain) })['fact'];
        expect(fromValue(arrived)).toEqual(plain);
      }),
    );
  });

  test('a record keeps its names, and null stays "not known"', () => {
    const facts = {
      'enterprise.revenue': 80_000_000,
      'enterprise.qualifications': ['高新技术企业'],
      'enterprise.rdRatio': null,
    };
    expect(fromValues(overTheWire(toValues(facts)))).toEqual(facts);
  });
});

describe('enums and moments', () => {
  test('words and names go both ways', () => {
    for (const word of ['met', 'unknown', 'notMet'] as const)
      expect(decisions.toWord(decisions.toName(word))).toBe(word);
  });

  test('an unspecified enum is refused, never taken for a value', () => {
    expect(() => decisions.toWord('DECISION_UNSPECIFIED')).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'body.value' }),
    );
  });

  test('moments survive to the millisecond, before 1970 too', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (moment) => {
        const { seconds, nanos } = toTimestamp(moment);
        expect(fromTimestamp({ seconds: String(seconds), nanos: nanos ?? 0 })).toEqual(moment);
      }),
    );
  });
});

describe('events', () => {
  test('an event arrives as it was sent', () => {
    const body = {
      uscc: '91340400MA2WXHN023',
      name: '示例',
      facts: {
        'enterprise.revenue': {
          entries: [{ value: { number: 1 }, source: 's', asOf: '2026-01-01', recordedAt: null }],
        },
      },
    };
    const type = 'shuangzhao.industry.v1.EnterpriseChanged';
    expect(eventCodec.decode(type, eventCodec.encode(type, body))).toMatchObject({ uscc: body.uscc, name: body.name });
  });

  test('an event that no proto knows is an error', () => {
    expect(() => eventCodec.encode('shuangzhao.industry.v1.Nothing', {})).toThrow('No message');
  });
});

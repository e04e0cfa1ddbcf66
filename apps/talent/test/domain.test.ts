import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageBandOf, birthYearsIn } from '../src/domain/age-band.js';
import { checkCharacterOf, isIdNumber } from '../src/domain/id-number.js';
import { faultsOfField, NORMALISED } from '../src/domain/identity.js';
import { initialsOf } from '../src/domain/initials.js';
import { masked } from '../src/domain/masks.js';
import { moved, movedBack, type Membership } from '../src/domain/membership.js';

const TODAY = '2026-11-23';

describe('an ID number', () => {
  test('is known by its check character', () => {
    expect(checkCharacterOf('11010519491231002')).toBe('X'); // the standard's own example
    expect(isIdNumber('11010519491231002X', TODAY)).toBe(true);
    for (const wrong of [
      '110105194912310021',
      '11010519491231002x',
      '11010519491231002',
      '00010519491231002X',
      '110105194902300020',
      '11010518991231002X',
    ])
      expect(isIdNumber(wrong, TODAY)).toBe(false);
  });

  test('of somebody born tomorrow is none', () => {
    const born = (day: string) => `340403${day}001${checkCharacterOf(`340403${day}001`)}`;
    expect([isIdNumber(born('20261123'), TODAY), isIdNumber(born('20261124'), TODAY)]).toEqual([true, false]);
  });

  test('with one wrong digit, or two neighbours changed about, is none', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 14, max: 16 }), fc.integer({ min: 1, max: 9 }), (order, at, by) => {
        const right = `34040319900101${order.join('')}`;
        const whole = right + checkCharacterOf(right);
        const changed = Array.from(whole);
        changed[at] = String((Number(whole[at]) + by) % 10);
        expect(isIdNumber(whole, TODAY)).toBe(true);
        expect(isIdNumber(changed.join(''), TODAY)).toBe(false);
        const swapped = Array.from(whole);
        [swapped[15], swapped[16]] = [whole[16] ?? '', whole[15] ?? ''];
        expect(isIdNumber(swapped.join(''), TODAY)).toBe(whole[15] === whole[16]);
      }),
    );
  });
});

describe('a field of the identity', () => {
  test('is one value however it is typed', () => {
    expect(
      ['13800000000', '138 0000-0000', '+86 138 0000 0000', '008613800000000', '１３８００００００００'].map(
        NORMALISED.phone,
      ),
    ).toEqual(Array<string>(5).fill('13800000000'));
    expect(['买买提·示例', '买买提 • 示例', ' 买买提・示例 '].map(NORMALISED.name)).toEqual(
      Array<string>(3).fill('买买提·示例'),
    );
    expect(NORMALISED.idNumber(' 11010519491231002x ')).toBe('11010519491231002X');
    expect(NORMALISED.email(' A@Example.COM ')).toBe('a@example.com');
  });

  test.each([
    [
      'name',
      ['张三', '欧阳娜娜', '买买提·示例', "John O'Neil", '𠮷田'],
      ['', '  ', '张\u0000三', '<b>', '1380000', '字'.repeat(51)],
    ],
    ['phone', ['13800000000', '19912345678'], ['12800000000', '1380000000', '138000000000', '0554-1234567']],
    [
      'email',
      ['a@b.cn', 'a.b+c@d-e.example.com'],
      ['a', 'a@b', '@b.cn', 'a b@c.cn', 'a@b..cn', `a@${'b'.repeat(200)}.cn`],
    ],
  ] as const)('%s takes what is one, and nothing else', (field, right, wrong) => {
    for (const text of right) expect([text, faultsOfField(field, NORMALISED[field](text), TODAY)]).toEqual([text, []]);
    for (const text of wrong)
      expect([text, faultsOfField(field, NORMALISED[field](text), TODAY).length]).toEqual([text, 1]);
  });
});

describe('a mask', () => {
  test('leaves what the law leaves', () => {
    const identity = {
      name: '欧阳娜娜',
      phone: '13812345678',
      idNumber: '11010519491231002X',
      email: 'someone@example.com',
    };
    expect(masked(identity, 'a1b2c3')).toEqual({
      name: '欧***',
      phone: '138****5678',
      idNumber: '#a1b2c3',
      email: 's***@example.com',
    });
    expect(masked({ name: '𠮷', phone: null, idNumber: null, email: null }, '')).toEqual({
      name: '*',
      phone: null,
      idNumber: null,
      email: null,
    });
  });

  test('shows one character of any name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥]{2,50}$/u), (name) => {
        const { name: shown } = masked({ name, phone: null, idNumber: null, email: null }, '');
        expect([shown.length, shown.charAt(0), shown.slice(1).replaceAll('*', '')]).toEqual([
          name.length,
          name.charAt(0),
          '',
        ]);
      }),
    );
  });
});

describe('a band of age', () => {
  test('holds five years, and tells them back', () => {
    expect([ageBandOf(1992, TODAY), ageBandOf(1996, TODAY), ageBandOf(1997, TODAY)]).toEqual([
      '30-34',
      '30-34',
      '25-29',
    ]);
    expect(birthYearsIn('30-34', TODAY)).toEqual([1996, 1995, 1994, 1993, 1992]);
    for (const none of ['31-35', '30-39', '30', '', '030-034', 'x']) expect(birthYearsIn(none, TODAY)).toEqual([]);
  });

  test('is that of each of its years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2026 }), (year) => {
        expect(birthYearsIn(ageBandOf(year, TODAY), TODAY)).toContain(year);
      }),
    );
  });
});

describe('initials', () => {
  test('are those of the name as it is read', () => {
    expect(initialsOf('示例甲')).toEqual(['slj']);
    expect(initialsOf('单雄')).toEqual(['sx']);
    expect(initialsOf('曾乐')).toEqual(['zl', 'zy']);
    expect(initialsOf('买买提·示例')).toContain('mmtsl');
    expect(initialsOf('John Smith')).toEqual(['js']);
  });

  test('are eight at most, of ten letters', () => {
    const many = initialsOf('乐'.repeat(20));
    expect(many.length).toBeLessThanOrEqual(8);
    for (const one of many) expect(one).toMatch(/^[a-z]{10}$/);
  });
});

describe('a move', () => {
  const at = new Date('2026-11-23T00:00:00Z');
  const since = new Date('2026-01-01T00:00:00Z');
  const stage = fc.constantFrom('入库', '联系', null);
  const place = (pool: string, one: string | null): Membership[] => (one === null ? [] : [{ pool, stage: one, since }]);

  test('that is taken back leaves what was before', () => {
    fc.assert(
      fc.property(stage, stage, stage, (other, from, to) => {
        const before = [...place('other', other), ...place('one', from)];
        const result = moved(before, { talent: 'somebody', pool: 'one', stage: to, at });
        expect(result === undefined).toBe(from === to);
        if (result) expect(movedBack(result.memberships, 'one', result.step)).toEqual(before);
      }),
    );
  });
});

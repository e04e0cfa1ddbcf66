import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ACTIONS,
  ROLES,
  decide,
  decideAtDoor,
  type Action,
  type Actor,
  type Resource,
  type Role,
} from '../src/index.js';

const numRuns = process.env['TEST_SCALE'] === 'full' ? 100_000 : 3_000;
const COUNTIES = ['340402', '340403', '340404', '340421', '340422'];

const anyResource: fc.Arbitrary<Resource> = fc.record(
  {
    uscc: fc.constantFrom('A', 'B', ''),
    regions: fc.array(fc.constantFrom(null, '', ...COUNTIES), { maxLength: 3 }),
    editedBy: fc.array(fc.constantFrom('me', 'other'), { maxLength: 2 }),
    roles: fc.array(fc.constantFrom<string>(...ROLES), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

/** A name from outside, as a forged token or a newer gateway could send it. */
const foreign = <T extends string>(known: readonly T[]): fc.Arbitrary<T> =>
  fc
    .oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'enterprise.*', '*', 'ADMIN'),
    )
    .filter((name): name is T => !known.some((one) => one === name));

describe('the table', () => {
  test('tenants never touch each other: no random run of writes changes a foreign enterprise', () => {
    interface Move {
      tenant: number;
      county: boolean;
      uscc: number;
      region: string | null;
    }
    const move: fc.Arbitrary<Move> = fc.record({
      tenant: fc.nat(COUNTIES.length - 1),
      county: fc.boolean(),
      uscc: fc.nat(9),
      region: fc.constantFrom(null, ...COUNTIES),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 50 }), (moves) => {
        const registry = new Map<number, string | null>(
          Array.from({ length: 10 }, (_, n) => [n, COUNTIES[n % 5] ?? null]),
        );
        for (const { tenant, county, uscc, region } of moves) {
          const stored = registry.get(uscc) ?? null;
          const home = COUNTIES[tenant] ?? '';
          const actor: Actor = county
            ? { subject: home, roles: ['county'], scopes: { regions: [home] } }
            : { subject: `firm ${String(tenant)}`, roles: ['enterprise'], scopes: { uscc: String(tenant) } };
          if (!decide(actor, 'enterprise.write', { uscc: String(uscc), regions: [stored, region] }).allowed) continue;
          if (county ? stored !== home || region !== home : uscc !== tenant) return false;
          registry.set(uscc, region);
        }
        return true;
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });

  test('an unknown action is refused to everybody', () => {
    fc.assert(
      fc.property(foreign<Action>(ACTIONS), fc.subarray([...ROLES]), anyResource, (action, roles, resource) => {
        const actor: Actor = { subject: 'me', roles, scopes: { uscc: 'A', regions: ['34'] } };
        const decision = decide(actor, action, resource);
        return !decision.allowed && decision.reason === 'forbidden' && !decideAtDoor(actor, action, resource).allowed;
      }),
      { numRuns },
    );
  });

  test('an unknown role adds nothing to what everybody may', () => {
    fc.assert(
      fc.property(foreign<Role>(ROLES), fc.constantFrom(...ACTIONS), anyResource, (role, action, resource) => {
        const actor = { subject: 'me', scopes: { uscc: 'A', regions: ['34'] } };
        const plain = decide({ ...actor, roles: [] }, action, resource).allowed;
        return decide({ ...actor, roles: [role] }, action, resource).allowed === plain;
      }),
      { numRuns },
    );
  });

  test('a further role never takes a right away, and scopes alone give none', () => {
    const rolesBeside = fc.subarray(ROLES.filter((role) => role !== 'system'));
    fc.assert(
      fc.property(
        rolesBeside,
        rolesBeside,
        fc.constantFrom(...ACTIONS),
        anyResource,
        (some, more, action, resource) => {
          const may = (roles: Role[], scopes: Actor['scopes']): boolean =>
            decide({ subject: 'me', roles, scopes }, action, resource).allowed;
          const scopes = { uscc: 'A', regions: ['340403'] };
          return (!may(some, scopes) || may([...some, ...more], scopes)) && may([], scopes) === may([], {});
        },
      ),
      { numRuns },
    );
  });
});

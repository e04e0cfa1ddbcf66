import { z } from 'zod';
import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { dayOf } from '@shuangzhao/platform/clock';
import type { CallOptions, Client } from '@shuangzhao/platform/grpc';
import { readReference } from '@shuangzhao/platform/reference';

const YEAR_MS = 365 * 24 * 3_600_000;

const word = z.string().default('');
const demoTalents = z.object({
  sources: z.array(z.string()),
  basis: z.object({ kind: z.string(), document: z.string(), purpose: z.string() }),
  talents: z.array(
    z.object({
      identity: z.object({ name: z.string(), phone: word, idNumber: word, email: word }),
      profile: z.object({
        ...{ degree: word, school: word, title: word, occupation: word, regionCode: word, availability: word },
        skills: z.array(z.string()),
        industries: z.array(z.string()),
        expectedSalary: z.number().default(0),
        birthYear: z.number().default(0),
      }),
    }),
  ),
  pools: z.array(
    z.object({
      ...{ name: z.string(), kind: z.string(), description: z.string() },
      /** Names of people by stage. */
      members: z.record(z.string(), z.array(z.string())),
    }),
  ),
});

/** Takes the made-up people in, for two years, and brings them into their pools; answers how many. Repeatable for a day. */
export const seedTalents = async (calls: Client<TalentServiceDefinition>, call: CallOptions): Promise<number> => {
  const { sources, talents, pools, ...demo } = demoTalents.parse(await readReference('demo-talents.json'));
  const once = (what: string): CallOptions => ({ ...call, idempotencyKey: `seed ${what}`.replaceAll(' ', '-') });
  const basis = { ...demo.basis, expiresOn: dayOf(new Date(Date.now() + 2 * YEAR_MS)) };
  const ids = new Map(
    await Promise.all(
      talents.map(async (talent, n) => {
        const answer = await calls.CreateTalent({ draft: { ...talent, basis, sources } }, once(`talent ${n}`));
        return [talent.identity.name, answer.talent?.id ?? ''] as const;
      }),
    ),
  );
  for (const [n, { members, ...draft }] of pools.entries()) {
    const { pool } = await calls.CreatePool(draft, once(`pool ${n}`));
    for (const [step, [stage, names]] of Object.entries(members).entries())
      await calls.MovePoolMembers(
        { id: pool?.id ?? '', talentIds: names.map((name) => ids.get(name) ?? ''), stage },
        once(`move ${n} ${step}`),
      );
  }
  return talents.length;
};

import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
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
  needs: z.array(
    z.object({
      need: z.object({
        ...{ position: z.string(), degree: word, regionCode: word, industry: word, description: word },
        ...{ must: z.array(z.string()), can: z.array(z.string()) },
        ...{ salaryFrom: z.number(), salaryTo: z.number(), count: z.number() },
      }),
      /** Names of people by the state that they have come to. */
      referrals: z.record(z.string(), z.array(z.string())),
    }),
  ),
});

const WAY = ['proposed', 'contacted', 'interviewing', 'hired'];
const KNOWN_WITHIN_MS = 30_000;

/** Runs it again until the service has heard of the enterprise, for half a minute. */
const onceKnown = async <R>(work: () => Promise<R>): Promise<R> => {
  for (const last = Date.now() + KNOWN_WITHIN_MS; ;)
    try {
      return await work();
    } catch (error) {
      const isEarly = error instanceof AppError && error.code === 'need.enterprise_unknown';
      if (!isEarly || Date.now() > last) throw error;
      await sleep(50);
    }
};

/**
 * Takes the made-up people in, for two years, brings them into their pools, and states whom an enterprise looks for; answers how many people, and the record of the first.
 * Repeatable for a day.
 */
export const seedTalents = async (
  calls: Client<TalentServiceDefinition>,
  uscc: string,
  call: CallOptions,
): Promise<{ people: number; first: string }> => {
  const { sources, talents, pools, needs, ...demo } = demoTalents.parse(await readReference('demo-talents.json'));
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
  for (const [n, { need: draft, referrals }] of needs.entries()) {
    const { need } = await onceKnown(() => calls.CreateNeed({ uscc, draft }, once(`need ${n}`)));
    for (const [state, names] of Object.entries(referrals))
      for (const name of names) {
        const asked = { needId: need?.id ?? '', talentId: ids.get(name) ?? '' };
        const { referral } = await calls.CreateReferral(asked, once(`referral ${n} ${asked.talentId}`));
        for (const to of WAY.slice(1, WAY.indexOf(state) + 1))
          await calls.MoveReferral({ id: referral?.id ?? '', to }, once(`${to} ${n} ${asked.talentId}`));
      }
  }
  return { people: talents.length, first: ids.get(talents[0]?.identity.name ?? '') ?? '' };
};

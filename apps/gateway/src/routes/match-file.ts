import { buffer } from 'node:stream/consumers';
import type { CallOutput } from '@shuangzhao/api';
import { writeXlsx } from '@shuangzhao/sheets';
import type { IndustryClient } from '../clients/industry.js';
import type { PolicyClient } from '../clients/policy.js';
import { matchSheets } from './match-sheet.js';
import { fileReply } from '../server/file-reply.js';
import type { RouteHandlers } from '../server/request.js';

type Matches = CallOutput<'matchPolicies'>;

const PAGE = 200;

/** A match as a workbook: all of its pages in one file. */
export const matchFileRoutes = (
  policies: PolicyClient,
  industry: Pick<IndustryClient, 'facts'>,
): RouteHandlers<'exportMatches'> => ({
  exportMatches: async ({ body, call: { actor, idempotencyKey } }) => {
    const ask = async (cursor: string | null): Promise<Matches> => {
      const asked = { ...body, limit: PAGE, ...(cursor === null ? {} : { cursor }) };
      // Each page is a request of its own, and none is the match of the same key.
      const key = idempotencyKey === undefined ? {} : { idempotencyKey: `export:${cursor ?? ''}:${idempotencyKey}` };
      return JSON.parse((await policies.match(asked, { actor, ...key })).toString()) as Matches;
    };
    const [first, facts] = await Promise.all([ask(null), industry.facts({ actor })]);
    const items = [...first.items];
    for (let cursor = first.nextCursor; cursor !== null;) {
      const page = await ask(cursor);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    const labels = new Map(facts.map(({ name, label }) => [name, label]));
    const sheets = matchSheets(first, items, (fact) => labels.get(fact) ?? fact);
    const content = await buffer(writeXlsx(sheets));
    const pieces = (async function* () {
      yield content;
    })();
    return fileReply({ name: `我的政策 ${first.asOf}.xlsx`, format: 'xlsx', size: content.length, pieces });
  },
});

import { expect, test } from '@jest/globals';
import { entries } from '../corpus.js';
import type { Entry } from '../corpus.js';
import { batchesOf, everything } from './stage.js';
import type { Stage } from './stage.js';

/** What may be opened, and what is closed. */
export const opens = ({ index, engine }: Stage): void => {
  test('indexes of one engine know nothing of each other', async () => {
    const others = await engine().open<Entry>({ ...entries, name: 'entries-2' });
    await index().put([{ id: 'a', title: '甲' }]);
    await others.put([{ id: 'b', title: '乙' }]);
    expect([await index().ids({ permission: 'all' }), await others.ids({ permission: 'all' })]).toEqual([['a'], ['b']]);
  });

  test.each([
    { ...entries, name: '../escape' },
    { ...entries, name: 'Upper' },
    { ...entries, version: 0 },
    { ...entries, searchable: [] },
    { ...entries, searchable: [{ field: 'title' as const, weight: -1 }] },
    { ...entries, facets: ['tags' as const, 'tags' as const] },
  ])('a definition that is not sound is refused: %j', async (definition) => {
    await expect(engine().open(definition)).rejects.toMatchObject({ code: 'search.definition_invalid' });
  });

  test('a closed index refuses', async () => {
    await index().close();
    const closed = { code: 'search.closed', kind: 'unavailable' };
    await expect(index().put([])).rejects.toMatchObject(closed);
    await expect(index().remove([])).rejects.toMatchObject(closed);
    await expect(index().search(everything)).rejects.toMatchObject(closed);
    await expect(index().rebuild(batchesOf([]))).rejects.toMatchObject(closed);
  });
};

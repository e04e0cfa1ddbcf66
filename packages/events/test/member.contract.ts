import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Broker } from '../src/broker.js';
import { killHard, startChild } from './children/start-child.js';
import type { Engine } from './engine.js';
import { until } from './until.js';
import { World } from './world.js';

/** What becomes of a group whose members die or sleep, on every broker. */
export const memberContract = (engine: Engine): void => {
  describe(`a group on ${engine.name}`, () => {
    let world: World;
    let broker: Broker;
    const send = (...texts: string[]) =>
      broker.send(
        't',
        texts.map((text) => ({ key: 'k', value: Buffer.from(text), headers: {} })),
      );
    const collect = (group: string, into: string[]) =>
      broker.subscribe({
        group,
        topics: ['t'],
        handle: ({ records }) => {
          into.push(...records.map(({ value }) => Buffer.from(value).toString()));
          return Promise.resolve();
        },
      });

    beforeEach(async () => {
      world = new World(engine);
      broker = await world.broker();
      await broker.ensureTopics([{ name: 't' }]);
    });
    afterEach(() => world.close());

    test('a member that was killed is replaced, and what it had not saved comes again', async () => {
      const member = startChild('member.ts', world.place, 'g', 't', '60000');
      await send('1', '2');
      await until(() => member.said.includes('2'));
      const got: string[] = [];
      await collect('g', got);
      expect(got).toEqual([]);
      await killHard(member);
      await until(() => got.length === 2);
      expect(got).toEqual(['1', '2']);
    });

    test('a member that was paused and overtaken learns it, saves no offset, and later goes on where the other was', async () => {
      const paused = startChild('member.ts', world.place, 'g', 't', '400');
      await send('1');
      await until(() => paused.said.includes('1'));
      paused.process.kill('SIGSTOP');
      const got: string[] = [];
      const other = await collect('g', got);
      await until(() => got.length === 1);
      await send('2');
      await until(() => got.length === 2);
      await until(async () => (await broker.lag('g', ['t'])).every(({ lag }) => lag === 0));
      paused.process.kill('SIGCONT');
      await until(() => paused.said.some((text) => /^Another member of .* has taken over\.$/.test(text)));
      await other.close();
      await send('3');
      await until(() => paused.said.includes('3'));
      expect(paused.said.filter((text) => /^\d$/.test(text))).toEqual(['1', '3']);
      await killHard(paused);
    });
  });
};

import { Alarm } from '@shuangzhao/events';
import type { Logger } from '@shuangzhao/platform/log';
import { gauge } from '@shuangzhao/platform/metrics';
import { within } from '@shuangzhao/platform/within';
import type { EnginesConfig } from './engines.js';

/** A server that a port may be on. */
export type Engine = 'mongodb' | 'kafka' | 'meilisearch';

const variables: Readonly<Record<Engine, keyof EnginesConfig>> = {
  mongodb: 'MONGODB_URI',
  kafka: 'KAFKA_BROKERS',
  meilisearch: 'MEILI_HOST',
};
const LOOK_AGAIN_MS = 2_000;
/** An engine that takes longer is away for those who wait. */
const PATIENCE_MS = 3_000;

const engineUp = { name: 'engine_up', help: 'Whether the engine answered when last looked at.', labels: ['engine'] };

export interface EngineWatch {
  /** The engines that do not answer. */
  away(): Engine[];
  /** Takes an engine for away, until it is looked at. */
  miss(engine: Engine): void;
  /** Looks from now on, every two seconds, whether an engine answers. */
  look(engine: Engine, check: () => Promise<unknown>): void;
  stop: () => Promise<void>;
}

/** Knows which of the servers that the variables name answer; `tell` hears each change. What is a file is never away. */
export const watchEngines = (
  config: EnginesConfig,
  log: Pick<Logger, 'info' | 'warn'>,
  tell: (engine: Engine, isUp: boolean) => void,
): EngineWatch => {
  const isUp = new Map<Engine, boolean>();
  const ends: (() => Promise<void>)[] = [];
  const isNamed = (engine: Engine) => config[variables[engine]] !== undefined;
  gauge(engineUp, async () => [...isUp].map(([engine, up]) => ({ labels: { engine }, value: up ? 1 : 0 })));

  const put = (engine: Engine, up: boolean, cause?: unknown) => {
    if (isUp.get(engine) === up) return;
    isUp.set(engine, up);
    tell(engine, up);
    if (up) log.info({ engine }, 'an engine answers');
    else log.warn({ err: cause, engine }, 'an engine does not answer');
  };

  return {
    away: () => [...isUp].flatMap(([engine, up]) => (up ? [] : [engine])),
    miss: (engine) => {
      if (isNamed(engine)) put(engine, false);
    },
    look: (engine, check) => {
      if (!isNamed(engine)) return;
      const pause = new Alarm();
      const state = { ended: false };
      const keepLooking = async () => {
        while (!state.ended) {
          await within(PATIENCE_MS, check()).then(
            () => put(engine, true),
            (error: unknown) => put(engine, false, error),
          );
          await pause.wait(LOOK_AGAIN_MS);
        }
      };
      const looking = keepLooking();
      ends.push(() => {
        state.ended = true;
        pause.ring();
        return looking;
      });
    },
    stop: async () => {
      await Promise.all(ends.map((end) => end()));
    },
  };
};

/** Asks Meilisearch at an address whether it is well. */
export const askMeilisearch = async (host = ''): Promise<void> => {
  const answer = await fetch(new URL('health', host.endsWith('/') ? host : `${host}/`));
  if (!answer.ok) throw new Error(`Meilisearch answers ${answer.status}.`);
};

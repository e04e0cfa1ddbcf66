import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { Vocabulary } from '../domain/skills.js';
import type { Ways } from './ways.js';

/** The vocabulary of skills, whole. */
export const listSkills =
  ({ vocabulary }: Ways) =>
  async ({ actor }: Call): Promise<Vocabulary> => {
    authorize(actor, 'skills.read');
    return vocabulary;
  };

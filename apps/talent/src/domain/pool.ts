import { refuseFaults } from '@shuangzhao/platform/errors';
import { isLine, unless } from './faults.js';

const POOL_KINDS = ['industry', 'level', 'source'];
const FIRST_STAGES = ['入库', '联系', '意向', '成功'];
const MOST_NAME = 50;
const MOST_DESCRIPTION = 500;
const MOST_STAGES = 10;
const MOST_STAGE = 20;

/** A pool of people, and the stages that they pass there. */
export interface Pool {
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  /** In their order. */
  readonly stages: readonly string[];
}

const faultsOfStages = (stages: readonly string[]) => [
  ...unless(stages.length <= MOST_STAGES, 'stages', `A pool has 1 to ${MOST_STAGES} stages.`),
  ...unless(new Set(stages).size === stages.length, 'stages', 'No stage stands twice.'),
  ...stages.flatMap((stage, at) =>
    unless(isLine(stage, MOST_STAGE), `stages.${at}`, `A stage has 1 to ${MOST_STAGE} characters.`),
  ),
];

/** A pool as somebody states it, its stages the usual ones where none are said. Throws AppError naming every fault. */
export const newPool = (draft: Pool): Pool => {
  const name = draft.name.normalize('NFKC').trim();
  const stages = draft.stages.length === 0 ? FIRST_STAGES : draft.stages.map((stage) => stage.trim());
  refuseFaults([
    ...unless(isLine(name, MOST_NAME), 'name', `A name has 1 to ${MOST_NAME} characters.`),
    ...unless(POOL_KINDS.includes(draft.kind), 'kind', `A pool is by ${POOL_KINDS.join(', ')}.`),
    ...unless(
      draft.description.length <= MOST_DESCRIPTION,
      'description',
      `It has ${MOST_DESCRIPTION} characters at most.`,
    ),
    ...faultsOfStages(stages),
  ]);
  return { name, kind: draft.kind, description: draft.description, stages };
};

/** Throws AppError `pool.stage_unknown` for a stage that a pool does not have. */
export const requireStage = ({ stages }: Pool, stage: string): void => {
  if (stages.includes(stage)) return;
  refuseFaults([{ path: 'stage', code: 'pool.stage_unknown', message: 'The pool has no such stage.' }]);
};

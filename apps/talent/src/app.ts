import { createPool } from './application/create-pool.js';
import { createTalent } from './application/create-talent.js';
import { deleteTalent } from './application/delete-talent.js';
import { eraseExpired } from './application/erase-expired.js';
import { getTalent } from './application/get-talent.js';
import { listPoolMembers } from './application/list-pool-members.js';
import { listPools } from './application/list-pools.js';
import { listSkills } from './application/list-skills.js';
import { listTalentAccess } from './application/list-talent-access.js';
import { lookUpTalents } from './application/look-up-talents.js';
import { movePoolMembers } from './application/move-pool-members.js';
import { putTalent } from './application/put-talent.js';
import { searchTalents } from './application/search-talents.js';
import { undoPoolMove } from './application/undo-pool-move.js';
import { unmaskTalent } from './application/unmask-talent.js';
import type { Ways } from './application/ways.js';

export type { Ways } from './application/ways.js';

/** The use cases of the service, on the ways out that they are given. */
export const createApp = (ways: Ways) => ({
  createTalent: createTalent(ways),
  putTalent: putTalent(ways),
  getTalent: getTalent(ways),
  searchTalents: searchTalents(ways),
  lookUpTalents: lookUpTalents(ways),
  unmaskTalent: unmaskTalent(ways),
  listTalentAccess: listTalentAccess(ways),
  deleteTalent: deleteTalent(ways),
  eraseExpired: eraseExpired(ways),
  listSkills: listSkills(ways),
  createPool: createPool(ways),
  listPools: listPools(ways),
  listPoolMembers: listPoolMembers(ways),
  movePoolMembers: movePoolMembers(ways),
  undoPoolMove: undoPoolMove(ways),
});

export type App = ReturnType<typeof createApp>;

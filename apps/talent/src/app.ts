import { answerRetention } from './application/answer-retention.js';
import { closeNeed } from './application/close-need.js';
import { createNeed } from './application/create-need.js';
import { createPool } from './application/create-pool.js';
import { createReferral } from './application/create-referral.js';
import { createTalent } from './application/create-talent.js';
import { deleteTalent } from './application/delete-talent.js';
import { deleteSearch } from './application/delete-search.js';
import { eraseExpired } from './application/erase-expired.js';
import { explainMatch } from './application/explain-match.js';
import { getNeed } from './application/get-need.js';
import { getReferral } from './application/get-referral.js';
import { getTalent } from './application/get-talent.js';
import { listContacts } from './application/list-contacts.js';
import { listNeeds } from './application/list-needs.js';
import { listPoolMembers } from './application/list-pool-members.js';
import { listPools } from './application/list-pools.js';
import { listReferrals } from './application/list-referrals.js';
import { listSearches } from './application/list-searches.js';
import { listSkills } from './application/list-skills.js';
import { listTalentAccess } from './application/list-talent-access.js';
import { lookAtSearch } from './application/look-at-search.js';
import { lookUpTalents } from './application/look-up-talents.js';
import { matchNeed } from './application/match-need.js';
import { matchTalent } from './application/match-talent.js';
import { movePoolMembers } from './application/move-pool-members.js';
import { moveReferral } from './application/move-referral.js';
import { noteContact } from './application/note-contact.js';
import { putNeed } from './application/put-need.js';
import { putTalent } from './application/put-talent.js';
import { saveSearch } from './application/save-search.js';
import { searchTalents } from './application/search-talents.js';
import { tellContacts } from './application/tell-contacts.js';
import { tellRetention } from './application/tell-retention.js';
import { tellSearchNews } from './application/tell-search-news.js';
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
  listSearches: listSearches(ways),
  saveSearch: saveSearch(ways),
  deleteSearch: deleteSearch(ways),
  lookAtSearch: lookAtSearch(ways),
  tellSearchNews: tellSearchNews(ways),
  lookUpTalents: lookUpTalents(ways),
  unmaskTalent: unmaskTalent(ways),
  listTalentAccess: listTalentAccess(ways),
  noteContact: noteContact(ways),
  listContacts: listContacts(ways),
  tellContacts: tellContacts(ways),
  deleteTalent: deleteTalent(ways),
  eraseExpired: eraseExpired(ways),
  listSkills: listSkills(ways),
  createPool: createPool(ways),
  listPools: listPools(ways),
  listPoolMembers: listPoolMembers(ways),
  movePoolMembers: movePoolMembers(ways),
  undoPoolMove: undoPoolMove(ways),
  createNeed: createNeed(ways),
  putNeed: putNeed(ways),
  closeNeed: closeNeed(ways),
  getNeed: getNeed(ways),
  listNeeds: listNeeds(ways),
  matchNeed: matchNeed(ways),
  explainMatch: explainMatch(ways),
  matchTalent: matchTalent(ways),
  createReferral: createReferral(ways),
  moveReferral: moveReferral(ways),
  answerRetention: answerRetention(ways),
  tellRetention: tellRetention(ways),
  getReferral: getReferral(ways),
  listReferrals: listReferrals(ways),
});

export type App = ReturnType<typeof createApp>;

import { getJob, readJobFile } from '@shuangzhao/jobs/application';
import { answerRetention } from './application/answer-retention.js';
import { answerRightsRequest } from './application/answer-rights-request.js';
import { closeNeed } from './application/close-need.js';
import { comparePeople } from './application/compare-people.js';
import { copyTalent } from './application/copy-talent.js';
import { createNeed } from './application/create-need.js';
import { createOwnRequest } from './application/create-own-request.js';
import { createPool } from './application/create-pool.js';
import { createReferral } from './application/create-referral.js';
import { createRightsRequest } from './application/create-rights-request.js';
import { createTalent } from './application/create-talent.js';
import { decideDuplicate } from './application/decide-duplicate.js';
import { deleteTalent } from './application/delete-talent.js';
import { deleteSearch } from './application/delete-search.js';
import { eraseExpired } from './application/erase-expired.js';
import { explainMatch } from './application/explain-match.js';
import { getImportTemplate } from './application/get-import-template.js';
import { getNeed } from './application/get-need.js';
import { getOwnRecord } from './application/get-own-record.js';
import { getReferral } from './application/get-referral.js';
import { getRightsRequest } from './application/get-rights-request.js';
import { getTalent } from './application/get-talent.js';
import { importTalents } from './application/import-talents.js';
import { listDuplicates } from './application/list-duplicates.js';
import { listContacts } from './application/list-contacts.js';
import { listNeeds } from './application/list-needs.js';
import { listOwnAccess } from './application/list-own-access.js';
import { listOwnRequests } from './application/list-own-requests.js';
import { listPoolMembers } from './application/list-pool-members.js';
import { listPools } from './application/list-pools.js';
import { listReferrals } from './application/list-referrals.js';
import { listRightsRequests } from './application/list-rights-requests.js';
import { listSearches } from './application/list-searches.js';
import { listSkills } from './application/list-skills.js';
import { listTalentAccess } from './application/list-talent-access.js';
import { lookAtSearch } from './application/look-at-search.js';
import { lookUpTalents } from './application/look-up-talents.js';
import { matchNeed } from './application/match-need.js';
import { matchTalent } from './application/match-talent.js';
import { mergeTalents } from './application/merge-talents.js';
import { movePoolMembers } from './application/move-pool-members.js';
import { moveReferral } from './application/move-referral.js';
import { noteContact } from './application/note-contact.js';
import { putNeed } from './application/put-need.js';
import { putTalent } from './application/put-talent.js';
import { saveSearch } from './application/save-search.js';
import { searchTalents } from './application/search-talents.js';
import { startTalentImport } from './application/start-talent-import.js';
import { undoMerge } from './application/undo-merge.js';
import { tellRights } from './application/tell-rights.js';
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
  listDuplicates: listDuplicates(ways),
  decideDuplicate: decideDuplicate(ways),
  mergeTalents: mergeTalents(ways),
  undoMerge: undoMerge(ways),
  comparePeople: comparePeople(ways),
  listSkills: listSkills(ways),
  createPool: createPool(ways),
  listPools: listPools(ways),
  listPoolMembers: listPoolMembers(ways),
  movePoolMembers: movePoolMembers(ways),
  undoPoolMove: undoPoolMove(ways),
  startImport: startTalentImport(ways),
  getImportTemplate: getImportTemplate(ways),
  getJob: getJob(ways),
  readJobFile: readJobFile(ways),
  importTalents: importTalents(ways),
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
  createRightsRequest: createRightsRequest(ways),
  answerRightsRequest: answerRightsRequest(ways),
  getRightsRequest: getRightsRequest(ways),
  listRightsRequests: listRightsRequests(ways),
  tellRights: tellRights(ways),
  copyTalent: copyTalent(ways),
  getOwnRecord: getOwnRecord(ways),
  listOwnAccess: listOwnAccess(ways),
  createOwnRequest: createOwnRequest(ways),
  listOwnRequests: listOwnRequests(ways),
});

export type App = ReturnType<typeof createApp>;

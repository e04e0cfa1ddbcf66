import { accounts, me } from './messages/accounts.js';
import { audit } from './messages/audit.js';
import { common } from './messages/common.js';
import { duplicates } from './messages/duplicates.js';
import { enterprise, enterprises, reach } from './messages/enterprise.js';
import { files } from './messages/files.js';
import { frame } from './messages/frame.js';
import { library } from './messages/library.js';
import { marks } from './messages/marks.js';
import { myPolicies } from './messages/my-policies.js';
import { needForm, needMatch, needs } from './messages/needs.js';
import { notifications } from './messages/notifications.js';
import { policyChanges } from './messages/policy-changes.js';
import { policyPage } from './messages/policy-page.js';
import { referrals } from './messages/referrals.js';
import { own, rights } from './messages/rights.js';
import { savedSearches, talentContacts } from './messages/saved-searches.js';
import { signIn } from './messages/sign-in.js';
import { stored } from './messages/stored.js';
import { talent, talentForm, talentLookUp, talentPools, talentRecord, talentSearch } from './messages/talent.js';
import { views } from './messages/views.js';

/** Every sentence and word that the pages show, in zh-CN; the names of facts and the texts of rules come from the data. */
export const messages = {
  ...common,
  ...myPolicies,
  accounts,
  audit,
  duplicates,
  enterprise,
  enterprises,
  files,
  frame,
  library,
  marks,
  me,
  needForm,
  needMatch,
  needs,
  notifications,
  own,
  policyChanges,
  policyPage,
  reach,
  referrals,
  rights,
  savedSearches,
  signIn,
  stored,
  talent,
  talentContacts,
  talentForm,
  talentLookUp,
  talentPools,
  talentRecord,
  talentSearch,
  views,
} as const;

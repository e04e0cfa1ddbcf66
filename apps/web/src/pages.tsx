import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { Outlet, Route, Routes } from 'react-router';
import {
  auditReaders,
  importers,
  needReaders,
  needWriters,
  persons,
  referralReaders,
  rightsReaders,
  staff,
  talentReaders,
} from './account/roles.js';
import { Guarded } from './frame/guarded.js';
import { NotFound } from './frame/not-found.js';
import { MyPolicies } from './page/my-policies.js';
import { OwnWork } from './page/own-work.js';

const Library = lazy(async () => ({ default: (await import('./library/library.js')).Library }));
const PolicyPage = lazy(async () => ({ default: (await import('./policy/policy-page.js')).PolicyPage }));
const PolicyChanges = lazy(async () => ({ default: (await import('./policy/policy-changes.js')).PolicyChanges }));
const pages = () => import('./enterprise/enterprise-pages.js');
const OwnEnterprise = lazy(async () => ({ default: (await pages()).OwnEnterprise }));
const OneEnterprise = lazy(async () => ({ default: (await pages()).OneEnterprise }));
const TheirPolicies = lazy(async () => ({ default: (await pages()).TheirPolicies }));
const TheirPolicy = lazy(async () => ({ default: (await pages()).TheirPolicy }));
const EnterpriseRegistry = lazy(async () => ({
  default: (await import('./enterprise/registry.js')).EnterpriseRegistry,
}));
const Accounts = lazy(async () => ({ default: (await import('./accounts/accounts.js')).Accounts }));
const MyAccount = lazy(async () => ({ default: (await import('./accounts/me.js')).MyAccount }));
const ImportPage = lazy(async () => ({ default: (await import('./files/import-page.js')).ImportPage }));
const Notifications = lazy(async () => ({
  default: (await import('./notifications/notifications.js')).Notifications,
}));
const Audit = lazy(async () => ({ default: (await import('./audit/audit.js')).Audit }));
const TalentSearch = lazy(async () => ({ default: (await import('./talent/search.js')).TalentSearch }));
const TalentLookUp = lazy(async () => ({ default: (await import('./talent/look-up.js')).TalentLookUp }));
const TalentPage = lazy(async () => ({ default: (await import('./talent/record.js')).TalentPage }));
const Duplicates = lazy(async () => ({ default: (await import('./duplicates/duplicates.js')).Duplicates }));
const talentForms = () => import('./talent/form-pages.js');
const NewTalent = lazy(async () => ({ default: (await talentForms()).NewTalent }));
const ChangeTalent = lazy(async () => ({ default: (await talentForms()).ChangeTalent }));
const SavedSearches = lazy(async () => ({ default: (await import('./talent/saved-searches.js')).SavedSearches }));
const SavedSearchPage = lazy(async () => ({ default: (await import('./talent/saved-search.js')).SavedSearchPage }));
const TalentPools = lazy(async () => ({ default: (await import('./talent/pools.js')).TalentPools }));
const TalentPool = lazy(async () => ({ default: (await import('./talent/pool.js')).TalentPool }));
const NeedList = lazy(async () => ({ default: (await import('./need/list.js')).NeedList }));
const NeedPage = lazy(async () => ({ default: (await import('./need/need.js')).NeedPage }));
const needForms = () => import('./need/form-pages.js');
const NewNeed = lazy(async () => ({ default: (await needForms()).NewNeed }));
const ChangeNeed = lazy(async () => ({ default: (await needForms()).ChangeNeed }));
const ReferralBoard = lazy(async () => ({ default: (await import('./referral/board.js')).ReferralBoard }));
const ReferralPage = lazy(async () => ({ default: (await import('./referral/referral.js')).ReferralPage }));
const RightsDesk = lazy(async () => ({ default: (await import('./rights/desk.js')).RightsDesk }));
const OwnRecord = lazy(async () => ({ default: (await import('./rights/own-record.js')).OwnRecordPage }));
const OwnAccess = lazy(async () => ({ default: (await import('./rights/own-access.js')).OwnAccess }));
const OwnRequests = lazy(async () => ({ default: (await import('./rights/own-requests.js')).OwnRequests }));
const SignIn = lazy(async () => ({ default: (await import('./sign-in/sign-in.js')).SignIn }));

/** Which page stands at which path; all but the first are read when they are come to. */
export const Pages = () => (
  <Suspense fallback={<Skeleton active />}>
    <Routes>
      <Route
        path="/"
        element={
          <OwnWork>
            <MyPolicies />
          </OwnWork>
        }
      />
      <Route path="/policies" element={<Library />} />
      <Route
        path="/policies/:id"
        element={
          <OwnWork>
            <PolicyPage />
          </OwnWork>
        }
      />
      <Route path="/policies/:id/changes" element={<PolicyChanges />} />
      <Route
        path="/enterprise"
        element={
          <Guarded roles={['enterprise']}>
            <OwnEnterprise />
          </Guarded>
        }
      />
      <Route
        element={
          <Guarded roles={staff}>
            <Outlet />
          </Guarded>
        }
      >
        <Route path="/enterprises" element={<EnterpriseRegistry />} />
        <Route
          path="/enterprises/import"
          element={
            <Guarded roles={importers}>
              <ImportPage subject="enterprises" />
            </Guarded>
          }
        />
        <Route path="/enterprises/:uscc" element={<OneEnterprise />} />
        <Route path="/enterprises/:uscc/policies" element={<TheirPolicies />} />
        <Route path="/enterprises/:uscc/policies/:id" element={<TheirPolicy />} />
      </Route>
      <Route
        element={
          <Guarded roles={talentReaders}>
            <Outlet />
          </Guarded>
        }
      >
        <Route path="/talents" element={<TalentSearch />} />
        <Route path="/talents/look-up" element={<TalentLookUp />} />
        <Route path="/talents/duplicates" element={<Duplicates />} />
        <Route path="/talents/new" element={<NewTalent />} />
        <Route path="/talents/import" element={<ImportPage subject="talents" />} />
        <Route path="/talents/:id" element={<TalentPage />} />
        <Route path="/talents/:id/edit" element={<ChangeTalent />} />
        <Route path="/talent-searches" element={<SavedSearches />} />
        <Route path="/talent-searches/:id" element={<SavedSearchPage />} />
        <Route path="/talent-pools" element={<TalentPools />} />
        <Route path="/talent-pools/:id" element={<TalentPool />} />
      </Route>
      <Route
        element={
          <Guarded roles={needReaders}>
            <Outlet />
          </Guarded>
        }
      >
        <Route path="/needs" element={<NeedList />} />
        <Route path="/needs/:id" element={<NeedPage />} />
      </Route>
      <Route
        element={
          <Guarded roles={needWriters}>
            <Outlet />
          </Guarded>
        }
      >
        <Route path="/needs/new" element={<NewNeed />} />
        <Route path="/needs/:id/edit" element={<ChangeNeed />} />
      </Route>
      <Route
        element={
          <Guarded roles={referralReaders}>
            <Outlet />
          </Guarded>
        }
      >
        <Route path="/referrals" element={<ReferralBoard />} />
        <Route path="/referrals/:id" element={<ReferralPage />} />
      </Route>
      <Route
        path="/rights-requests"
        element={
          <Guarded roles={rightsReaders}>
            <RightsDesk />
          </Guarded>
        }
      />
      <Route
        path="/own"
        element={
          <Guarded roles={persons}>
            <Outlet />
          </Guarded>
        }
      >
        <Route path="record" element={<OwnRecord />} />
        <Route path="access-log" element={<OwnAccess />} />
        <Route path="requests" element={<OwnRequests />} />
      </Route>
      <Route
        path="/accounts"
        element={
          <Guarded roles={['admin']}>
            <Accounts />
          </Guarded>
        }
      />
      <Route
        path="/audit"
        element={
          <Guarded roles={auditReaders}>
            <Audit />
          </Guarded>
        }
      />
      <Route
        path="/notifications"
        element={
          <Guarded>
            <Notifications />
          </Guarded>
        }
      />
      <Route
        path="/me"
        element={
          <Guarded>
            <MyAccount />
          </Guarded>
        }
      />
      <Route path="/sign-in" element={<SignIn />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);

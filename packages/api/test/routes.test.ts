import { describe, expect, test } from '@jest/globals';
import { isRepeatable, problemStatuses, routes, takesIfMatch, type Route } from '../src/index.js';

const all = Object.entries<Route>(routes);
const named = (route: Route): string => `${route.method.toUpperCase()} ${route.path}`;

// From docs: Sign-in, Enterprises, Policies and Talents, as far as they are built.
const PROMISED = `
  POST /auth/token, POST /auth/session, DELETE /auth/session, POST /me/password, GET /me, GET /me/sessions,
  DELETE /me/sessions/{id}, GET /auth/methods, GET /auth/oidc, GET /auth/oidc/callback,
  GET /enterprises/{uscc}/policy-marks, PUT /enterprises/{uscc}/policy-marks/{policyId}, GET /accounts, POST /accounts, PATCH /accounts/{id},
  PUT /enterprises/{uscc}, GET /enterprises/{uscc}, PATCH /enterprises/{uscc}/facts, GET /enterprises/{uscc}/history,
  GET /enterprises, GET /facts, GET /regions,
  POST /enterprises/import, GET /enterprises/import/template, POST /enterprises/export, GET /jobs/{id}, GET /jobs/{id}/file,
  GET /policies, POST /policies, GET /policies/{id}, PUT /policies/{id}, POST /policies/import, POST /policies/{id}/submit,
  POST /policies/{id}/review, POST /policies/{id}/publish, POST /policies/{id}/withdraw, POST /policies/match, POST /policies/match/export, POST /policies/{id}/match,
  POST /policies/{id}/what-if, GET /policies/{id}/enterprises, GET /policies/{id}/changes, GET /audit, GET /me/views, POST /me/views, PATCH /me/views/{id}, DELETE /me/views/{id},
  POST /talents/import, GET /talents/import/template,
  GET /talents, POST /talents, POST /talents/search, POST /talents/look-up, GET /talents/duplicates,
  POST /talents/duplicates/{id}/decision, POST /talents/{id}/merge, POST /talent-merges/{id}/undo, GET /talents/{id}, PUT /talents/{id}, DELETE /talents/{id},
  GET /talent-searches, POST /talent-searches, DELETE /talent-searches/{id}, POST /talent-searches/{id}/look,
  POST /talents/{id}/unmask, GET /talents/{id}/access-log,
  GET /talents/{id}/contacts, POST /talents/{id}/contacts, GET /talent-skills, GET /talent-pools, POST /talent-pools,
  GET /talent-pools/{id}/members, POST /talent-pools/{id}/members, POST /talent-pools/{id}/moves/{moveId}/undo,
  GET /needs, POST /needs, GET /needs/{id}, PUT /needs/{id}, POST /needs/{id}/close, POST /needs/{id}/match,
  GET /needs/{id}/match/{talentId}, GET /talents/{id}/needs, GET /referrals, POST /referrals, GET /referrals/{id},
  POST /referrals/{id}/transitions, POST /referrals/{id}/retention,
  GET /rights-requests, POST /rights-requests, GET /rights-requests/{id}, POST /rights-requests/{id}/answer, POST /talents/{id}/copy,
  POST /talents/{id}/account, GET /me/record, GET /me/access-log, GET /me/requests, POST /me/requests, GET /me/copy,
  GET /me/lists/{list}, PUT /me/lists/{list}, GET /notifications, POST /notifications/read, GET /events, GET /openapi.json, GET /healthz, GET /readyz`
  .split(',')
  .map((one) => one.trim());

describe('the routes', () => {
  test('are those of the contract, each once', () => {
    expect(all.map(([, route]) => named(route)).sort()).toEqual([...PROMISED].sort());
  });

  test('ask an action of everybody who is asked who he is', () => {
    for (const [id, { auth, action }] of all) expect([id, action === null]).toEqual([id, auth === 'none']);
  });

  test('have a parameter for each brace and a brace for each parameter', () => {
    for (const [id, { path, params }] of all) {
      const braces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([id, Object.keys(params?.shape ?? {})]).toEqual([id, braces]);
    }
  });

  test('honour an Idempotency-Key on every POST, PUT and PATCH but sign-in', () => {
    const repeatable = all.filter(([, route]) => isRepeatable(route)).map(([, route]) => named(route));
    expect(repeatable.sort()).toEqual(PROMISED.filter((name) => /^(POST|PUT|PATCH) \/(?!auth)/.test(name)).sort());
  });

  test('honour If-Match where one versioned thing is changed', () => {
    expect(
      all
        .filter(([, route]) => takesIfMatch(route))
        .map(([id]) => id)
        .sort(),
    ).toEqual([
      'closeNeed',
      'moveReferral',
      'patchFacts',
      'publishPolicy',
      'putEnterprise',
      'putNeed',
      'putPolicyMark',
      'putTalent',
      'reviewPolicy',
      'submitPolicy',
      'updateAccount',
      'updatePolicy',
      'updateView',
      'withdrawPolicy',
    ]);
  });

  test('can fail only as their kind can', () => {
    expect(problemStatuses(routes.putEnterprise)).toEqual([400, 401, 403, 404, 409, 412, 413, 415, 429, 500, 503]);
    expect(problemStatuses(routes.createToken)).toEqual([400, 401, 413, 415, 429, 500, 503]);
    expect(problemStatuses(routes.listFacts)).toEqual([400, 401, 403, 429, 500, 503]);
    expect(problemStatuses(routes.getHealth)).toEqual([500, 503]);
  });
});

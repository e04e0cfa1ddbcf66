import { z } from 'zod';
import { named } from './common.js';
import type { Route } from './route.js';

const health = named('Health', z.strictObject({ status: z.literal('alive') }));
const ready = named('Ready', z.strictObject({ status: z.literal('ready') }));
/** This document about itself. */
const openApi = named('OpenApi', z.looseObject({ openapi: z.literal('3.1.0') }));

/** What the whole says about itself. */
export const systemRoutes = {
  getOpenApi: {
    method: 'get',
    path: '/openapi.json',
    tag: 'System',
    summary: 'This document',
    auth: 'none',
    action: null,
    responses: { 200: openApi },
  },
  getHealth: {
    method: 'get',
    path: '/healthz',
    tag: 'System',
    summary: 'Alive',
    auth: 'none',
    action: null,
    responses: { 200: health },
    outsideBase: true,
  },
  getReadiness: {
    method: 'get',
    path: '/readyz',
    tag: 'System',
    summary: 'Ready; else 503, whose errors name what is not',
    auth: 'none',
    action: null,
    responses: { 200: ready },
    outsideBase: true,
  },
} as const satisfies Record<string, Route>;

import { auditRoutes } from './audit.js';
import { duplicateRoutes } from './duplicate-routes.js';
import { enterpriseRoutes } from './enterprise-routes.js';
import { jobRoutes } from './job-routes.js';
import { needRoutes } from './need-routes.js';
import { notificationRoutes } from './notifications.js';
import { oidcRoutes } from './oidc.js';
import { policyMarkRoutes } from './policy-marks.js';
import { policyRoutes } from './policy-routes.js';
import { rightsRoutes } from './rights-routes.js';
import { signInRoutes } from './sign-in-routes.js';
import { systemRoutes } from './system.js';
import { talentRoutes } from './talent-routes.js';
import { viewRoutes } from './views.js';

/** Every route by its operation id: the gateway registers these and no others. */
export const routes = {
  ...signInRoutes,
  ...oidcRoutes,
  ...enterpriseRoutes,
  ...jobRoutes,
  ...policyRoutes,
  ...policyMarkRoutes,
  ...duplicateRoutes,
  ...talentRoutes,
  ...needRoutes,
  ...rightsRoutes,
  ...notificationRoutes,
  ...viewRoutes,
  ...auditRoutes,
  ...systemRoutes,
};
export type Routes = typeof routes;
export type OperationId = keyof Routes;

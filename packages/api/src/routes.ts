import { enterpriseRoutes } from './enterprise-routes.js';
import { policyRoutes } from './policy-routes.js';
import { signInRoutes } from './sign-in-routes.js';
import { systemRoutes } from './system.js';

/** Every route by its operation id: the gateway registers these and no others. */
export const routes = { ...signInRoutes, ...enterpriseRoutes, ...policyRoutes, ...systemRoutes };
export type Routes = typeof routes;
export type OperationId = keyof Routes;

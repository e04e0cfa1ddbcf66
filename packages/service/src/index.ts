export { serviceConfig, startService, type Parts, type RunningService, type ServiceConfig } from './start-service.js';

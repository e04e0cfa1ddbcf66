export { searchFeed } from './search-feed.js';
export {
  serviceConfig,
  startService,
  type OwnHandlers,
  type Parts,
  type RunningService,
  type ServiceConfig,
} from './start-service.js';

import { openMeilisearch } from '../src/meilisearch/engine.js';
import { keepsGround } from './meilisearch/attacks.js';
import { failsClearly } from './meilisearch/failures.js';
import { survivesKills } from './meilisearch/kill.js';
import { apiKey, host, newNamespace, removeNamespace } from './meilisearch/server.js';
import { searchContract } from './search.contract.js';

searchContract('Meilisearch', () => {
  const namespace = newNamespace();
  return {
    engine: () => openMeilisearch({ host, apiKey, namespace }),
    remove: () => removeNamespace(namespace),
  };
});
keepsGround();
failsClearly();
survivesKills(); // in this file, as no other may be at the server meanwhile

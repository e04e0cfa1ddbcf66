import { relayContract } from './relay.contract.js';
import { onSqlite } from './engine.js';

relayContract(onSqlite);

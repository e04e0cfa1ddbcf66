import { consumerContract } from './consumer.contract.js';
import { onSqlite } from './engine.js';

consumerContract(onSqlite);

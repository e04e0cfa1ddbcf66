import { crashContract } from './crash.contract.js';
import { onSqlite } from './engine.js';

crashContract(onSqlite);

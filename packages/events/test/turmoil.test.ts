import { onSqlite } from './engine.js';
import { turmoilContract } from './turmoil.contract.js';

turmoilContract(onSqlite);

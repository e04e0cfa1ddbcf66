import { parkingContract } from './parking.contract.js';
import { onSqlite } from './engine.js';

parkingContract(onSqlite);

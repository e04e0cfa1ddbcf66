import type { AuditRecord } from '../audit.js';
import type { Connection } from './connection.js';
import { createTable } from './table.js';
import type { Table } from './table.js';

/** Creates the log's table; not even SQL of our own changes or removes what stands there. */
export function createAuditTable(connection: Connection, table: Table<AuditRecord>): void {
  createTable(connection, table);
  for (const act of ['UPDATE', 'DELETE'])
    connection.exec(
      `CREATE TRIGGER IF NOT EXISTS "_audit_no_${act}" BEFORE ${act} ON ${table.name} BEGIN SELECT RAISE(ABORT, 'The audit log only grows.'); END`,
    );
}

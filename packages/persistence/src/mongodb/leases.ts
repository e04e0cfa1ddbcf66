import type { mongo } from 'mongoose';
import type { LeaseBook } from '../lease.js';

interface KeptLease {
  _id: string;
  owner: string | null;
  /** How many owners it has had. */
  epoch: number;
  until: Date;
}

const NEVER_HELD = { owner: null, epoch: 0, until: new Date(0) };

/** A lease as one document, judged by the server's clock alone. */
export function leaseBookOf(database: mongo.Db, name: string): LeaseBook {
  const leases = database.collection<KeptLease>('_leases');
  let isMade = false;
  return {
    take: async (owner, forMs) => {
      if (!isMade) await leases.updateOne({ _id: name }, { $setOnInsert: NEVER_HELD }, { upsert: true });
      isMade = true;
      const isFree = { $or: [{ owner }, { $expr: { $lte: ['$until', '$$NOW'] } }] };
      const epoch = { $cond: [{ $eq: ['$owner', owner] }, '$epoch', { $add: ['$epoch', 1] }] };
      const change = [{ $set: { owner, epoch, until: { $add: ['$$NOW', forMs] } } }];
      return (await leases.updateOne({ _id: name, ...isFree }, change)).matchedCount === 1;
    },
    giveBack: async (owner) => {
      await leases.updateOne({ _id: name, owner }, { $set: { owner: null, until: NEVER_HELD.until } });
    },
  };
}

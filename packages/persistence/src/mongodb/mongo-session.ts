import type { mongo } from 'mongoose';
import { Session } from '../session.js';
import { isTransient } from './failures.js';

/** A run of a transaction's work that remembers a conflict with another transaction, whatever the work makes of it. */
export class MongoSession extends Session<mongo.ClientSession> {
  /** The first failure after which the work is to be run again. */
  transient: Error | null = null;

  override async step<R>(operation: () => R | Promise<R>): Promise<R> {
    try {
      return await super.step(operation);
    } catch (error) {
      if (error instanceof Error && isTransient(error)) this.transient ??= error;
      throw error;
    }
  }
}

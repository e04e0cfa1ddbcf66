import { Mongoose, Error as MongooseErrors } from 'mongoose';
import type { Schema } from 'mongoose';
import type { Fault } from '@shuangzhao/platform/errors';
import { invalidDocument } from './errors.js';

const UNKNOWN = 'The schema does not know this field.';

function faultOf(path: string, error: Error): Fault {
  if (error instanceof MongooseErrors.StrictModeError)
    return { path: path || error.path, code: 'unknown', message: UNKNOWN };
  if (error instanceof MongooseErrors.CastError) {
    const inner = error.reason;
    if (inner instanceof MongooseErrors.StrictModeError) return faultOf(`${path}.${inner.path}`, inner);
    return { path, code: 'type', message: `This cannot be read as ${error.kind}.` };
  }
  const kind = error instanceof MongooseErrors.ValidatorError ? error.kind : 'value';
  return { path, code: kind === 'user defined' ? 'value' : kind, message: error.message };
}

function faultsOf(error: InstanceType<typeof MongooseErrors>): Fault[] {
  if (error instanceof MongooseErrors.ValidationError)
    return Object.entries(error.errors).map(([path, single]) => faultOf(path, single));
  return [faultOf('path' in error ? String(error.path) : '', error)];
}

/** Casts and checks documents as the schema says, without any connection; throws `document.invalid` with a fault a path. */
export function validatorOf(name: string, schema: Schema): (fields: object) => Promise<Record<string, unknown>> {
  const offline = new Mongoose({ autoIndex: false, autoCreate: false, bufferCommands: false });
  const Model = offline.model<Record<string, unknown>>(name, schema);
  return async (fields) => {
    try {
      const document = new Model(fields);
      await document.validate();
      return document.toObject({ minimize: false, transform: false, getters: false, virtuals: false });
    } catch (error) {
      if (error instanceof MongooseErrors) throw invalidDocument(faultsOf(error), error);
      throw error;
    }
  };
}

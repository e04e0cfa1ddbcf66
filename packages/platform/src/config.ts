import { z } from 'zod';

/** Reads the environment once by a zod object schema. Throws an Error naming every wrong variable. */
export const readConfig = <S extends z.ZodObject>(schema: S, env: NodeJS.ProcessEnv = process.env): z.output<S> => {
  const known = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const result = schema.safeParse(known);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Wrong configuration:\n${faults.join('\n')}`);
};

/** A TCP port from a variable. */
export const port = z.coerce.number().int().min(0).max(65_535);

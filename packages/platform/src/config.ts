import { readFileSync } from 'node:fs';
import { z } from 'zod';

const given = (env: NodeJS.ProcessEnv, name: string): string | undefined => (env[name] === '' ? undefined : env[name]);

/**
 * Reads the environment once by a zod object schema. What `NAME` does not say is the content of the file that `NAME_FILE` names (a line
 * end at its end does not count): the place for secrets. Throws an Error naming every wrong variable.
 */
export const readConfig = <S extends z.ZodObject>(schema: S, env: NodeJS.ProcessEnv = process.env): z.output<S> => {
  const faults: string[] = [];
  const read = (name: string): string | undefined => {
    const file = Object.hasOwn(schema.shape, `${name}_FILE`) ? undefined : given(env, `${name}_FILE`);
    if (file === undefined) return given(env, name);
    if (given(env, name) !== undefined) faults.push(`${name}: stands beside ${name}_FILE`);
    try {
      return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    } catch (error) {
      faults.push(`${name}_FILE: ${String(error)}`);
      return undefined;
    }
  };
  const result = schema.safeParse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, read(name)])));
  if (result.success && faults.length === 0) return result.data;
  for (const issue of result.error?.issues ?? []) faults.push(`${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Wrong configuration:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
};

/** A TCP port from a variable. */
export const port = z.coerce.number().int().min(0).max(65_535);

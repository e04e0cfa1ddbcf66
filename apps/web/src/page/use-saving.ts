import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { client, type FactValue } from '../api.js';
import { enterpriseKey } from '../enterprise/queries.js';
import { asError } from '../failure.js';
import { newKey } from '../new-key.js';

/** Values by fact; null forgets it. */
export type Changes = Readonly<Record<string, FactValue | null>>;

const without = (facts: Changes, done: Changes): Changes =>
  Object.fromEntries(Object.entries(facts).filter(([fact, value]) => done[fact] !== value));

/** Saves facts of an enterprise as they are given; what could not be saved stays by, with the error, to be tried again. */
export const useSaving = (uscc: string | undefined) => {
  const queries = useQueryClient();
  // What is on its way or saved already; the record may show it a moment later.
  const [saving, setSaving] = useState<Changes>({});
  const [failed, setFailed] = useState<{ error: Error; changes: Changes } | null>(null);

  const save = useCallback(
    async (changes: Changes): Promise<boolean> => {
      if (uscc === undefined || Object.keys(changes).length === 0) return false;
      setSaving((before) => ({ ...before, ...changes }));
      setFailed(null);
      try {
        const saved = await client.call('patchFacts', {
          params: { uscc },
          body: changes,
          idempotencyKey: newKey(),
        });
        queries.setQueryData(enterpriseKey(uscc), saved);
        return true;
      } catch (failure) {
        const error = asError(failure);
        setSaving((before) => without(before, changes));
        setFailed((before) => ({ error, changes: { ...before?.changes, ...changes } }));
        return false;
      }
    },
    [queries, uscc],
  );
  return { save, saving, failed };
};

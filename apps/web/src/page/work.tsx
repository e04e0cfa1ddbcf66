import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Facts, FactValue } from '../api.js';
import { createViewStore } from '../state/view-store.js';
import { useWorkspace } from '../workspace.js';
import { useGiven } from './given-facts.js';
import { SessionContext, ShownContext, type Applicant } from './session.js';
import { TrialLine } from './trial-line.js';
import { useSaving, type Changes } from './use-saving.js';

interface Props {
  /** Null: facts alone. */
  applicant: Applicant | null;
  stored: Facts;
  children: ReactNode;
}

const isSame = (one: FactValue | null | undefined, other: FactValue | null | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Facts at work: what is stored and what is given on the page together, saved or tried out, for all that is shown inside. */
export const Work = ({ applicant, stored, children }: Props) => {
  const { reference } = useWorkspace();
  const { registry } = reference;
  const given = useGiven(applicant?.uscc);
  const [store] = useState(() => createViewStore(window, { registry, given, isNamed: applicant !== null }));
  const view = useSyncExternalStore(store.subscribe, store.get);
  const location = useLocation();
  const { save, saving, failed } = useSaving(applicant?.maySave === true ? applicant.uscc : undefined);

  useEffect(() => store.read(), [store, location]);

  // What is stored by now needs no overlay; dropping it changes nothing that is known.
  useEffect(() => {
    const { facts } = store.get();
    const left = Object.entries(facts).filter(([fact, value]) => !isSame(stored[fact], value));
    if (left.length < Object.keys(facts).length) store.change({ facts: Object.fromEntries(left) });
  }, [store, stored]);

  const tryOut = useCallback(
    (fact: string, value: FactValue | null) => {
      const { [fact]: before, ...others } = store.get().facts;
      // What is stored needs no overlay.
      const next = isSame(stored[fact], value) ? null : value;
      if (isSame(before, next)) return;
      store.change({ facts: next === null ? others : { ...others, [fact]: next } });
    },
    [store, stored],
  );
  const maySave = applicant?.maySave ?? false;
  const answer = useCallback(
    (fact: string, value: FactValue | null) => {
      const isStorable = maySave && registry.get(fact)?.subject === 'enterprise';
      tryOut(fact, value);
      if (isStorable && !isSame(stored[fact], value)) void save({ [fact]: value });
    },
    [maySave, registry, save, stored, tryOut],
  );

  const session = useMemo(
    () => ({ applicant, ignored: store.ignored, change: store.change, answer, tryOut }),
    [applicant, store, answer, tryOut],
  );
  const shown = useMemo(() => {
    const known = { ...stored, ...view.facts };
    return { ...view, known, asker: { uscc: applicant?.uscc, given: view.facts, known } };
  }, [applicant, stored, view]);

  const trials: Changes = Object.fromEntries(
    Object.entries(view.facts).filter(([fact, value]) => !isSame(saving[fact], value)),
  );
  return (
    <SessionContext value={session}>
      <ShownContext value={shown}>
        {applicant && (
          <TrialLine trials={trials} failed={failed} save={save} onDrop={() => store.change({ facts: {} })} />
        )}
        {children}
      </ShownContext>
    </SessionContext>
  );
};

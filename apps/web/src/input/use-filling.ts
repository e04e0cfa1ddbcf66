import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useAsking } from './use-asking.js';

/** What is wrong, by field, in words. */
type FaultsIn<Draft> = Partial<Record<keyof Draft, string>>;

interface Options<Draft> {
  /** What the form begins with. */
  first: () => Draft;
  /** What can be told to be wrong before the server is asked. */
  faultsOf: (draft: Draft) => FaultsIn<Draft>;
  /** The fields that the server refused; undefined where one of its faults is none of the form's. */
  refusalOf: (failure: Error) => FaultsIn<Draft> | undefined;
  onSave: (draft: Draft) => Promise<void>;
}

/** A draft being filled in: what is wrong stands at its field until that is changed, and the first such field has the focus after a try. */
export const useFilling = <Draft extends object>({ first, faultsOf, refusalOf, onSave }: Options<Draft>) => {
  const [draft, setDraft] = useState<Draft>(first);
  const [faults, setFaults] = useState<FaultsIn<Draft>>({});
  const { ask, error, isBusy, forget } = useAsking();
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);

  const tell = (found: FaultsIn<Draft>) => {
    setFaults(found);
    setTries(tries + 1);
  };
  const isTold = (failure: Error): boolean => {
    const refusal = refusalOf(failure);
    if (refusal !== undefined) tell(refusal);
    return refusal !== undefined;
  };
  const save = () => {
    forget();
    const found = faultsOf(draft);
    if (Object.keys(found).length > 0) tell(found);
    else void ask(() => onSave(draft), isTold);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save();
  };
  const set = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
    const kept = Object.entries(faults).filter(([field]) => !(field in change));
    setFaults(Object.fromEntries(kept) as FaultsIn<Draft>);
  };
  return { form, filling: { draft, faults, set }, error, isBusy, save, submit };
};

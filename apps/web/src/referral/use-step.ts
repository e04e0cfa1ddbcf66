import { useAsking } from '../input/use-asking.js';
import { useReadAgain, type Referral } from './queries.js';

/** Takes one step of a referral at a time; what it changes is read again, also where it was refused. */
export const useStep = () => {
  const { ask, error, isBusy } = useAsking();
  const readAgain = useReadAgain();
  const step = async (work: () => Promise<Referral>, onDone: (referral: Referral) => void): Promise<void> => {
    const isDone = await ask(async () => {
      const referral = await work();
      // Told once the lists show it, so that the focus of a card that went can be taken over.
      await readAgain();
      onDone(referral);
    });
    if (!isDone) void readAgain();
  };
  return { step, error, isBusy };
};

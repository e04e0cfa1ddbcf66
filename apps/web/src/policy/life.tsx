import type { PolicyDocument } from '../api.js';
import { dayInShanghai, dayInWords, daysBetween } from '../format/day.js';
import { deadlineInWords, validityOn } from '../format/validity.js';
import { messages } from '../messages.js';

const words = messages.policyPage;

/** The days of a policy's life in their order: published, in force, to apply until, at its end; and where today stands. */
export const Life = ({ policy }: { policy: PolicyDocument }) => {
  const { publishedOn, validFrom, validTo, applyWindow } = policy;
  const today = dayInShanghai(new Date());
  const validity = validityOn(policy, today);
  const end = validTo === null ? words.toUnknown : words.to(dayInWords(validTo));
  const left = validTo !== null && validity === 'inForce' ? ` · ${words.left(daysBetween(today, validTo))}` : '';
  const steps: readonly { readonly text: string; readonly isPast: boolean }[] = [
    {
      text: publishedOn === null ? words.publishedUnknown : words.publishedOn(dayInWords(publishedOn)),
      isPast: publishedOn !== null && publishedOn <= today,
    },
    {
      text: validFrom === null ? words.fromUnknown : words.from(dayInWords(validFrom)),
      isPast: validFrom !== null && validFrom <= today,
    },
    ...(applyWindow?.to == null
      ? []
      : [{ text: deadlineInWords(applyWindow.to, today), isPast: applyWindow.to < today }]),
    { text: end + left, isPast: validity === 'expired' },
  ];
  return (
    <div className="life">
      <p data-validity={validity}>
        <b>{messages.validity[validity]}</b>
      </p>
      <ol aria-label={words.life}>
        {steps.map(({ text, isPast }) => (
          <li key={text} data-past={isPast}>
            {text}
          </li>
        ))}
      </ol>
    </div>
  );
};

import { refuseFaults } from '@shuangzhao/platform/errors';
import { requireDay } from './day.js';
import { requirePlainText } from './plain-text.js';

/** What an enterprise has noted about a policy; null is none. */
export interface PolicyMark {
  readonly favourite: boolean;
  /** The day of its application. */
  readonly appliedOn: string | null;
  readonly note: string | null;
}

/** What is left out stays as it is. */
export type MarkChange = { readonly [Field in keyof PolicyMark]?: PolicyMark[Field] | undefined };

export const UNMARKED: PolicyMark = { favourite: false, appliedOn: null, note: null };

/** Lets a change pass whose day exists and is not in the future, and whose note can be read. Throws AppError `day.invalid`, `day.future`, `body.*`. */
export const requireMark = ({ appliedOn, note }: MarkChange, today: string): void => {
  if (typeof appliedOn === 'string') {
    requireDay(appliedOn, 'appliedOn');
    if (appliedOn > today)
      refuseFaults([{ path: 'appliedOn', code: 'day.future', message: 'An application may not lie in the future.' }]);
  }
  if (typeof note === 'string') requirePlainText({ note });
};

/** The mark after a change; the very same where nothing changes. */
export const marked = (before: PolicyMark, { favourite, appliedOn, note }: MarkChange): PolicyMark => {
  const after = {
    favourite: favourite ?? before.favourite,
    appliedOn: appliedOn === undefined ? before.appliedOn : appliedOn,
    note: note === undefined ? before.note : note,
  };
  const isSame =
    after.favourite === before.favourite && after.appliedOn === before.appliedOn && after.note === before.note;
  return isSame ? before : after;
};

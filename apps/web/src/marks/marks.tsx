import { Input } from 'antd';
import { useState } from 'react';
import type { PolicyMark } from '../api.js';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { useMarking, useMarks } from './use-marks.js';

const words = messages.marks;

interface Props {
  policyId: string;
  title: string;
  /** The day of the application can be corrected. */
  showsDay?: boolean;
}

const NONE: Pick<PolicyMark, 'favourite' | 'appliedOn'> = { favourite: false, appliedOn: null };

interface DayProps {
  title: string;
  day: string;
  onDay: (day: string) => void;
}

/** The day of the application; it counts once it is a whole one and its field is left. */
const AppliedDay = ({ title, day, onDay }: DayProps) => {
  const [draft, setDraft] = useState(day);
  return (
    <label className="mark-day">
      <span>{words.day}</span>
      <Input
        type="date"
        aria-label={words.dayOf(title)}
        max={dayInShanghai(new Date())}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => {
          if (draft === '') setDraft(day);
          else if (draft !== day) onDay(draft);
        }}
      />
    </label>
  );
};

/** 收藏 and 已申报 of the own enterprise on one policy; nothing where there is none. */
export const Marks = ({ policyId, title, showsDay = false }: Props) => {
  const { marks } = useMarks();
  const { mutate, error, variables } = useMarking(policyId);
  if (marks === undefined) return null;
  const { favourite, appliedOn } = marks.get(policyId) ?? NONE;
  const isApplied = appliedOn !== null;
  const favouriteWord = favourite ? words.favourite.on : words.favourite.off;
  const appliedWord = isApplied ? words.applied.on(dayInWords(appliedOn)) : words.applied.off;
  return (
    <div className="marks">
      <button
        type="button"
        aria-pressed={favourite}
        aria-label={words.of(favouriteWord, title)}
        onClick={() => mutate({ favourite: !favourite })}
      >
        <span aria-hidden="true">{favourite ? '★' : '☆'}</span> {favouriteWord}
      </button>
      <button
        type="button"
        aria-pressed={isApplied}
        aria-label={words.of(appliedWord, title)}
        onClick={() => mutate({ appliedOn: isApplied ? null : dayInShanghai(new Date()) })}
      >
        {appliedWord}
      </button>
      {showsDay && isApplied && (
        <AppliedDay key={appliedOn} title={title} day={appliedOn} onDay={(day) => mutate({ appliedOn: day })} />
      )}
      {error && <Problem error={error} onRetry={() => mutate(variables)} />}
    </div>
  );
};

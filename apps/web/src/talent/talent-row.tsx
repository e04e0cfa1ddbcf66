import { Link } from 'react-router';
import { messages } from '../messages.js';
import type { Talent } from './queries.js';
import { figure, skillName, whoIs, type Names } from './words.js';

const words = messages.talent;

interface Props {
  talent: Talent;
  names: Names;
  isSelected?: boolean;
  /** Not seen yet by whoever looks. */
  isNew?: boolean;
  /** Left out where nobody can be chosen. */
  onSelect?: (isSelected: boolean) => void;
}

/** One person of a list, masked: what they are, can and are free for. */
export const TalentRow = ({ talent, names, isSelected = false, isNew = false, onSelect }: Props) => {
  const { id, name, degree, school, title, occupation, regionCode, availability, ageBand, expectedSalary } = talent;
  const { skills, memberships } = talent;
  const told = [
    degree && words.degrees[degree],
    school,
    title,
    occupation,
    ageBand && words.age(ageBand),
    regionCode && (names.reference.regionName(regionCode) ?? regionCode),
    availability && words.availabilities[availability],
    expectedSalary && words.salary(figure(expectedSalary)),
  ].filter((text): text is string => typeof text === 'string' && text !== '');
  return (
    <li className="row talent-row" data-selected={isSelected}>
      {onSelect && (
        <label className="tick">
          <input
            type="checkbox"
            aria-label={words.select(whoIs(talent))}
            checked={isSelected}
            onChange={({ target }) => onSelect(target.checked)}
          />
        </label>
      )}
      <div>
        <h2>
          <Link to={`/talents/${id}`}>{name}</Link>
          {isNew && <b className="tag">{messages.savedSearches.isNew}</b>}
        </h2>
        <p className="meta">
          {told.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </p>
        {skills.length > 0 && (
          <p>{words.skills(skills.map(({ code }) => skillName(code, names)).join(messages.and))}</p>
        )}
        {(memberships.length > 0 || talent.rankedByPeopleOnly) && (
          <p className="meta">
            {memberships.length > 0 && (
              <span>
                {words.inPools(
                  memberships.map(({ poolName, stage }) => words.stageIn(poolName, stage)).join(messages.and),
                )}
              </span>
            )}
            {talent.rankedByPeopleOnly && <span>{words.byPeopleOnly}</span>}
          </p>
        )}
      </div>
    </li>
  );
};

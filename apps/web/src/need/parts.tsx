import type { CSSProperties } from 'react';
import type { CallOutput } from '../api.js';
import { messages } from '../messages.js';

const words = messages.needMatch;
const HUNDRED = 100;

const percent = (value: number): string => String(Math.round(value * HUNDRED));

interface Props {
  /** Null: nobody is scored who has refused it. */
  score: number | null;
  parts: CallOutput<'explainMatch'>['parts'];
}

/** A score of a hundred with what it is made of: each part says its share, how well it fits and why. */
export const PartsBar = ({ score, parts }: Props) => {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <div className="parts">
      {score !== null && (
        <p className="score">
          <span className="visually-hidden">{words.score(score.toFixed(1))}</span>
          <span aria-hidden="true">{score.toFixed(1)}</span>
        </p>
      )}
      {parts.length > 0 && (
        <ul aria-label={words.parts}>
          {parts.map(({ name, weight, value, text }) => {
            const filled: CSSProperties = { inlineSize: `${percent(value)}%` };
            return (
              <li key={name}>
                <span>{words.partNames[name]}</span>
                <span className="help">{words.share(percent(weight / whole))}</span>
                <span className="part-bar" aria-hidden="true">
                  <span style={filled} />
                </span>
                <span className="part-value">{words.value(percent(value))}</span>
                <span className="help part-why">{text}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};

import { Select } from 'antd';
import { useId } from 'react';
import { messages } from '../messages.js';
import { useWorkspace } from '../workspace.js';
import { facetValue } from './condition-words.js';
import type { Condition, LibraryView } from './library-view.js';
import type { Found, Without } from './queries.js';

const words = messages.library;
/** Industries are chosen, not counted: whoever asks for one also finds what is open to all. */
const facets = ['category', 'level', 'region'] as const;

interface Props {
  view: LibraryView;
  found: Found;
  without: readonly Without[];
  onChoose: (condition: Condition, value?: string) => void;
}

/** What the list can be narrowed by, with how many each choice leaves; a chosen one shows what else there would be. */
export const Facets = ({ view, found, without, onChoose }: Props) => {
  const { reference } = useWorkspace();
  const id = useId();
  return (
    <div className="facets">
      <label className="choice">
        <input
          type="checkbox"
          checked={view.inForce !== undefined}
          onChange={({ target }) => onChoose('inForce', target.checked ? '1' : undefined)}
        />
        <span>{words.inForce}</span>
      </label>
      {facets.map((condition) => {
        const chosen = view[condition];
        const counts =
          (chosen === undefined ? found : (without.find((one) => one.condition === condition) ?? found)).facets[
            condition
          ] ?? [];
        const isListed = chosen === undefined || counts.some(({ value }) => value === chosen);
        const choices = isListed ? counts : [{ value: chosen, count: found.total ?? 0 }, ...counts];
        return (
          choices.length > 0 && (
            <fieldset key={condition}>
              <legend>{words.conditions[condition]}</legend>
              <label className="choice">
                <input
                  type="radio"
                  name={`${id}${condition}`}
                  checked={chosen === undefined}
                  onChange={() => onChoose(condition)}
                />
                <span>{words.all}</span>
              </label>
              {choices.map(({ value, count }) => (
                <label key={value} className="choice">
                  <input
                    type="radio"
                    name={`${id}${condition}`}
                    checked={chosen === value}
                    onChange={() => onChoose(condition, value)}
                  />
                  <span>{facetValue(condition, value, reference)}</span>
                  <span className="count">{count}</span>
                </label>
              ))}
            </fieldset>
          )
        );
      })}
      <div className="field">
        <label htmlFor={`${id}industry`}>{words.conditions.industry}</label>
        <Select
          id={`${id}industry`}
          className="wide"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={words.all}
          notFoundContent={messages.form.notFound}
          options={reference.industries.map(({ label, options }) => ({ label, options: [...options] }))}
          value={view.industry ?? null}
          onChange={(value: string | null | undefined) => onChoose('industry', value ?? undefined)}
        />
      </div>
    </div>
  );
};

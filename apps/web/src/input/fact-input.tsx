import { Input, Select } from 'antd';
import type { FactDefinition } from '../api.js';
import { valueInWords } from '../format/value.js';
import { messages } from '../messages.js';
import { useWorkspace } from '../workspace.js';
import { choicesOf } from './choices.js';
import { inputUnit, withChoice, type Draft } from './draft.js';

interface Props {
  id: string;
  definition: FactDefinition;
  draft: Draft;
  isFaulty?: boolean;
  describedBy?: string;
  onDraft: (draft: Draft) => void;
  onBlur?: () => void;
}

/** A choice, or a heading with choices below it. */
interface Option {
  value?: string;
  label: string;
  options?: Option[];
}

const matches = (typed: string, option: Option | undefined): boolean =>
  `${option?.value ?? ''} ${option?.label ?? ''}`.toLowerCase().includes(typed.trim().toLowerCase());

/** The input that fits a fact: a select, a number in the unit that people use, a date or a line of text. */
export const FactInput = ({ id, definition, draft, isFaulty = false, describedBy, onDraft, onBlur }: Props) => {
  const { reference } = useWorkspace();
  const choices = choicesOf(definition, reference);
  const common = {
    id,
    'aria-invalid': isFaulty,
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
  };
  if (choices !== undefined) {
    const groups: Option[] = choices.map(({ label, options }) => ({ label, options: [...options] }));
    const [only, ...others] = groups;
    const options = others.length === 0 && only?.options !== undefined ? only.options : groups;
    const isList = typeof draft !== 'string';
    const shared = {
      ...common,
      options,
      showSearch: { filterOption: matches },
      allowClear: true,
      notFoundContent: messages.form.notFound,
      className: 'wide',
      status: isFaulty ? ('error' as const) : ('' as const),
    };
    if (!isList) {
      // A finer code than the list has, from an address.
      const isListed = draft === '' || choices.some((group) => group.options.some(({ value }) => value === draft));
      return (
        <Select<string | undefined, Option>
          {...shared}
          options={
            isListed
              ? options
              : [{ value: draft, label: `${draft} ${valueInWords(draft, definition, reference)}` }, ...options]
          }
          value={draft === '' ? undefined : draft}
          placeholder={messages.form.choose}
          onChange={(value) => onDraft(value ?? '')}
        />
      );
    }
    return (
      <Select<string[], Option>
        {...shared}
        mode={options.length > 1 ? 'multiple' : 'tags'}
        value={[...draft]}
        placeholder={messages.form.chooseMany}
        onChange={(value) => onDraft(withChoice(draft, value))}
      />
    );
  }
  const isNumber = definition.type === 'number';
  return (
    <Input
      {...common}
      type={definition.type === 'date' ? 'date' : 'text'}
      inputMode={isNumber ? 'decimal' : 'text'}
      autoComplete="off"
      status={isFaulty ? 'error' : ''}
      className={isNumber ? 'number' : 'wide'}
      suffix={isNumber ? inputUnit(definition) : undefined}
      value={typeof draft === 'string' ? draft : ''}
      onChange={({ target }) => onDraft(target.value)}
      {...(onBlur === undefined ? {} : { onBlur })}
    />
  );
};

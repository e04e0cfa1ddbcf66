import { Input, Select } from 'antd';
import { Field } from '../input/field.js';
import { messages } from '../messages.js';
import { useSkills } from '../talent/queries.js';
import { fieldLabels, type Faults, type NeedDraft } from './draft.js';

const words = messages.talentForm;
const MOST_SKILLS = 20;

/** A draft with what is wrong in it, and the way to change it. */
interface Filling {
  readonly draft: NeedDraft;
  readonly faults: Faults;
  readonly set: (change: Partial<NeedDraft>) => void;
}

interface Common<F> extends Filling {
  field: F;
  help: string;
}

/** One line of text or a number. */
export const TextInput = ({
  field,
  help,
  draft,
  faults,
  set,
  most,
  isNumber = false,
}: Common<'uscc' | 'position' | 'salaryFrom' | 'salaryTo' | 'count'> & { most: number; isNumber?: boolean }) => (
  <Field label={fieldLabels[field]} help={help} fault={faults[field]}>
    {(common) => (
      <Input
        {...common}
        autoComplete="off"
        maxLength={most}
        inputMode={isNumber ? 'numeric' : 'text'}
        value={draft[field]}
        onChange={({ target }) => set({ [field]: target.value })}
      />
    )}
  </Field>
);

/** One of some choices, or none. */
export const ChoiceInput = ({
  field,
  help,
  draft,
  faults,
  set,
  options,
}: Common<'degree' | 'regionCode' | 'industry'> & { options: { label: string; value: string }[] }) => (
  <Field label={fieldLabels[field]} help={help} fault={faults[field]}>
    {(common) => (
      <Select<string, { label: string; value: string }>
        {...common}
        className="wide"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={words.choose}
        notFoundContent={words.notFound}
        options={options}
        value={draft[field]}
        onChange={(value: string | undefined) => set({ [field]: value ?? null })}
      />
    )}
  </Field>
);

/** Skills of the vocabulary; other names of a skill find it too. */
export const SkillsInput = ({ field, help, draft, faults, set }: Common<'must' | 'can' | 'not'>) => {
  const { data } = useSkills();
  const skills = data?.items ?? [];
  return (
    <Field label={fieldLabels[field]} help={help} fault={faults[field]}>
      {(common) => (
        <Select<string[], { label: string; value: string; names: string }>
          {...common}
          className="wide"
          mode="multiple"
          maxCount={MOST_SKILLS}
          options={skills.map(({ code, label, aliases }) => ({
            value: code,
            label,
            names: [label, ...aliases].join(' ').toLowerCase(),
          }))}
          showSearch={{ filterOption: (typed, option) => option?.names.includes(typed.trim().toLowerCase()) ?? false }}
          notFoundContent={words.notFound}
          value={[...draft[field]]}
          onChange={(value: string[]) => set({ [field]: value })}
        />
      )}
    </Field>
  );
};

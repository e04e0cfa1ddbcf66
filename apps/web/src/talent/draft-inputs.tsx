import { Checkbox, Input, Select } from 'antd';
import { Field } from '../input/field.js';
import { messages } from '../messages.js';
import { fieldLabels, type DraftField, type Faults, type ForgettableField, type TalentDraft } from './draft.js';

const words = messages.talentForm;

/** A draft with what is wrong in it, and the way to change it. */
interface Filling {
  readonly draft: TalentDraft;
  readonly faults: Faults;
  readonly set: (change: Partial<TalentDraft>) => void;
}

type FieldsOf<V> = { [F in DraftField]: V extends TalentDraft[F] ? F : never }[DraftField];
type TextField = Exclude<FieldsOf<string>, 'regionCode'>;
type ListField = FieldsOf<readonly string[]>;
type ChoiceField = 'basisKind' | 'degree' | 'regionCode' | 'availability';

interface Common<F> extends Filling {
  field: F;
  help?: string | undefined;
}

/** One line of text, a number or a day. */
export const TextInput = ({
  field,
  help,
  draft,
  faults,
  set,
  type = 'text',
  most = 100,
  isNumber = false,
  min,
  isOff = false,
}: Common<TextField> & {
  type?: 'text' | 'date' | 'email' | 'tel';
  most?: number;
  isNumber?: boolean;
  min?: string;
  isOff?: boolean;
}) => (
  <Field label={fieldLabels[field]} help={help} fault={faults[field]}>
    {(common) => (
      <Input
        {...common}
        type={type}
        autoComplete="off"
        maxLength={most}
        disabled={isOff}
        {...(isNumber ? { inputMode: 'numeric' } : {})}
        {...(min === undefined ? {} : { min })}
        value={draft[field]}
        onChange={({ target }) => set({ [field]: target.value })}
      />
    )}
  </Field>
);

/** An identity field; what is held in it can be forgotten. */
export const IdentityInput = ({
  field,
  held,
  ...input
}: Common<ForgettableField> & { held: string | null; type?: 'text' | 'email' | 'tel'; most: number }) => {
  const { draft, set } = input;
  const isForgotten = draft.forget.includes(field);
  return (
    <div>
      <TextInput {...input} field={field} isOff={isForgotten} />
      {held !== null && (
        <Checkbox
          checked={isForgotten}
          onChange={({ target }) =>
            set({
              [field]: '',
              forget: target.checked ? [...draft.forget, field] : draft.forget.filter((one) => one !== field),
            })
          }
        >
          {words.forget(fieldLabels[field])}
        </Checkbox>
      )}
    </div>
  );
};

type Options = { label: string; value: string }[] | { label: string; options: { label: string; value: string }[] }[];

/** One of some choices, or none. */
export const ChoiceInput = ({
  field,
  help,
  draft,
  faults,
  set,
  options,
}: Common<ChoiceField> & { options: Options }) => (
  <Field label={fieldLabels[field]} help={help} fault={faults[field]}>
    {(common) => (
      <Select<string, Options[number]>
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

/** Several choices; without options whatever is written. */
export const ListInput = ({
  field,
  help,
  draft,
  faults,
  set,
  most,
  options,
  matches,
}: Common<ListField> & {
  most: number;
  options?: Options;
  /** Whether typed words mean a choice, where its label alone does not say. */
  matches?: (typed: string, value: string, label: string) => boolean;
}) => (
  <Field label={fieldLabels[field]} help={help} fault={faults[field]}>
    {(common) => (
      <Select<string[], { label: string; value?: string }>
        {...common}
        className="wide"
        mode={options === undefined ? 'tags' : 'multiple'}
        {...(options === undefined ? { open: false } : { options })}
        maxCount={most}
        showSearch={
          matches === undefined
            ? { optionFilterProp: 'label' }
            : { filterOption: (typed, option) => matches(typed, option?.value ?? '', option?.label ?? '') }
        }
        notFoundContent={words.notFound}
        value={[...draft[field]]}
        onChange={(value: string[]) => set({ [field]: value })}
      />
    )}
  </Field>
);

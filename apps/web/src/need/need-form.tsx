import { Alert, Button, Input } from 'antd';
import { Link } from 'react-router';
import { ProblemError } from '../api.js';
import { useEnterprise } from '../enterprise/queries.js';
import { Field } from '../input/field.js';
import { useFilling } from '../input/use-filling.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { regionChoices, type Reference } from '../reference.js';
import { industryChoices } from '../talent/words.js';
import { useWorkspace } from '../workspace.js';
import { draftOf, faultsOf, fieldLabels, refusalOf, type DraftField, type NeedDraft } from './draft.js';
import { ChoiceInput, SkillsInput, TextInput } from './draft-inputs.js';
import type { Need } from './queries.js';

const words = messages.needForm;
const USCC_LENGTH = 18;
const REGION_LENGTH = 6;

const degreeOptions = Object.entries(messages.talent.degrees).map(([value, label]) => ({ value, label }));

/** Places of work by their whole codes. */
const regionOptions = (reference: Reference) =>
  regionChoices(reference).flatMap(({ options }) =>
    options.map(({ value, label }) => ({ value: value.padEnd(REGION_LENGTH, '0'), label })),
  );

/** Whose code has been filled in, as soon as it is whole; undefined where the registry does not know. */
const useEmployerName = (uscc: string): string | undefined => {
  const code = uscc.trim().toUpperCase();
  return useEnterprise(code.length === USCC_LENGTH ? code : undefined).data?.name;
};

interface Props {
  /** Null: a new need. */
  need: Need | null;
  /** Whether the employer has to be named. */
  asksEmployer: boolean;
  submitLabel: string;
  /** Where it leads without saving. */
  back: string;
  onSave: (draft: NeedDraft) => Promise<void>;
}

/** A need to be filled in; what the server refuses is said at its field. */
export const NeedForm = ({ need, asksEmployer, submitLabel, back, onSave }: Props) => {
  const { reference } = useWorkspace();
  const { form, filling, error, isBusy, save, submit } = useFilling<NeedDraft>({
    first: () => draftOf(need),
    faultsOf: (draft) => faultsOf(draft, asksEmployer),
    refusalOf,
    onSave,
  });
  const { draft, faults, set } = filling;
  const employer = useEmployerName(asksEmployer ? draft.uscc : '');
  const faulty = Object.keys(faults) as DraftField[];
  const isClosed = error instanceof ProblemError && error.code === 'need.not_open';
  return (
    <form ref={form} className="talent-form" onSubmit={submit} noValidate aria-label={submitLabel}>
      {error && <Problem error={error} safe={isClosed ? words.isClosed : messages.problem.safe} onRetry={save} />}
      {faulty.length > 0 && (
        <Alert
          type="error"
          title={messages.talentForm.summary(faulty.length)}
          description={faulty.map((field) => fieldLabels[field]).join(messages.and)}
        />
      )}
      <fieldset className="form">
        <legend>{words.whatTitle}</legend>
        {asksEmployer && (
          <TextInput
            {...filling}
            field="uscc"
            most={USCC_LENGTH}
            help={employer === undefined ? words.usccHelp : words.usccIs(employer)}
          />
        )}
        <TextInput {...filling} field="position" most={100} help={words.positionHelp} />
        <TextInput {...filling} field="count" isNumber most={5} help={words.countHelp} />
      </fieldset>
      <fieldset className="form">
        <legend>{words.whoTitle}</legend>
        <SkillsInput {...filling} field="must" help={words.mustHelp} />
        <SkillsInput {...filling} field="can" help={words.canHelp} />
        <SkillsInput {...filling} field="not" help={words.notHelp} />
        <ChoiceInput {...filling} field="degree" help={words.degreeHelp} options={degreeOptions} />
        <ChoiceInput {...filling} field="industry" help={words.industryHelp} options={industryChoices} />
      </fieldset>
      <fieldset className="form">
        <legend>{words.termsTitle}</legend>
        <TextInput {...filling} field="salaryFrom" isNumber most={8} help={words.salaryHelp} />
        <TextInput {...filling} field="salaryTo" isNumber most={8} help={words.salaryHelp} />
        <ChoiceInput {...filling} field="regionCode" help={words.regionHelp} options={regionOptions(reference)} />
        <Field label={fieldLabels.description} help={words.descriptionHelp} fault={faults.description}>
          {(common) => (
            <Input.TextArea
              {...common}
              maxLength={2000}
              rows={4}
              value={draft.description}
              onChange={({ target }) => set({ description: target.value })}
            />
          )}
        </Field>
      </fieldset>
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {submitLabel}
        </Button>
        <Link to={back}>{messages.talent.cancel}</Link>
      </div>
    </form>
  );
};

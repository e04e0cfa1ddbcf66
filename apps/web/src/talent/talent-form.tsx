import { Alert, Button, Checkbox } from 'antd';
import { Link } from 'react-router';
import { dayInShanghai } from '../format/day.js';
import { useFilling } from '../input/use-filling.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { useWorkspace } from '../workspace.js';
import {
  draftOf,
  faultsOf,
  fieldLabels,
  refusalOf,
  type DraftField,
  type ForgettableField,
  type TalentDraft,
} from './draft.js';
import { ChoiceInput, IdentityInput, ListInput, TextInput } from './draft-inputs.js';
import { useSkills, type Skill, type Talent } from './queries.js';
import { industryChoices } from './words.js';

const words = messages.talentForm;
const { degrees, availabilities, bases } = messages.talent;

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Skills to choose from, by group. */
const skillGroups = (skills: readonly Skill[]) =>
  [...new Set(skills.map(({ group }) => group))].map((group) => ({
    label: group,
    options: skills.filter((skill) => skill.group === group).map(({ code, label }) => ({ value: code, label })),
  }));

interface Props {
  /** Null: a new person. */
  talent: Talent | null;
  submitLabel: string;
  /** Where it leads without saving. */
  back: string;
  onSave: (draft: TalentDraft) => Promise<void>;
}

/** A person's record to be filled in, the basis first; what the server refuses is said at its field. */
export const TalentForm = ({ talent, submitLabel, back, onSave }: Props) => {
  const { reference } = useWorkspace();
  const { data: skills } = useSkills();
  const { form, filling, error, isBusy, save, submit } = useFilling<TalentDraft>({
    first: () => draftOf(talent),
    faultsOf: (draft) => faultsOf(draft, talent === null),
    refusalOf,
    onSave,
  });
  const { draft, faults, set } = filling;
  const faulty = Object.keys(faults) as DraftField[];
  const kept = (field: 'name' | 'phone' | 'idNumber' | 'email'): string | undefined =>
    talent === null ? undefined : talent[field] === null ? words.keepNone : words.keepEmpty(talent[field]);
  const heldIn = <F extends ForgettableField>(field: F) => ({
    field,
    help: kept(field),
    held: talent?.[field] ?? null,
  });
  const skillMatches = (typed: string, code: string, label: string): boolean => {
    const aliases = skills?.items.find((skill) => skill.code === code)?.aliases ?? [];
    return [label, ...aliases].some((name) => name.toLowerCase().includes(typed.trim().toLowerCase()));
  };
  return (
    <form ref={form} className="talent-form" onSubmit={submit} noValidate aria-label={submitLabel}>
      {error && <Problem error={error} safe={messages.problem.safe} onRetry={save} />}
      {faulty.length > 0 && (
        <Alert
          type="error"
          title={words.summary(faulty.length)}
          description={faulty.map((field) => fieldLabels[field]).join(messages.and)}
        />
      )}
      <fieldset className="form">
        <legend>{words.basisTitle}</legend>
        <p className="help">{words.basisHelp}</p>
        <ChoiceInput {...filling} field="basisKind" options={choices(bases)} />
        <TextInput {...filling} field="document" help={words.documentHelp} most={200} />
        <TextInput {...filling} field="purpose" help={words.purposeHelp} most={200} />
        <TextInput
          {...filling}
          field="expiresOn"
          type="date"
          min={dayInShanghai(new Date())}
          help={words.expiresOnHelp}
        />
      </fieldset>
      <fieldset className="form">
        <legend>{words.identityTitle}</legend>
        <p className="help">{words.identityHelp}</p>
        <TextInput {...filling} field="name" most={50} help={kept('name')} />
        <IdentityInput {...filling} {...heldIn('phone')} type="tel" most={20} />
        <IdentityInput {...filling} {...heldIn('idNumber')} most={18} />
        <IdentityInput {...filling} {...heldIn('email')} type="email" most={200} />
      </fieldset>
      <fieldset className="form">
        <legend>{words.profileTitle}</legend>
        <ChoiceInput {...filling} field="degree" options={choices(degrees)} />
        <TextInput {...filling} field="school" />
        <TextInput {...filling} field="title" />
        <TextInput {...filling} field="occupation" />
        <ListInput
          {...filling}
          field="skills"
          help={words.skillsHint}
          most={50}
          options={skillGroups(skills?.items ?? [])}
          matches={skillMatches}
        />
        <ListInput {...filling} field="industries" help={words.industriesHint} most={10} options={industryChoices} />
        <ChoiceInput
          {...filling}
          field="regionCode"
          options={reference.regions.map(({ label, options }) => ({ label, options: [...options] }))}
        />
        <ChoiceInput {...filling} field="availability" options={choices(availabilities)} />
        <TextInput {...filling} field="expectedSalary" isNumber most={8} help={words.salaryHelp} />
        <TextInput
          {...filling}
          field="birthYear"
          isNumber
          most={4}
          help={talent === null || talent.ageBand === null ? words.birthYearHelp : words.keepBirthYear(talent.ageBand)}
        />
        <ListInput {...filling} field="sources" help={words.sourcesHelp} most={10} />
        <div className="roles">
          <Checkbox
            checked={draft.rankedByPeopleOnly}
            onChange={({ target }) => set({ rankedByPeopleOnly: target.checked })}
          >
            {words.byPeopleOnly}
          </Checkbox>
          <p className="help">{words.byPeopleOnlyHelp}</p>
        </div>
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

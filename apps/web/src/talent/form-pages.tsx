import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { client } from '../api.js';
import { PageHeading } from '../frame/page-heading.js';
import { useOnce } from '../input/use-once.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { bodyOf, changeOf, type TalentDraft } from './draft.js';
import { talentKey, useTalent, type Talent } from './queries.js';
import { TalentForm } from './talent-form.js';
import { Trouble } from './trouble.js';

const words = messages.talentForm;

/** Where a saved record leads: to itself, and the lists are read again. */
const useSaved = () => {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (saved: Talent): Promise<void> => {
    queries.setQueryData(talentKey(saved.id), saved);
    for (const key of ['talents', 'talent-choices', 'talent-members'])
      void queries.invalidateQueries({ queryKey: [key] });
    await navigate(`/talents/${saved.id}`);
  };
};

/** 新增人才. */
export const NewTalent = () => {
  const goOn = useSaved();
  const once = useOnce();
  const save = async (draft: TalentDraft) =>
    goOn(await once(bodyOf(draft), (body, idempotencyKey) => client.call('createTalent', { body, idempotencyKey })));
  return (
    <>
      <PageHeading title={messages.talent.create} />
      <TalentForm talent={null} submitLabel={words.submitNew} back="/talents" onSave={save} />
    </>
  );
};

/** 修改: asks for the version that was seen. */
export const ChangeTalent = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useTalent(id);
  const goOn = useSaved();
  return (
    <>
      <PageHeading title={words.editTitle} />
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {data ? (
        <TalentForm
          key={id}
          talent={data}
          submitLabel={words.submitEdit}
          back={`/talents/${id}`}
          onSave={async (draft) => {
            const call = { params: { id }, body: changeOf(draft), ifMatch: data.version, idempotencyKey: newKey() };
            await goOn(await client.call('putTalent', call));
          }}
        />
      ) : (
        !error && <RowsSkeleton />
      )}
    </>
  );
};

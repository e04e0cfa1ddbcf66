import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { hasRole, needMatchers } from '../account/roles.js';
import { client } from '../api.js';
import { PageHeading } from '../frame/page-heading.js';
import { useOnce } from '../input/use-once.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { useWorkspace } from '../workspace.js';
import { bodyOf, changeOf, type NeedDraft } from './draft.js';
import { NeedForm } from './need-form.js';
import { useNeed, useSavedNeed, type Need } from './queries.js';

const words = messages.needForm;

/** Where a saved need leads: to itself. */
const useSaved = () => {
  const keep = useSavedNeed();
  const navigate = useNavigate();
  return async (need: Need): Promise<void> => {
    keep(need);
    await navigate(`/needs/${need.id}`);
  };
};

/** 发布用人需求; an enterprise states its own. */
export const NewNeed = () => {
  const { me } = useWorkspace();
  const goOn = useSaved();
  const once = useOnce();
  const save = async (draft: NeedDraft) =>
    goOn(await once(bodyOf(draft), (body, idempotencyKey) => client.call('createNeed', { body, idempotencyKey })));
  return (
    <>
      <PageHeading title={messages.needs.create} />
      <NeedForm
        need={null}
        asksEmployer={hasRole(me, needMatchers)}
        submitLabel={words.submitNew}
        back="/needs"
        onSave={save}
      />
    </>
  );
};

/** Asks for the version that was filled in before, whatever is read meanwhile. */
const Change = ({ need }: { need: Need }) => {
  const [{ id, version, state }] = useState(need);
  const goOn = useSaved();
  if (state === 'closed')
    return (
      <p className="empty">
        {words.isClosed} <Link to={`/needs/${id}`}>{words.toNeed}</Link>
      </p>
    );
  return (
    <NeedForm
      need={need}
      asksEmployer={false}
      submitLabel={words.submitEdit}
      back={`/needs/${id}`}
      onSave={async (draft) => {
        const call = { params: { id }, body: changeOf(draft), ifMatch: version, idempotencyKey: newKey() };
        await goOn(await client.call('putNeed', call));
      }}
    />
  );
};

/** 修改用人需求. */
export const ChangeNeed = () => {
  const { id = '' } = useParams();
  const { data, error, isFetchedAfterMount, refetch } = useNeed(id);
  return (
    <>
      <PageHeading title={words.editTitle} />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {data && isFetchedAfterMount ? <Change key={id} need={data} /> : !error && <RowsSkeleton />}
    </>
  );
};

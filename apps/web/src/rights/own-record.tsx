import { Button } from 'antd';
import { client } from '../api.js';
import { saveFile } from '../files/save-file.js';
import { dayInShanghai, dayInWords, momentInWords } from '../format/day.js';
import { PageHeading } from '../frame/page-heading.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { Basis } from '../talent/basis.js';
import { identityFields } from '../talent/clear.js';
import { useNames } from '../talent/use-names.js';
import { profileOf } from '../talent/words.js';
import { useOwnRecord, type OwnRecord } from './queries.js';

const words = messages.own;
const FORMATS = ['xlsx', 'json'] as const;

const Download = () => {
  const { ask, error, isBusy } = useAsking();
  const save = (format: (typeof FORMATS)[number]) =>
    ask(async () =>
      saveFile(await client.call('getOwnCopy', { query: { format } }), messages.rights.copy.fileName(format)),
    );
  return (
    <>
      <div className="row-acts">
        {FORMATS.map((format) => (
          <Button key={format} loading={isBusy} onClick={() => void save(format)}>
            {words.formats[format]}
          </Button>
        ))}
      </div>
      {error && <Problem error={error} onRetry={() => void save('xlsx')} />}
    </>
  );
};

const Terms = ({ terms }: { terms: readonly { readonly label: string; readonly text: string }[] }) => (
  <dl className="terms">
    {terms.map(({ label, text }) => (
      <div key={label} className="term">
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);

const Pools = ({ memberships }: Pick<OwnRecord['talent'], 'memberships'>) => (
  <section className="topic">
    <h2>{words.pools}</h2>
    {memberships.length === 0 && <p>{words.noPools}</p>}
    <ul>
      {memberships.map(({ poolId, poolName, stage, since }) => (
        <li key={poolId} className="meta">
          <span>{messages.talent.stageIn(poolName, stage)}</span>
          <span>{messages.talentRecord.since(dayInWords(dayInShanghai(new Date(since))))}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Referrals = ({ referrals }: Pick<OwnRecord, 'referrals'>) => (
  <section className="topic">
    <h2>{words.referrals}</h2>
    {referrals.length === 0 ? (
      <p>{words.noReferrals}</p>
    ) : (
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.referralAt}</th>
              <th scope="col">{words.referralTo}</th>
              <th scope="col">{words.referralStep}</th>
              <th scope="col">{words.referralBy}</th>
              <th scope="col">{words.referralNote}</th>
            </tr>
          </thead>
          <tbody>
            {referrals.flatMap(({ id, employerName, position, steps }) =>
              steps.map(({ to, at, by, note }) => (
                <tr key={`${id} ${to}`}>
                  <td data-label={words.referralAt}>{momentInWords(at)}</td>
                  <td data-label={words.referralTo}>{`${employerName ?? ''} ${position}`.trim()}</td>
                  <td data-label={words.referralStep}>{messages.referrals.states[to]}</td>
                  <td data-label={words.referralBy}>{by.name ?? messages.audit.system(by.id)}</td>
                  <td data-label={words.referralNote}>{note === '' ? messages.none : note}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    )}
  </section>
);

const Held = ({ record: { talent, birthYear, referrals } }: { record: OwnRecord }) => {
  const names = useNames();
  const identity = identityFields.map((field) => ({
    label: messages.talent.fields[field],
    text: talent[field] ?? messages.talentRecord.missing,
  }));
  const more = [
    { label: words.birthYear, text: birthYear === null ? messages.talentRecord.missing : String(birthYear) },
    { label: words.ranked, text: talent.rankedByPeopleOnly ? words.rankedNo : words.rankedYes },
  ];
  return (
    <>
      <section className="topic">
        <h2>{messages.talentRecord.identity}</h2>
        <Terms terms={identity} />
      </section>
      <section className="topic">
        <h2>{messages.talentRecord.profile}</h2>
        <Terms terms={[...profileOf(talent, names), ...more]} />
      </section>
      <Basis basis={talent.basis} />
      <Pools memberships={talent.memberships} />
      <Referrals referrals={referrals} />
    </>
  );
};

/** 我的档案: all that is held of oneself, in clear, why and until when. */
export const OwnRecordPage = () => {
  const { data, error, refetch } = useOwnRecord();
  return (
    <div className="talent-record">
      <header>
        <PageHeading title={words.record} />
        <p className="help">{words.recordHelp}</p>
        <Download />
      </header>
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {data ? <Held record={data} /> : !error && <RowsSkeleton />}
    </div>
  );
};

import { Button } from 'antd';
import { useParams } from 'react-router';
import { PageHeading } from '../frame/page-heading.js';
import { typeset } from '../format/typeset.js';
import { messages } from '../messages.js';
import { Marks } from '../marks/marks.js';
import { Explanation } from '../page/explanation.js';
import { Icon } from '../page/icons.js';
import { print } from '../page/print.js';
import { Problem } from '../page/problem.js';
import { useMatch, usePolicy } from '../page/queries.js';
import { useView } from '../page/session.js';
import { HeadlineSkeleton, RowsSkeleton } from '../page/skeletons.js';
import { BenefitsTable } from './benefits-table.js';
import { Life } from './life.js';
import { hasRole, reachReaders } from '../account/roles.js';
import { useWorkspace } from '../workspace.js';
import { Reach } from './reach.js';
import { Papers } from './papers.js';
import { Verdict } from './verdict.js';

const words = messages.policyPage;

/** All about one policy: whether one qualifies and why, what it gives, until when, and where that is written. */
const OnePolicy = ({ id }: { id: string }) => {
  const { me } = useWorkspace();
  const { asker } = useView();
  const policy = usePolicy(id);
  const match = useMatch(id, asker);
  const error = policy.error ?? match.error;
  const retry = () =>
    void Promise.all([policy, match].filter(({ isError }) => isError).map(({ refetch }) => refetch()));
  if (!policy.data || !match.data)
    return error ? (
      <Problem error={error} onRetry={retry} />
    ) : (
      <>
        <HeadlineSkeleton />
        <RowsSkeleton />
      </>
    );
  const { title, docNumber, issuer, level, region, category, delivery, summary } = policy.data;
  return (
    <article className="policy">
      <header>
        <PageHeading title={typeset(title)} />
        <p className="meta">
          {docNumber !== null && <span>{typeset(docNumber)}</span>}
          <span>{typeset(issuer)}</span>
          <span>
            {messages.level[level]}
            {level !== 'national' && ` ${region.name}`}
          </span>
          <span>{category}</span>
          <span data-delivery={delivery}>{messages.delivery[delivery]}</span>
        </p>
        <Marks policyId={id} title={title} showsDay />
      </header>
      {error && <Problem error={error} isShowingLast onRetry={retry} />}
      <Verdict match={match.data} />
      <Life policy={policy.data} />
      <section>
        <h2>{words.conditions}</h2>
        <ul className="tree">
          <Explanation node={match.data.explanation} />
        </ul>
      </section>
      <section>
        <h2>{words.benefits}</h2>
        <BenefitsTable policy={policy.data} match={match.data} />
      </section>
      {summary !== '' && (
        <section>
          <h2>{words.summary}</h2>
          <p className="prose">{typeset(summary)}</p>
        </section>
      )}
      {hasRole(me, reachReaders) && <Reach policyId={id} />}
      <Papers policy={policy.data} />
      <p className="help">{messages.notice}</p>
      <div className="actions">
        <Button icon={<Icon name="print" />} onClick={() => print('page')}>
          {messages.detail.print}
        </Button>
      </div>
    </article>
  );
};

/** The policy of the address. */
export const PolicyPage = () => {
  const { id = '' } = useParams();
  return <OnePolicy key={id} id={id} />;
};

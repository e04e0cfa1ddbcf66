import { Button, Skeleton } from 'antd';
import { Link } from 'react-router';
import { dayInWords } from '../format/day.js';
import { typeset } from '../format/typeset.js';
import { messages } from '../messages.js';
import { Explanation } from './explanation.js';
import { Icon } from './icons.js';
import { Money } from './money.js';
import { print } from './print.js';
import { Problem } from './problem.js';
import { useMatch, usePolicy } from './queries.js';
import { policyPath } from './policy-path.js';
import { useSession, useView } from './session.js';
import { SourceLink } from './source-link.js';

const words = messages.detail;

const day = (value: string | null): string => (value === null ? messages.unknown : dayInWords(value));

/** One opened policy: conditions against values, what there is to get, the document and its source. */
export const PolicyDetail = ({ policyId }: { policyId: string }) => {
  const view = useView();
  const { applicant } = useSession();
  const match = useMatch(policyId, view.asker);
  const policy = usePolicy(policyId);
  const error = match.error ?? policy.error;
  if (error !== null) {
    return <Problem error={error} onRetry={() => void Promise.all([match.refetch(), policy.refetch()])} />;
  }
  if (!match.data || !policy.data)
    return <Skeleton active title={false} paragraph={{ rows: 4 }} aria-label={messages.loading.detail} />;
  const { explanation, gap, benefit, decision, validity } = match.data;
  const { data } = policy;
  const facts: readonly (readonly [string, string])[] = [
    [words.document, typeset(data.documentTitle ?? messages.unknown)],
    [words.number, typeset(data.docNumber ?? messages.unknown)],
    [words.issuer, typeset(data.issuer)],
    [words.region, `${data.region.name}（${messages.level[data.level]}）`],
    [words.published, day(data.publishedOn)],
    [words.valid, `${words.validRange(day(data.validFrom), day(data.validTo))}，${messages.validity[validity]}`],
  ];
  return (
    <div className="detail">
      <section>
        <h4>{words.conditions}</h4>
        <ul className="tree">
          <Explanation node={explanation} />
        </ul>
        {decision === 'notMet' && (
          <div className="nearest">
            <h4>{gap.every(({ changeable }) => changeable) ? words.nearest : words.nearestFixed}</h4>
            <ul>
              {gap.map(({ fact, text }) => (
                <li key={`${fact} ${text}`}>{typeset(text)}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <section>
        <h4>
          {words.benefits} <Money benefit={benefit} isMet={decision === 'met'} />
        </h4>
        <ul>
          {data.benefits.map(({ text }) => (
            <li key={text}>{typeset(text)}</li>
          ))}
        </ul>
        {data.materials.length > 0 && (
          <>
            <h4>{words.materials}</h4>
            <p>{typeset(data.materials.join(messages.also))}</p>
            {data.materialsBasis === 'general' && <p className="help">{words.materialsGeneral}</p>}
          </>
        )}
      </section>
      <section>
        <h4>{words.basics}</h4>
        <dl>
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className="actions">
          <Link to={policyPath(applicant, policyId)}>{messages.policyPage.fullText}</Link>
          <SourceLink policy={data} />
          <Button icon={<Icon name="print" />} onClick={() => print('policy')}>
            {words.print}
          </Button>
        </div>
      </section>
    </div>
  );
};

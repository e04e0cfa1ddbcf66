import { Link } from 'react-router';
import type { PolicyDocument } from '../api.js';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { typeset } from '../format/typeset.js';
import { messages } from '../messages.js';
import { SourceLink } from '../page/source-link.js';

const words = messages.policyPage;

/** What to hand in, where the text was read, and what became of it here. */
export const Papers = ({ policy }: { policy: PolicyDocument }) => (
  <>
    <section>
      <h2>{words.materials}</h2>
      {policy.materials.length === 0 ? (
        <p>{words.noMaterials}</p>
      ) : (
        <>
          <ul className="bullets">
            {policy.materials.map((material) => (
              <li key={material}>{typeset(material)}</li>
            ))}
          </ul>
          <p className="help">
            {policy.materialsBasis === 'read' ? words.materialsRead : messages.detail.materialsGeneral}
          </p>
        </>
      )}
    </section>
    <section>
      <h2>{words.source}</h2>
      <p>
        {typeset(policy.documentTitle ?? policy.title)}
        {policy.docNumber !== null && `（${typeset(policy.docNumber)}）`}
      </p>
      <SourceLink policy={policy} />
      {policy.otherSources.length > 0 && (
        <details>
          <summary>{words.otherSources}</summary>
          <ul className="bullets">
            {policy.otherSources.map(({ url, title }) => (
              <li key={`${title} ${url ?? ''}`}>
                {url === null ? (
                  typeset(title)
                ) : (
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {typeset(title)}
                    <span className="visually-hidden">{messages.detail.newWindow}</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
    <section>
      <h2>{words.versions}</h2>
      <ul className="bullets">
        {policy.versions.map(({ number, state, changedAt, withdrawnBecause }, index, { [index - 1]: former }) => (
          <li key={number}>
            {words.version(number)}
            {messages.comma}
            {words.states[state]}
            {messages.comma}
            {words.changed(dayInWords(dayInShanghai(new Date(changedAt))))}
            {withdrawnBecause !== null && `${messages.also}${words.withdrawn(withdrawnBecause)}`}
            {former !== undefined && (
              <>
                {messages.comma}
                <Link to={`/policies/${policy.id}/changes?from=${former.number}&to=${number}`}>
                  {messages.policyChanges.compare(former.number)}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  </>
);

import type { PolicyDocument } from '../api.js';
import { messages } from '../messages.js';

const words = messages.detail;

type Source = Pick<PolicyDocument, 'sourceUrl' | 'sourceTitle' | 'sourceQuality'>;

/** The link to the text as it was read, with what kind of page that is. */
export const SourceLink = ({ policy: { sourceUrl, sourceTitle, sourceQuality } }: { policy: Source }) => {
  const quality = sourceQuality === null ? messages.unknown : messages.quality[sourceQuality];
  return (
    <p className="source">
      {sourceUrl === null ? (
        words.noSource
      ) : (
        <a href={sourceUrl} target="_blank" rel="noreferrer noopener" title={sourceTitle ?? sourceUrl}>
          {words.source}
          <span className="visually-hidden">{words.newWindow}</span>
        </a>
      )}
      <span className="help">{words.sourceIs(quality)}</span>
      {sourceUrl !== null && <span className="print-only">{sourceUrl}</span>}
    </p>
  );
};

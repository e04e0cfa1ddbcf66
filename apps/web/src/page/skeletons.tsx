import { Skeleton } from 'antd';
import { messages } from '../messages.js';

const ROWS = ['1', '2', '3', '4', '5'];
const FIELDS = ['1', '2', '3', '4', '5', '6'];

export const HeadlineSkeleton = () => (
  <Skeleton active title={{ width: '40%' }} paragraph={{ rows: 2, width: ['25%', '70%'] }} />
);

/** The shape of a list of policies. */
export const RowsSkeleton = () => (
  <div role="status" aria-label={messages.loading.page}>
    {ROWS.map((row) => (
      <div key={row} className="row">
        <Skeleton active title={{ width: '35%' }} paragraph={{ rows: 2, width: ['50%', '40%'] }} />
      </div>
    ))}
  </div>
);

/** The shape of the whole page. */
export const PageSkeleton = () => (
  <>
    <HeadlineSkeleton />
    <div className="columns">
      <div className="form">
        {FIELDS.map((field) => (
          <Skeleton.Input key={field} active block />
        ))}
      </div>
      <RowsSkeleton />
    </div>
  </>
);

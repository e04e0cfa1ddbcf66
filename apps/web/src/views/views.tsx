import { Button, Skeleton } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { ListName } from '@shuangzhao/api';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { useWorkspace } from '../workspace.js';
import { addressOf } from './address.js';
import { NewView } from './new-view.js';
import { useViews, type Column } from './queries.js';
import { ViewRow } from './view-row.js';

const words = messages.views;

interface Props {
  list: ListName;
  path: string;
  /** The present conditions as the address says them, without a page. */
  search: string;
  /** Columns that the address names. */
  asked?: readonly string[] | null;
  /** Columns in sight; null: the default ones, which a view need not name. */
  columns?: readonly Column[] | null;
  /** Called where more than the address goes back to the default. */
  onReset?: () => void;
  /** What else can be chosen of how the list is shown. */
  children?: ReactNode;
}

/** 视图: opens saved views, own and shared, saves what is shown as one, and goes back to the default; nothing for those not signed in. */
export const Views = ({ list, path, search, asked = null, columns = null, onReset, children }: Props) => {
  const { me } = useWorkspace();
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const { data, error, refetch } = useViews(list, me !== null && isOpen);
  if (me === null) return null;
  const present = { search, columns: columns === null ? null : [...columns] };
  const here = addressOf(path, { search, columns: asked });
  const onDone = (what: string) => {
    setSaid(what);
    if (document.activeElement === document.body) status.current?.focus(); // a row that is gone had it
  };
  const groups = [
    { title: words.own, views: data?.filter(({ own }) => own) ?? [], none: words.noneOwn },
    { title: words.shared, views: data?.filter(({ own }) => !own) ?? [], none: undefined },
  ];
  return (
    <div className="panels">
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{words.title}</summary>
        <div className="panel">
          {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
          {isOpen && !data && !error && <Skeleton active title={false} />}
          {data &&
            groups.map(
              ({ title, views, none }) =>
                (views.length > 0 || none !== undefined) && (
                  <section key={title} aria-label={title}>
                    <h2>{title}</h2>
                    {views.length === 0 && <p className="help">{none}</p>}
                    <ul className="views">
                      {views.map((view) => {
                        const to = addressOf(path, view);
                        return (
                          <ViewRow
                            key={view.id}
                            view={view}
                            to={to}
                            isCurrent={
                              view.search === search && (to === here || view.columns?.join() === columns?.join())
                            }
                            present={present}
                            onDone={onDone}
                          />
                        );
                      })}
                    </ul>
                  </section>
                ),
            )}
          <p role="status" className="help" tabIndex={-1} ref={status}>
            {said}
          </p>
          {data && <NewView list={list} present={present} onDone={setSaid} />}
        </div>
      </details>
      {children}
      {(here !== path || columns !== null) && (
        <Button
          type="link"
          className="edge"
          onClick={() => {
            onReset?.();
            void navigate(path);
          }}
        >
          {words.reset}
        </Button>
      )}
    </div>
  );
};

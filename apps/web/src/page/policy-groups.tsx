import { Button } from 'antd';
import type { MatchItem, PolicySummary } from '../api.js';
import type { Summary } from '../format/headline.js';
import { messages } from '../messages.js';
import { MarkFilter } from '../marks/mark-filter.js';
import { useShown } from '../marks/use-shown.js';
import type { Moves } from '../state/moves.js';
import { ExportMatches } from './export-matches.js';
import { FindPolicy } from './find-policy.js';
import { GroupTabs } from './group-tabs.js';
import { NotInForce } from './not-in-force.js';
import { PolicyRows } from './policy-rows.js';
import { print } from './print.js';
import { useView } from './session.js';
import { tabOf } from './tab.js';

const words = messages.list;

interface Props {
  items: readonly MatchItem[];
  summary: Summary;
  asOf: string;
  notInForce: number;
  policies: ReadonlyMap<string, PolicySummary> | undefined;
  moves: Moves | null;
  /** Loads what is not loaded yet; undefined where all is here. */
  onMore: (() => void) | undefined;
}

/** The policies in three groups, one in sight; those of chambers and those not in force apart below. */
export const PolicyGroups = ({ items, summary, asOf, notInForce, policies, moves, onMore }: Props) => {
  const view = useView();
  const ofEnterprises = items.filter(({ subject }) => subject !== 'chamber');
  const ofChambers = items.filter(({ subject }) => subject === 'chamber');
  const tab = tabOf(view, ofEnterprises);
  const inTab = ofEnterprises.filter(({ decision }) => decision === tab);
  const rest = summary[tab] - inTab.length;
  const shown = useShown(inTab);
  return (
    <section className="groups" id="results" tabIndex={-1}>
      <div className="groups-head">
        <GroupTabs tab={tab} summary={summary} />
        <div className="groups-acts">
          <Button type="link" className="edge" onClick={() => print('list')}>
            {words.print}
          </Button>
          <ExportMatches asOf={asOf} />
        </div>
      </div>
      <div role="tabpanel" id="group" aria-labelledby={`tab-${tab}`}>
        <h2 className="print-only">{messages.state[tab]}</h2>
        <MarkFilter shown={shown.length} all={inTab.length} />
        {inTab.length === 0 && rest <= 0 && <p className="empty">{words.empty[tab]}</p>}
        <PolicyRows items={shown} policies={policies} asOf={asOf} moves={moves} />
        {rest > 0 && onMore && <Button onClick={onMore}>{words.more(rest)}</Button>}
      </div>
      {ofChambers.length > 0 && (
        <details className="apart" open={ofChambers.some(({ policyId }) => policyId === view.policy)}>
          <summary>{words.chamber(ofChambers.length)}</summary>
          <p className="help">{words.chamberNote}</p>
          <PolicyRows items={ofChambers} policies={policies} asOf={asOf} showsState />
        </details>
      )}
      {notInForce > 0 && <NotInForce count={notInForce} asOf={asOf} policies={policies} />}
      <FindPolicy asOf={asOf} policies={policies} />
    </section>
  );
};

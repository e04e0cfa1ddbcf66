import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WrittenSheet } from '@shuangzhao/jobs/domain';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { ExportJob } from '../domain/job.js';
import { cellOfValue } from '../domain/read-cell.js';
import { factColumns, NAME_COLUMN, USCC_COLUMN } from '../domain/sheet-columns.js';
import { viewOn, type EnterpriseView } from './enterprise-view.js';
import { searchable } from './search-enterprises.js';
import type { Ways } from './ways.js';

/** Few enough to be read and shown in some 20 ms, for others wait that long. */
const PAGE = 100;

const shanghai = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'medium',
});

/** Works through an export from its beginning. Throws AppError `job.interrupted` where the service stops. */
export const exportEnterprises = ({ jobs, enterprises, search, sheets, law, now }: Ways) => {
  const facts = factColumns(law.registry).flatMap(({ title, fact }) => (fact === undefined ? [] : [{ title, fact }]));

  const cellsOf = (view: EnterpriseView) => [
    view.uscc,
    view.name,
    ...facts.map(({ fact }) => {
      const value = view.facts[fact.fact]?.value ?? null;
      return value === null ? null : cellOfValue(value, fact);
    }),
  ];

  /** Who has it from when, for whoever finds the file later. */
  const mark = ({ actor, order, startedAt }: ExportJob, count: () => number): WrittenSheet => ({
    name: '导出说明',
    columns: [{ title: '项目' }, { title: '内容', width: 60 }],
    rows: (function* () {
      yield ['导出人', order.askedBy === '' ? actor.subject : `${order.askedBy}（${actor.subject}）`];
      yield ['导出时间', shanghai.format(startedAt)];
      yield ['查询词', order.q];
      yield ['行业', order.industry];
      yield ['区域', order.region];
      yield ['企业数', count()];
    })(),
  });

  return async (job: ExportJob, isStopping: () => boolean): Promise<void> => {
    const { q, industry, region, format } = job.order;
    const usccs = await search.all({ q, industry, region, only: searchable(job.actor) });
    const total = usccs.length;
    let at = await jobs.advance(job, { done: 0, total });
    let count = 0;
    async function* rows() {
      const today = dayOf(now());
      for (let from = 0; from < total; from += PAGE) {
        if (isStopping()) throw new AppError('unavailable', 'job.interrupted', 'The export goes on elsewhere.'); // or its end would be written
        for (const stored of await enterprises.getMany(usccs.slice(from, from + PAGE))) {
          count += 1;
          yield cellsOf(viewOn(today, stored));
        }
        at = await jobs.advance(at, { done: Math.min(from + PAGE, total), total });
        await nextTurn();
      }
    }
    const columns = [
      { title: USCC_COLUMN.title, width: 22, isText: true },
      { title: NAME_COLUMN.title, width: 32 },
      ...facts.map(({ title, fact }) => ({
        title,
        width: Math.max(12, title.length * 2 + 2),
        isText: fact.type === 'text',
      })),
    ];
    const pieces = sheets.write(format, [{ name: '企业', columns, rows: rows() }, mark(job, () => count)]);
    const size = await jobs.saveOutput(job.id, pieces);
    const name = `企业导出-${dayOf(job.startedAt)}.${format}`;
    await jobs.end(at, { result: { rows: count }, file: { name, format, size } });
  };
};

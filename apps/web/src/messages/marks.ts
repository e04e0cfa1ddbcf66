/** An enterprise's own marks on policies. */
export const marks = {
  favourite: { on: '已收藏', off: '收藏' },
  applied: { on: (day: string) => `已申报（${day}）`, off: '标为已申报' },
  of: (word: string, title: string) => `${word}：${title}`,
  day: '申报日期',
  dayOf: (title: string) => `申报日期：${title}`,
  filter: '筛选这一组',
  onlyFavourites: '只看收藏',
  onlyNotApplied: '只看未申报',
  shown: (shown: number, all: number) =>
    shown === 0 ? '这一组里没有符合筛选的政策，可以取消筛选。' : `显示 ${shown} / ${all} 项`,
} as const;

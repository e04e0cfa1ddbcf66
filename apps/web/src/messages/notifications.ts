/** What somebody is told. */
export const notifications = {
  title: '消息',
  bell: (unread: number) => (unread === 0 ? '消息' : `消息，${unread} 条未读`),
  badge: (unread: number) => (unread > 99 ? '99+' : String(unread)),
  all: '全部',
  onlyUnread: '只看未读',
  markAll: (count: number) => `全部标为已读（${count} 条）`,
  markRead: '标为已读',
  matchFound: '新近初步符合',
  jobChanged: '文件处理',
  deadline: (day: string) => `截止 ${day}`,
  job: {
    running: (kind: string, done: number, total: number) => `${kind}：已处理 ${done} / ${total} 行`,
    done: (kind: string, done: number) => `${kind}：已完成，共 ${done} 行`,
    failed: (kind: string) => `${kind}：没能完成`,
  },
  openImport: '看结果',
  none: '还没有消息。有政策新近符合、文件处理完成时，会在这里告诉您。',
  noneUnread: '没有未读消息。',
  more: '继续显示',
  kept: '消息保留 30 天。',
} as const;

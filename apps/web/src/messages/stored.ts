/** 我的政策 on the stored facts of an enterprise. */
export const stored = {
  whose: (name: string) => `按“${name}”已登记的情况判断，回答和修改即时保存。`,
  readOnly: (name: string) => `按“${name}”已登记的情况判断；在这里填写只作试算，不保存。`,
  all: (count: number) => `查看全部企业信息（已登记 ${count} 项）`,
  trying: (labels: string) => `试算中，尚未保存：${labels}`,
  imagining: (labels: string) => `设想中的项目或人才，不保存：${labels}`,
  save: '保存到企业信息',
  drop: '取消试算',
  notSaved: '刚才的填写还没有保存，仍在本页显示。',
  missing: (name: string) => `企业库里还没有“${name}”。`,
  register: '登记企业，开始填写',
} as const;

/** 登录. */
export const signIn = {
  title: '登录',
  username: '用户名',
  password: '密码',
  submit: '登录',
  help: '不登录也能看政策、试算；登录后使用已登记的企业信息，回答会保存。',
  why: '要打开的页面需要登录。',
  faults: {
    username: '请填用户名。',
    password: '请填密码。',
    wrong: '用户名或密码不对，或账号已停用。',
    locked: (minutes: number) => `连续输错次数过多，请 ${minutes} 分钟后再试。`,
  },
} as const;

/** 登录. */
export const signIn = {
  title: '登录',
  username: '用户名',
  password: '密码',
  submit: '登录',
  help: '不登录也能看政策、试算；登录后使用已登记的企业信息，回答会保存。',
  why: '要打开的页面需要登录。',
  by: (label: string) => `${label}登录`,
  or: '也可以用密码登录：',
  faults: {
    username: '请填用户名。',
    password: '请填密码。',
    wrong: '用户名或密码不对，或账号已停用。',
    provider: {
      'oidc.no_account': '已通过统一身份认证，但没有与您关联的账号。请联系管理员开通或关联。',
      'oidc.account_disabled': '与您关联的账号已停用，请联系管理员。',
      'oidc.expired': '登录用时超过 10 分钟，或换了浏览器，请重新登录。',
      'oidc.unavailable': '统一身份认证暂时没有响应，请稍后再试，或用密码登录。',
      'limit.too_many': '登录太频繁，请一分钟后再试。',
    },
    providerOther: '没能通过统一身份认证登录，请再试一次，或用密码登录。',
    locked: (minutes: number) => `连续输错次数过多，请 ${minutes} 分钟后再试。`,
  },
} as const;

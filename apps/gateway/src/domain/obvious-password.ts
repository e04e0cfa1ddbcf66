/** Without digits at the end: they are what people add. Also every pass phrase that our own documents show. */
const OBVIOUS = new Set([
  '',
  ...`abc abcd admin adminadmin administrator adminpass asdfghjkl changeit changeme default demo demopassword guest
  huainan iloveyou letmein mypassword passw0rd password passwort p0ssw0rd pssword pssw0rd 1q2w3e4r 1q2w3e4r5t
  1qaz2wsx 1qazxsw qazwsx qwe qwer qwert qwerty qwertyuiop root rootroot secret shuangzhao superuser system test
  testtest welcome woaini zxcvbnm correcthorsebatterystaple anotherlongpassphrase afirstpassphrase
  aresetpassphrase apasswordforthetests`.split(/\s+/),
]);

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const core = (text: string): string => plain(text).replace(/\d+$/, '');

/** Whether a password is a usual default, digits alone, one character again and again, or the name of its account. */
export const isObviousPassword = (password: string, username: string): boolean =>
  OBVIOUS.has(core(password)) ||
  OBVIOUS.has(plain(password)) ||
  [plain(username), core(username)].includes(core(password)) ||
  /^(.)\1*$/su.test(password);

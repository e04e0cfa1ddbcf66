import type { Identity } from './identity.js';

/** Characters as people count them: a rare one is two units of text. */
const maskName = (name: string): string => {
  const [first = '', ...others] = name;
  return others.length === 0 ? '*' : `${first}${'*'.repeat(others.length)}`;
};

const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

const maskEmail = (email: string): string => {
  const [first = ''] = email;
  return `${first}***${email.slice(email.lastIndexOf('@'))}`;
};

/** An identity of which enough is left to tell people apart, and too little to know them by; the ID number shows as the given mark. */
export const masked = ({ name, phone, idNumber, email }: Identity, idNumberMark: string): Identity => ({
  name: maskName(name),
  phone: phone === null ? null : maskPhone(phone),
  idNumber: idNumber === null ? null : `#${idNumberMark}`,
  email: email === null ? null : maskEmail(email),
});

import { messages } from '../messages.js';

const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;
const { units } = messages;

const plain = (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 2 });

/** An amount of yuan as people say it: 元 below ten thousand, then 万元, then 亿元, two decimals at most. */
export const inWords = (yuan: number): string => {
  const size = Math.abs(yuan);
  if (size < TEN_THOUSAND) return `${plain(yuan)} ${units.yuan}`;
  // What would round to 10,000 万元 is called 1 亿元.
  if (Math.round(size / 100) * 100 < HUNDRED_MILLION) return `${plain(yuan / TEN_THOUSAND)} ${units.tenThousandYuan}`;
  return `${plain(yuan / HUNDRED_MILLION)} ${units.hundredMillionYuan}`;
};

/** The same amount to the fen, for hovering and print. */
export const exactly = (yuan: number): string =>
  `${yuan.toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${units.yuan}`;

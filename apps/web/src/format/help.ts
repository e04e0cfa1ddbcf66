import type { FactDefinition } from '../api.js';

/** How the interface for machines wants the value; people fill in 万元 and ％ and choose words. */
const forMachines = [
  /，单位：[^，。；]+/g,
  /，填 ?(0–1 的)?小数(，[^，。；]*填 ?-?[\d.]+)?/g,
  /如首次突破[^。]*填 ?\d+。/g,
  /，按 年-月-日 填写，如 [\d-]+/g,
];

/** The registry's help for people: without the units and codes that only callers of the interface need. */
export const plainHelp = ({ help, values }: FactDefinition): string => {
  const words = forMachines.reduce((text, pattern) => text.replace(pattern, ''), help);
  return (values ?? [])
    .filter((value) => /^[A-Za-z]+$/.test(value))
    .reduce((text, code) => text.replace(`${code} `, ''), words);
};

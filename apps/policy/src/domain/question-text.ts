import type { FactDefinition } from '@shuangzhao/eligibility';

/** How a ratio is to be written. */
const RATIO = '比例';

/** A fact's label as a question to a person, in Chinese. */
export const questionText = ({ label, type, unit }: FactDefinition): string => {
  switch (type) {
    case 'boolean':
      return label.includes('是否') ? `${label}？` : `是否${label}？`;
    case 'number':
      return unit === RATIO ? `${label}是多少（填小数，3% 填 0.03）？` : `${label}是多少${unit ?? ''}？`;
    case 'date':
      return `${label}是哪一天？`;
    case 'list':
      return `${label}有哪些？`;
    case 'text':
      return `${label}是什么？`;
  }
};

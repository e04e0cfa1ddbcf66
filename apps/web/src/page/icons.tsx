const shapes = {
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  question: 'M5 5.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M8 13.2v.3',
  dash: 'M3 8h10',
  right: 'M6 3.5l4.5 4.5L6 12.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  print: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9h7v4.5h-7z',
};

/** A line drawing beside a word that says the same. */
export const Icon = ({ name }: { name: keyof typeof shapes }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
);

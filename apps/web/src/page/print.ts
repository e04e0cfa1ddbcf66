/** Prints the page's list, or the opened policy alone. */
export const print = (what: 'list' | 'policy'): void => {
  const { dataset } = document.documentElement;
  dataset['print'] = what;
  window.addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
};

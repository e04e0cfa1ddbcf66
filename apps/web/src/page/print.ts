/** Prints the page's list, the opened policy alone, or the page as it is. */
export const print = (what: 'list' | 'policy' | 'page'): void => {
  const { dataset } = document.documentElement;
  dataset['print'] = what;
  window.addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
};

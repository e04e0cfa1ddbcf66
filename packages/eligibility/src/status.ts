/** What is known about a rule, in Kleene's three values; notMet < unknown < met. */
export type Status = 'notMet' | 'unknown' | 'met';

/** `all`: the least status of the parts; met when there are none. */
export const allOf = <Part>(parts: readonly Part[], statusOf: (part: Part) => Status): Status => {
  let least: Status = 'met';
  for (const part of parts) {
    const status = statusOf(part);
    if (status === 'notMet') return status;
    if (status === 'unknown') least = status;
  }
  return least;
};

/** `any`: the greatest status of the parts; notMet when there are none. */
export const anyOf = <Part>(parts: readonly Part[], statusOf: (part: Part) => Status): Status => {
  let greatest: Status = 'notMet';
  for (const part of parts) {
    const status = statusOf(part);
    if (status === 'met') return status;
    if (status === 'unknown') greatest = status;
  }
  return greatest;
};

/** `not`: met and notMet change places, unknown stays. */
export const negate = (status: Status): Status =>
  status === 'met' ? 'notMet' : status === 'notMet' ? 'met' : 'unknown';

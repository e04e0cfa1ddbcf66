/** Runs jobs one after the other, in the order in which they were handed in; one that fails does not stop the next. */
export class Line {
  private last: Promise<unknown> = Promise.resolve();

  run<R>(job: () => Promise<R>): Promise<R> {
    const result = this.last.then(job);
    this.last = result.catch(() => undefined); // its caller hears of it
    return result;
  }

  /** Resolves when all that has been handed in is done. */
  async idle(): Promise<void> {
    await this.last;
  }
}

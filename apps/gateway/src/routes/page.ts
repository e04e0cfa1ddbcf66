import { AppError } from '@shuangzhao/platform/errors';

const toCursor = (offset: number) => Buffer.from(`offset ${offset}`).toString('base64url');

const fromCursor = (cursor: string): number => {
  const [, offset] = /^offset (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (offset === undefined) throw new AppError('invalid', 'cursor.invalid', 'This cursor is not one of ours.');
  return Number(offset);
};

/** A page of a list that is known whole; the whole list where no limit is asked for. */
export const pageOf = <T>(
  all: T[],
  { limit = all.length, cursor }: { limit?: number | undefined; cursor?: string | undefined },
) => {
  const from = cursor === undefined ? 0 : fromCursor(cursor);
  const to = from + limit;
  return { items: all.slice(from, to), nextCursor: to < all.length ? toCursor(to) : null, total: all.length };
};

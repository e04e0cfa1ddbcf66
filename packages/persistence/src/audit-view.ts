import type { AuditChange, Doc } from './port.js';

/** What of a document the audit log tells: each value as JSON, by its path. What is null is not there. */
export interface AuditView {
  /** The id that the entries of the document carry. */
  readonly document: string;
  readonly values: ReadonlyMap<string, string>;
}

/** How a definition has its documents audited. */
export interface AuditOptions<T> {
  /** What of a document is worth telling, plain JSON by path; nothing secret. Without it, writes leave no entry. */
  readonly audit?: ((document: Doc<T>) => Readonly<Record<string, unknown>>) | undefined;
  /** The id that the entries carry, where the document's own says nothing to people. */
  readonly auditedAs?: ((document: Doc<T>) => string) | undefined;
}

/** The view of a document, taken at once: what its writer changes later does not change it. */
export function auditViewOf<T>(
  audit: NonNullable<AuditOptions<T>['audit']>,
  auditedAs: AuditOptions<T>['auditedAs'],
  document: Doc<T>,
): AuditView {
  const told = Object.entries(audit(document)).filter(([, value]) => value !== undefined && value !== null);
  return {
    document: auditedAs?.(document) ?? document.id,
    values: new Map(told.map(([path, value]) => [path, JSON.stringify(value)])),
  };
}

/** What differs between two views, those of no document included; paths of the first, then new ones. */
export function changesBetween(before: AuditView | null, after: AuditView | null): AuditChange[] {
  const paths = new Set([...(before?.values.keys() ?? []), ...(after?.values.keys() ?? [])]);
  return [...paths].flatMap((path) => {
    const [was, is] = [before?.values.get(path) ?? 'null', after?.values.get(path) ?? 'null'];
    return was === is ? [] : [{ path, before: JSON.parse(was) as unknown, after: JSON.parse(is) as unknown }];
  });
}

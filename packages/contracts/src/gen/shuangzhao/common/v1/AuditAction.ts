// Original file: protos/shuangzhao/common/v1/audit.proto

export const AuditAction = {
  AUDIT_ACTION_UNSPECIFIED: 'AUDIT_ACTION_UNSPECIFIED',
  AUDIT_ACTION_CREATED: 'AUDIT_ACTION_CREATED',
  AUDIT_ACTION_CHANGED: 'AUDIT_ACTION_CHANGED',
  AUDIT_ACTION_REMOVED: 'AUDIT_ACTION_REMOVED',
} as const;

export type AuditAction =
  | 'AUDIT_ACTION_UNSPECIFIED'
  | 0
  | 'AUDIT_ACTION_CREATED'
  | 1
  | 'AUDIT_ACTION_CHANGED'
  | 2
  | 'AUDIT_ACTION_REMOVED'
  | 3

export type AuditAction__Output = typeof AuditAction[keyof typeof AuditAction]

import { GRANTABLE_ROLES, PERSON } from '@shuangzhao/access';
import { z } from 'zod';
import { instant, line, listOf, named, uscc, version } from './common.js';

const password = z.string().min(1).max(256);
const newPassword = z.string().min(8, 'Must have at least 8 characters.').max(256, 'Must have at most 256 characters.');

export const credentials = named(
  'Credentials',
  z
    .strictObject({ username: z.string().min(1).max(128), password })
    .meta({ examples: [{ username: 'county', password: 'correct horse battery staple' }] }),
);

const role = named('Role', z.enum(GRANTABLE_ROLES));
/** `person` is never granted: it comes with the account of a talent. */
const heldRole = named('HeldRole', z.enum([...GRANTABLE_ROLES, PERSON]));

const scopes = named(
  'Scopes',
  z.strictObject({
    regions: z
      .array(z.string().regex(/^\d{2}(\d{2}){0,5}$/, 'Must be the beginning of a region code, in pairs of digits.'))
      .max(100)
      .optional()
      .describe('Beginnings of region codes: 3404 is all of Huainan.'),
    industries: z.array(line(50)).max(100).optional(),
    elements: z.array(line(50)).max(20).optional(),
  }),
);

const ownEnterprise = z.strictObject({ uscc, name: line(200) });

export const me = named(
  'Me',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    roles: z.array(heldRole),
    scopes,
    enterprise: ownEnterprise.optional(),
  }),
);

export const token = named(
  'Token',
  z.strictObject({
    accessToken: z.string(),
    tokenType: z.literal('Bearer'),
    expiresIn: z.int().min(1).describe('Seconds.'),
    user: me,
  }),
);

export const session = named('Session', token.pick({ expiresIn: true, user: true }));

const ownSession = named(
  'OwnSession',
  z.strictObject({
    id: z.string().describe('Names the session; nobody can sign in with it.'),
    kind: z.enum(['cookie', 'token']),
    createdAt: instant,
    lastSeenAt: instant,
    current: z.boolean().describe('The one that asks.'),
  }),
);

export const ownSessions = named('OwnSessions', listOf(ownSession));

export const passwordChange = named(
  'PasswordChange',
  z
    .strictObject({ current: password, new: newPassword })
    .meta({ examples: [{ current: 'correct horse battery staple', new: 'another long pass phrase' }] }),
);

const oidcSubject = line(255).describe('Who the account is to the OIDC provider (its `sub`); nobody else is.');

export const account = named(
  'Account',
  z.strictObject({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    roles: z.array(heldRole),
    scopes,
    enterprise: ownEnterprise.optional(),
    oidcSubject: oidcSubject.optional(),
    disabled: z.boolean(),
    version,
    createdAt: instant,
    updatedAt: instant,
  }),
);

export const accounts = named('Accounts', listOf(account));

const accountFields = {
  name: line(100),
  roles: z.array(role).min(1).max(GRANTABLE_ROLES.length),
  scopes,
  enterprise: ownEnterprise,
  oidcSubject: oidcSubject.nullable(),
};

export const newAccount = named(
  'NewAccount',
  z
    .strictObject({
      ...accountFields,
      username: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/, 'Must be 2 to 64 letters, digits, dots, dashes or underscores.'),
      password: newPassword,
      scopes: scopes.optional(),
      enterprise: ownEnterprise.optional(),
      oidcSubject: accountFields.oidcSubject.optional(),
    })
    .meta({
      examples: [
        {
          username: 'tianjiaan',
          name: '田家庵区经办人',
          password: 'a first pass phrase',
          roles: ['county'],
          scopes: { regions: ['340403'] },
        },
      ],
    }),
);

export const accountChange = named(
  'AccountChange',
  z
    .strictObject({ ...accountFields, disabled: z.boolean(), password: newPassword })
    .partial()
    .meta({ examples: [{ disabled: true }, { password: 'a reset pass phrase' }, { roles: ['editor'] }] }),
);

/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ProblemError } from '../src/api.js';
import { App } from '../src/app.js';
import { messages } from '../src/messages.js';
import { changeOf, draftOf, fieldLabels, refusalOf } from '../src/talent/draft.js';
import { person, serveTalents } from './talent-server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.talentForm;
const { faults } = words;

const refused = (...errors: { path: string; code: string }[]) =>
  new ProblemError(
    400,
    errors[0]?.code ?? 'talent.phone_taken',
    'r',
    'No.',
    errors.map((one) => ({ ...one, message: 'For callers.' })),
  );

describe('新增人才', () => {
  test('what is lacking is said at its field, the basis first, before anything is sent', async () => {
    const calls = serveTalents(() => undefined);
    window.history.replaceState(null, '', '/talents/new');
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: words.submitNew }));
    const alerts = await screen.findAllByRole('alert');
    const atFields = alerts.filter(({ className }) => className === 'fault').map(({ textContent }) => textContent);
    expect(atFields).toEqual([...Array<string>(5).fill(faults.required), faults.source]);
    expect(document.activeElement).toBe(screen.getByLabelText(fieldLabels.basisKind));
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('what the server refuses stands beside its field', () => {
    expect(
      refusalOf(
        refused(
          { path: 'phone', code: 'talent.phone_taken' },
          { path: 'basis.expiresOn', code: 'talent.basis_expired' },
          { path: 'skills.3', code: 'talent.skill_unknown' },
          { path: 'idNumber', code: 'body.value' },
        ),
      ),
    ).toEqual({
      phone: faults.codes['talent.phone_taken'],
      expiresOn: faults.codes['talent.basis_expired'],
      skills: faults.codes['talent.skill_unknown'],
      idNumber: faults.refused,
    });
  });

  test('a refusal of the whole record stands beside the field that it is about, and another beside none', () => {
    expect(refusalOf(refused())).toEqual({ phone: faults.codes['talent.phone_taken'] });
    expect(refusalOf(refused({ path: 'nowhere', code: 'body.value' }))).toBeUndefined();
    expect(refusalOf(new Error('Away.'))).toBeUndefined();
  });
});

describe('修改人才', () => {
  test('leaves the identity that nobody filled in, and asks for the version that was seen', async () => {
    const calls = serveTalents(({ path }) => (path === '/talents/person-a' ? { body: person('a') } : undefined));
    window.history.replaceState(null, '', '/talents/person-a/edit');
    render(<App />);
    fireEvent.change(await screen.findByLabelText(fieldLabels.title), { target: { value: '高级工程师' } });
    expect(screen.getByText(words.keepEmpty('138****0000'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.submitEdit }));
    await waitFor(() => expect(window.location.pathname).toBe('/talents/person-a'));
    const change = calls.find(({ method }) => method === 'PUT');
    expect(change?.headers.get('if-match')).toBe('"4"');
    expect(change?.body).toEqual({ ...changeOf(draftOf(person('a'))), title: '高级工程师' });
    expect(Object.keys(change?.body ?? {})).not.toContain('phone');
  });

  test('forgets an identity field where that is said, and what is not held can not be forgotten', async () => {
    const held = { ...person('a'), email: null };
    const calls = serveTalents(({ path }) => (path === '/talents/person-a' ? { body: held } : undefined));
    window.history.replaceState(null, '', '/talents/person-a/edit');
    render(<App />);
    const phone: HTMLInputElement = await screen.findByLabelText(fieldLabels.phone);
    expect(screen.queryByLabelText(words.forget(fieldLabels.email))).toBeNull();
    fireEvent.change(phone, { target: { value: '13900000000' } });
    fireEvent.click(screen.getByLabelText(words.forget(fieldLabels.phone)));
    expect([phone.value, phone.disabled]).toEqual(['', true]);
    fireEvent.click(screen.getByRole('button', { name: words.submitEdit }));
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ ...changeOf(draftOf(held)), phone: null });
  });

  test('a phone that is another’s is said at the phone', async () => {
    serveTalents(({ method, path }) => {
      if (path !== '/talents/person-a') return undefined;
      return method === 'PUT' ? { status: 409, code: 'talent.phone_taken' } : { body: person('a') };
    });
    window.history.replaceState(null, '', '/talents/person-a/edit');
    render(<App />);
    const phone = await screen.findByLabelText(fieldLabels.phone);
    fireEvent.change(phone, { target: { value: '13900000000' } });
    fireEvent.click(screen.getByRole('button', { name: words.submitEdit }));
    expect(await screen.findByText(faults.codes['talent.phone_taken'] ?? '')).toBeTruthy();
    expect(document.activeElement).toBe(phone);
    expect(phone.getAttribute('aria-invalid')).toBe('true');
  });
});

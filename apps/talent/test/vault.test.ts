import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openVault } from '../src/adapters/vault.js';
import { newMasterKey } from './world.js';

const vault = openVault(newMasterKey());
const ids = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 2 });

describe('the vault', () => {
  test('opens what it sealed for a person, and nothing for another', () => {
    fc.assert(
      fc.property(ids, fc.string({ unit: 'grapheme' }), ([one = '', other = ''], text) => {
        const [wrapped, foreign] = [vault.newKey(one), vault.newKey(other)];
        const sealed = vault.keyOf(one, wrapped).seal(text);
        expect(vault.keyOf(one, wrapped).open(sealed)).toBe(text);
        expect(() => vault.keyOf(other, foreign).open(sealed)).toThrow();
        expect(() => vault.keyOf(one, vault.newKey(one)).open(sealed)).toThrow();
        expect(() => vault.keyOf(other, wrapped)).toThrow();
      }),
    );
  });

  test('opens nothing that was changed in a single bit', () => {
    const key = vault.keyOf('somebody', vault.newKey('somebody'));
    const sealed = Buffer.from(key.seal('示例'), 'base64');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => key.open(changed.toString('base64'))).toThrow();
    }
    expect(() => key.open(sealed.subarray(0, 20).toString('base64'))).toThrow();
  });

  test('seals the same text otherwise each time', () => {
    const key = vault.keyOf('somebody', vault.newKey('somebody'));
    expect(new Set(Array.from({ length: 100 }, () => key.seal('示例'))).size).toBe(100);
  });

  test('opens no key under another master key, and hashes otherwise', () => {
    const stranger = openVault(newMasterKey());
    expect(() => stranger.keyOf('somebody', vault.newKey('somebody'))).toThrow();
    expect(stranger.hash('phone', '13800000000')).not.toBe(vault.hash('phone', '13800000000'));
  });

  test('hashes equal values of a field alike, and tells fields apart', () => {
    expect(vault.hash('phone', '1')).toBe(vault.hash('phone', '1'));
    expect(new Set([vault.hash('phone', '1'), vault.hash('name', '1'), vault.hash('phone', '2')]).size).toBe(3);
    expect(vault.hash('phone', '1')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('takes nothing but 32 bytes in base64', () => {
    for (const wrong of ['', 'short', Buffer.alloc(31).toString('base64'), Buffer.alloc(32).toString('hex')])
      expect(() => openVault(wrong)).toThrow('TALENT_MASTER_KEY takes 32 bytes in base64.');
  });
});

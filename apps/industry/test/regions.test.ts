import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFactLaw } from '../src/adapters/reference-data.js';
import { Regions, type Region } from '../src/domain/regions.js';

const TODAY = '2026-11-22';
let regions: Regions;
let all: Region[];

beforeAll(async () => {
  regions = (await readFactLaw()).regions;
  const days = ['2010-01-01', '2014-01-01', TODAY];
  all = [...new Map(days.flatMap((day) => regions.on(day)).map((region) => [region.code, region])).values()];
});

const region = (code: string, more: Partial<Region> = {}): Region => ({
  code,
  name: code,
  level: 'county',
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
  source: 'test',
  leadingIndustries: [],
  ...more,
});

describe('the regions of Anhui and Huainan', () => {
  test('have the seven county-level regions of Huainan today, Shouxian among them', () => {
    const huainan = regions.on(TODAY).filter(({ parent, level }) => parent === '340400' && level !== 'park');
    expect(huainan.map(({ code }) => code)).toEqual([
      '340402',
      '340403',
      '340404',
      '340405',
      '340406',
      '340421',
      '340422',
    ]);
  });

  test('have the sixteen cities of today, and the one that ended before that', () => {
    const cities = (day: string) => regions.on(day).filter(({ level }) => level === 'city');
    expect(cities(TODAY)).toHaveLength(16);
    expect(cities('2011-08-21').map(({ code }) => code)).toContain('341400');
    expect(cities('2011-08-22').map(({ code }) => code)).not.toContain('341400');
  });

  test('know Shouxian under its old code until the day it came to Huainan', () => {
    const codes = (day: string) => regions.on(day).map(({ code }) => code);
    expect(codes('2015-12-02')).toEqual(expect.arrayContaining(['341521']));
    expect(codes('2015-12-02')).not.toContain('340422');
    expect(codes('2015-12-03')).toEqual(expect.arrayContaining(['340422']));
    expect(codes('2015-12-03')).not.toContain('341521');
  });

  test('lead every code that ended to one that lasts', () => {
    const ended = all.filter(({ code }) => regions.endedBefore(TODAY, code));
    expect(ended.map(({ code }) => code)).toEqual(expect.arrayContaining(['341400', '341521']));
    for (const { code } of ended) {
      const successors = regions.successorsOn(TODAY, code);
      expect(successors.length).toBeGreaterThan(0);
      for (const successor of successors) expect(regions.endedBefore(TODAY, successor)).toBeUndefined();
    }
    expect(regions.successorsOn(TODAY, '341521')).toEqual(['340422']);
    expect(regions.successorsOn('2014-01-01', '341521')).toEqual(['341521']);
  });

  test('hang on parents that are there, and name year and source of each leading industry', () => {
    const codes = new Set(all.map(({ code }) => code));
    for (const { code, parent, leadingIndustries } of all) {
      if (code !== '340000') expect(codes).toContain(parent);
      for (const { industries, source } of leadingIndustries) {
        expect(industries.length).toBeGreaterThan(0);
        expect(source).toMatch(/^https?:/);
      }
    }
  });
});

describe('regions through time', () => {
  test('follow a chain of successors to its end, each once', () => {
    const chain = new Regions([
      region('1', { validTo: '2000-01-01', successors: ['2', '3'] }),
      region('2', { validTo: '2010-01-01', successors: ['3', '4'] }),
      region('3'),
      region('4'),
    ]);
    expect(chain.successorsOn('2020-01-01', '1')).toEqual(['3', '4']);
    expect(chain.successorsOn('2005-01-01', '1')).toEqual(['2', '3']);
    expect(chain.successorsOn('2020-01-01', '999999')).toEqual(['999999']);
  });

  test('are refused where a code is there twice, or an area went nobody knows where', () => {
    expect(() => new Regions([region('1'), region('1')])).toThrow('twice');
    expect(() => new Regions([region('1', { validTo: '2000-01-01' })])).toThrow('Nobody knows');
    expect(() => new Regions([region('1', { validTo: '2000-01-01', successors: ['2'] })])).toThrow('Nobody knows');
  });
});

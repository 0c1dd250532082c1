import { describe, expect, it } from 'vitest';
import { readinessDimensions } from '../../../shared/content/readiness-pack.ts';
import { riskCatalogue } from '../../../shared/content/risks/catalogue.ts';
import {
  sectorSchema,
  sectorTemplates,
  smallTeam,
  smallTeamSchema,
} from '../../../shared/content/sectors/sectors.ts';
import { SECTORS } from '../../../shared/model/readiness-lists.ts';
import { textsIn } from '../../support/texts.ts';

const questions = readinessDimensions.flatMap((dimension) => dimension.questions);
const list = sectorTemplates.map((sector) => [sector.id, sector] as const);

describe('the sector templates', () => {
  it('are those of the list of sectors, each with a letter of its own', () => {
    expect(sectorTemplates.map(({ id }) => id)).toEqual(SECTORS.map(({ value }) => value));
    expect(new Set(sectorTemplates.map(({ letter }) => letter)).size).toBe(SECTORS.length);
  });

  it.each(list)('%s parses, and its questions carry its letter', (_, sector) => {
    expect(sectorSchema.parse(sector)).toEqual(sector);
    const ids = sector.extra.map(({ id }) => id);
    expect(ids.map((id) => id.split('.')[1])).toEqual(
      ids.map((_one, index) => `${sector.letter}${index + 1}`),
    );
  });

  it.each(list)('%s shifts weights so that they still add up to 100, and each shift is one', (_, sector) => {
    const weights = readinessDimensions.map(({ id, weight }) => {
      const own = sector.weights.find(({ dimension }) => dimension === id)?.weight;
      expect(own, id).not.toBe(weight);
      return own ?? weight;
    });
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it.each(list)('%s makes questions count more, never less', (_, sector) => {
    for (const { question, weight, gate } of sector.questions) {
      const usual = questions.find(({ id }) => id === question);
      expect(usual, question).toBeDefined();
      expect(weight, question).toBeGreaterThanOrEqual(usual?.weight ?? 0);
      expect(weight !== usual?.weight || (gate === true && usual.gate === false), question).toBe(true);
      if (gate) expect(usual?.gate, question).toBe(false);
    }
    for (const { gate, weight, id } of sector.extra) if (gate) expect(weight, id).toBe(2);
  });

  it.each(list)('%s takes up risks of the catalogue, none of them milder than usual', (_, sector) => {
    for (const { risk, likelihood, impact } of sector.risks) {
      const usual = riskCatalogue.find(({ id }) => id === risk);
      expect(usual, risk).toBeDefined();
      expect(likelihood, risk).toBeGreaterThanOrEqual(usual?.likelihood ?? 6);
      expect(impact, risk).toBeGreaterThanOrEqual(usual?.impact ?? 6);
    }
    const ids = sector.risks.map(({ risk }) => risk);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name certificates once, and never say that a contract or a report is a guarantee', () => {
    for (const { certificates } of sectorTemplates) {
      const names = certificates.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    const texts = textsIn(sectorTemplates).join('\n');
    expect(texts).not.toMatch(/HIPAA certifi|GDPR certifi|certified for GDPR|guarantee/i);
    expect(texts).not.toMatch(/PCI DSS (?!v4\.0\.1)/);
    expect(texts).not.toMatch(/ISO\/IEC 27001(?!:2022)/);
  });

  it('say no phrase of eight words twice, among themselves or with the checklist', () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    const texts = [
      ...textsIn(readinessDimensions),
      ...sectorTemplates.flatMap(({ certificates, ...rest }) => [
        ...textsIn(rest),
        ...certificates.flatMap(({ scope, why }) => [scope, why]),
      ]),
      ...textsIn(smallTeam),
    ];
    for (const text of texts) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
      const phrases = words.slice(7).map((_word, at) => words.slice(at, at + 8).join(' '));
      for (const phrase of phrases) {
        const other = seen.get(phrase);
        if (other !== undefined && other !== text) repeated.push(phrase);
        seen.set(phrase, text);
      }
    }
    expect(repeated).toEqual([]);
  });

  it('are written in plain sentences: no exclamation marks, no placeholders', () => {
    const texts = textsIn([sectorTemplates, smallTeam]);
    expect(texts.filter((text) => /!|TODO|lorem|\bxxx\b|\.\.\./i.test(text))).toEqual([]);
  });
});

describe('the shorter checklist of a small team', () => {
  it('leaves out questions that exist and are no gates, and at least one of each dimension stays', () => {
    expect(smallTeamSchema.parse(smallTeam)).toEqual(smallTeam);
    const left = new Set(smallTeam.questions.map(({ question }) => question));
    expect(left.size).toBe(smallTeam.questions.length);
    for (const id of left) expect(questions.find((one) => one.id === id)?.gate, id).toBe(false);
    for (const { id, questions: own } of readinessDimensions)
      expect(own.filter((one) => !left.has(one.id)).length, id).toBeGreaterThanOrEqual(4);
  });
});

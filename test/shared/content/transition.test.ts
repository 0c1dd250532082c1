import { describe, expect, it } from 'vitest';
import { topicCatalogue } from '../../../shared/content/playbook/playbook-catalogue.ts';
import {
  goLiveCatalogue,
  jointTopicCatalogue,
  MUST_WEIGHT,
  rampTemplates,
  rollbackCatalogue,
  stageCatalogue,
  stageCheckCatalogue,
  transitionContent,
  transitionSchemas,
  usualWeeks,
} from '../../../shared/content/transition/transition-catalogue.ts';
import { JOINT_ITEMS } from '../../../shared/domain/transition/joint-items.ts';
import { TRANSITION_KINDS } from '../../../shared/model/expectation-lists.ts';
import { listed } from '../../../shared/model/list-text.ts';

describe('the lists of the hand-over', () => {
  it.each(Object.keys(transitionSchemas) as (keyof typeof transitionSchemas)[])(
    '%s are well formed',
    (name) => {
      expect(transitionSchemas[name].safeParse(transitionContent[name]).error?.issues ?? []).toEqual([]);
    },
  );

  it('have one stage of every kind, ten in all, each after the one before', () => {
    expect(stageCatalogue.map(({ kind }) => kind)).toEqual(
      TRANSITION_KINDS.map(({ value }) => value).filter((kind) => kind !== 'other'),
    );
    stageCatalogue.forEach(({ after }, index) => {
      expect(listed(after ?? '[]')).toEqual(index === 0 ? [] : [stageCatalogue[index - 1]?.id]);
    });
  });

  it('give every stage a length within what is usual for its kind', () => {
    for (const { kind, duration_days, id } of stageCatalogue) {
      const weeks = usualWeeks(kind ?? '');
      if (weeks === null) continue;
      expect(duration_days, id).toBeGreaterThanOrEqual(7 * weeks[0]);
      expect(duration_days, id).toBeLessThanOrEqual(7 * weeks[1]);
    }
  });

  it('have at least one condition for beginning and one for ending each stage, every id once', () => {
    for (const { id } of stageCatalogue) {
      const kinds = stageCheckCatalogue.filter(({ stage }) => stage === id).map(({ kind }) => kind);
      expect(new Set(kinds), id).toEqual(new Set(['entry', 'exit']));
    }
    const ids = [...stageCheckCatalogue, ...goLiveCatalogue].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('ask 15 musts and 10 more before going live; all musts alone reach 75, a go with conditions', () => {
    const musts = goLiveCatalogue.filter(({ must }) => must);
    expect([musts.length, goLiveCatalogue.length - musts.length]).toEqual([15, 10]);
    expect((100 * 15 * MUST_WEIGHT) / (15 * MUST_WEIGHT + 10)).toBe(75);
  });

  it('have ways back that name a trigger and both times, and stages that are in the list', () => {
    const stages = new Set(stageCatalogue.map(({ id }) => id));
    for (const { stage, trigger, decide_minutes, restore_minutes } of rollbackCatalogue) {
      expect(stage === null || stages.has(stage ?? '')).toBe(true);
      expect([trigger !== '', (decide_minutes ?? 0) > 0, (restore_minutes ?? 0) > 0]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  it('have ramps that hand over more with every step, and end with everything by proficient agents', () => {
    for (const { id, steps } of rampTemplates) {
      const volumes = steps.map(({ volume_percent }) => volume_percent);
      expect(volumes, id).toEqual([...volumes].sort((a, b) => a - b));
      expect(new Set(steps.map(({ week }) => week)).size, id).toBe(steps.length);
      expect(steps.at(-1), id).toMatchObject({ volume_percent: 100, productivity_percent: 100 });
      const proficient = steps.find(({ productivity_percent }) => productivity_percent >= 100)?.week ?? 0;
      expect(proficient, id).toBeGreaterThanOrEqual(12);
    }
    expect(rampTemplates.find(({ id }) => id === 'cautious')?.steps.slice(0, 4)).toMatchObject(
      [25, 50, 75, 100].map((volume_percent) => ({ volume_percent })),
    );
  });

  it('cover every item of the joint playbook by topics that can be added', () => {
    const known = new Set([...topicCatalogue, ...jointTopicCatalogue].map(({ id }) => id));
    for (const { id, topics } of JOINT_ITEMS)
      expect(
        topics.every((one) => known.has(one)),
        id,
      ).toBe(true);
    for (const { id } of jointTopicCatalogue) {
      expect(topicCatalogue.some((topic) => topic.id === id)).toBe(false);
      expect(
        JOINT_ITEMS.some(({ topics }) => topics.includes(id)),
        id,
      ).toBe(true);
    }
  });
});

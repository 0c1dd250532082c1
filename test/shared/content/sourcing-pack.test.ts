import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import guidanceContent from '../../../shared/content/sourcing/guidance.json' with { type: 'json' };
import {
  decisionGuidance,
  demandIdeas,
  demandIdeasFor,
  guidanceSchema,
  hardRuleGuidance,
  locationGuidance,
  missingArtefact,
  processGuidance,
  touchpointGuidance,
} from '../../../shared/content/sourcing/guidance.ts';
import {
  starterProcesses,
  starterProcessGroups,
  starterProcessSchema,
  starterProcessValues,
} from '../../../shared/content/sourcing/starter-processes.ts';
import {
  starterTouchpointSchema,
  starterTouchpoints,
  starterTouchpointValues,
} from '../../../shared/content/sourcing/starter-touchpoints.ts';
import {
  type SourcingListName,
  sourcingListSchemas,
  sourcingLists,
  sourcingPackEdits,
} from '../../../shared/content/sourcing-pack.ts';
import { LOCATION_FACTORS } from '../../../shared/domain/sourcing/location/choose-location.ts';
import {
  READINESS_FACTORS,
  ratingField,
  SUITABILITY_FACTORS,
} from '../../../shared/domain/sourcing/process/process-ratings.ts';
import { DECISION_RULES } from '../../../shared/domain/sourcing/touchpoint/decision-rules.ts';
import { HARD_RULES } from '../../../shared/domain/sourcing/touchpoint/hard-rules.ts';
import { TOUCHPOINT_FACTORS } from '../../../shared/domain/sourcing/touchpoint/touchpoint-ratings.ts';
import { checkUnique } from '../../../shared/model/check-row.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { listed } from '../../../shared/model/list-text.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

const AT = '2026-11-22T09:00:00.000Z';
const NEW = applyEdits(
  emptyWorkbook(),
  createWorkbook({ id: 'w', title: 'Service review', client: 'Acme', at: AT }).edits,
);
const NAMES = Object.keys(sourcingLists) as SourcingListName[];

describe('a new workbook', () => {
  it('starts with the lists of the touchpoint map, and the model finds nothing wrong', () => {
    expect(checkWorkbook(NEW)).toEqual([]);
    expect(Object.fromEntries(NAMES.map((name) => [name, Object.keys(NEW[name]).length]))).toEqual({
      stage: 11,
      channel: 18,
      interaction_type: 18,
      segment: 4,
      location: 13,
    });
  });

  it.each(NAMES)('holds each %s once, by id and by name', (name) => {
    const list = sourcingLists[name];
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const row of Object.values(NEW[name])) expect(checkUnique(name, row, NEW)).toEqual([]);
  });

  it.each(NAMES)('describes every %s', (name) => {
    for (const row of sourcingLists[name]) expect(sourcingListSchemas[name].parse(row)).toEqual(row);
  });

  it('keeps emergencies and fraud at home', () => {
    const kept = sourcingLists.interaction_type.filter(({ stays_because }) => stays_because);
    expect(kept.map(({ id }) => id)).toEqual(['type-emergency', 'type-fraud']);
  });

  it('knows where people speak and where nobody is there', () => {
    const of = (flag: 'voice' | 'unattended') =>
      sourcingLists.channel.filter((row) => row[flag]).map(({ name }) => name);
    expect(of('unattended')).toEqual([
      'Chatbot',
      'Voicebot or phone menu',
      'In the app',
      'Self-service portal',
    ]);
    expect(of('voice')).toContain('Video call');
    expect(of('voice')).not.toContain('Chat with a person');
  });

  it('states no wage, attrition or benefits, because such figures need a source', () => {
    for (const row of Object.values(NEW.location)) {
      const { wage_low, wage_high, benefits_percent, attrition_percent, source } = row;
      expect([wage_low, wage_high, benefits_percent, attrition_percent, source]).toEqual([
        null,
        null,
        null,
        null,
        '',
      ]);
    }
  });
});

describe('adding the lists to a workbook that has some of them', () => {
  it('changes nothing where all are there', () => expect(sourcingPackEdits(NEW)).toEqual([]));

  it('leaves alone what has the same id or, whatever the capitals, the same name', () => {
    const own = newRow('stage', { id: 'mine', name: ' get HELP ', position: 40 });
    const renamed = newRow('stage', { id: 'stage-buy', name: 'Order', position: 7 });
    const workbook = { ...emptyWorkbook(), stage: { [own.id]: own, [renamed.id]: renamed } };
    const stages = sourcingPackEdits(workbook).filter(({ table }) => table === 'stage');
    expect(stages).toHaveLength(9);
    expect(stages.map(({ id }) => id)).not.toContain('stage-get-help');
    expect(stages.every(({ after }) => Number(after?.position) > 40)).toBe(true);
  });
});

describe('typical processes and touchpoints', () => {
  it('are complete and lead to lists that every workbook has', () => {
    const groups = new Set(starterProcessGroups.map(({ id }) => id));
    for (const starter of starterProcesses) {
      expect(starterProcessSchema.parse(starter)).toEqual(starter);
      expect(groups.has(starter.group), starter.group).toBe(true);
      const values = starterProcessValues(starter, NEW);
      expect(values.contact_type, starter.id).toBe(starter.contact_type);
      expect(listed(values.channels), starter.id).toEqual(starter.channels);
      expect(values.stage, starter.id).toBe(starter.stage);
    }
    for (const starter of starterTouchpoints) {
      expect(starterTouchpointSchema.parse(starter)).toEqual(starter);
      expect(starterTouchpointValues(starter, NEW), starter.id).toMatchObject({
        stage: starter.stage,
        channel: starter.channel,
        interaction_type: starter.interaction_type,
      });
    }
  });

  it('cover every group, every stage and each name once', () => {
    expect(new Set(starterProcesses.map(({ group }) => group)).size).toBe(starterProcessGroups.length);
    expect(new Set(starterTouchpoints.map(({ stage }) => stage)).size).toBe(sourcingLists.stage.length);
    for (const list of [starterProcesses, starterTouchpoints]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    }
  });

  it('leave out what a workbook has taken off its lists', () => {
    const bare = emptyWorkbook();
    const [process] = starterProcesses;
    const [touchpoint] = starterTouchpoints;
    if (!process || !touchpoint) throw new Error('There are no starters.');
    expect(starterProcessValues(process, bare)).toMatchObject({
      contact_type: null,
      channels: '[]',
      stage: null,
    });
    expect(starterTouchpointValues(touchpoint, bare)).toBeNull();
  });
});

describe('the guidance', () => {
  it('parses', () => expect(guidanceSchema.parse(guidanceContent)).toEqual(guidanceContent));

  it('speaks about every rating and every rule of the method', () => {
    expect(Object.keys(processGuidance)).toEqual(
      [...READINESS_FACTORS, ...SUITABILITY_FACTORS].map(ratingField),
    );
    expect(Object.keys(touchpointGuidance)).toEqual([...TOUCHPOINT_FACTORS]);
    expect(Object.keys(locationGuidance)).toEqual(LOCATION_FACTORS.map(({ field }) => field));
    expect(Object.keys(hardRuleGuidance)).toEqual(HARD_RULES.map(({ id }) => id));
    expect(Object.keys(decisionGuidance)).toEqual(DECISION_RULES.map(({ id }) => id));
  });

  it('names the missing artefact up to rating 3, with the process in it', () => {
    for (const factor of READINESS_FACTORS)
      for (const rating of [1, 2, 3]) {
        const { title } = missingArtefact(factor, rating, 'Freight returns') ?? { title: '' };
        expect(title).toMatch(/^[A-Z][a-z]+ .*Freight returns/);
      }
    expect(missingArtefact('defined', 4, 'Freight returns')).toBeNull();
  });

  it('shortens the name of a process that would not fit into the title of an action', () => {
    const { title } = missingArtefact('repeatable', 3, 'x'.repeat(200)) ?? { title: '' };
    expect(title).toHaveLength(200);
    expect(title).toMatch(/… with the same cases across agents$/);
  });

  it('offers ideas for the contact type first, and none where nothing can be removed', () => {
    const types = new Set(sourcingLists.interaction_type.map(({ id }) => id));
    expect(demandIdeas.flatMap(({ contact_types }) => contact_types).filter((id) => !types.has(id))).toEqual(
      [],
    );
    expect(demandIdeasFor(['avoidable-cause'], 'type-billing').map(({ id }) => id)).toEqual([
      'demand-clear-invoice',
      'demand-ask-why',
    ]);
    expect(demandIdeasFor(['repeat-contacts'], null).map(({ id }) => id)).toEqual(['demand-close-for-good']);
    expect(demandIdeasFor([], 'type-billing')).toEqual([]);
  });
});

describe('the wording', () => {
  const texts = textsIn([sourcingLists, starterProcesses, starterTouchpoints, guidanceContent]);

  it('says no sentence twice', () => expect(repeatedSentences(texts)).toEqual([]));

  it('has no exclamation marks and no placeholders but the process', () =>
    expect(texts.filter((text) => /!|TODO|lorem|\.\.\.|\{/i.test(text.replace('{process}', '')))).toEqual(
      [],
    ));
});

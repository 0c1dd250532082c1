import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { addFromCatalogue } from '../../../shared/commands/add-from-catalogue.ts';
import { giveCalibrationScore } from '../../../shared/commands/give-calibration-score.ts';
import { markCritical } from '../../../shared/commands/mark-critical.ts';
import { removeCalibration } from '../../../shared/commands/remove-calibration.ts';
import { shareRest, weightsToHundred } from '../../../shared/commands/share-scorecard.ts';
import {
  BEHAVIOUR_GROUPS,
  behaviourCatalogue,
  behaviourContent,
  behaviourSchemas,
  scorecardCatalogue,
} from '../../../shared/content/behaviours/behaviour-catalogue.ts';
import { scorecardStanding } from '../../../shared/domain/behaviour/scorecard-standing.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';
import { workbookOf } from '../domain/behaviour/support.ts';

describe('the lists of behaviours and scorecard items', () => {
  it('hold fifteen behaviours and fifteen items with all that their schemas ask for', () => {
    expect(behaviourSchemas.behaviours.parse(behaviourContent.behaviours)).toHaveLength(15);
    expect(behaviourSchemas.items.parse(behaviourContent.items)).toHaveLength(15);
    expect(behaviourContent.behaviours.map(({ id }) => id)).toEqual(
      Array.from({ length: 15 }, (_, index) => `BS${index + 1}`),
    );
    expect(new Set(behaviourContent.behaviours.map(({ group }) => group)).size).toBe(BEHAVIOUR_GROUPS.length);
  });

  it('say nothing twice', () => {
    expect(repeatedSentences(textsIn(behaviourContent))).toEqual([]);
  });

  it('come into a new workbook without links that lead nowhere', () => {
    const empty = workbookOf({});
    const added = applyEdits(empty, addFromCatalogue(empty, 'behaviour', behaviourCatalogue).edits);
    expect(added.behaviour.BS2?.kpi).toBeNull();
    const both = applyEdits(added, addFromCatalogue(added, 'scorecard_item', scorecardCatalogue).edits);
    expect(both.scorecard_item['item-empathy']?.behaviour).toBe('BS2');
  });
});

describe('the weights of the scorecard', () => {
  const card = (...weights: readonly number[]) =>
    workbookOf({
      scorecard_item: weights.map((weight_percent, index) => ({
        id: `i${index}`,
        part: 'P',
        weight_percent,
      })),
    });
  const weightsAfter = (workbook: ReturnType<typeof card>, command: typeof shareRest) =>
    scorecardStanding(applyEdits(workbook, command(workbook).edits)).items.map((item) => item.weight_percent);

  it('give what is left to the items that weigh nothing yet', () => {
    expect(weightsAfter(card(40, 0, 35, 0), shareRest)).toEqual([40, 12.5, 35, 12.5]);
  });

  it('give everybody the same on top where all weigh something', () => {
    expect(weightsAfter(card(40, 30), shareRest)).toEqual([55, 45]);
  });

  it('make exactly 100 % of what is left, also of less than a tenth of a percent', () => {
    expect(weightsAfter(card(33.33, 33.33, 33.33), shareRest)).toEqual([33.34, 33.33, 33.33]);
    expect(weightsAfter(card(50, 49.95), shareRest)).toEqual([50.05, 49.95]);
    expect(weightsAfter(card(50, 0, 0, 29.75), shareRest)).toEqual([50, 10.15, 10.1, 29.75]);
  });

  it('are scaled in proportion to exactly 100 %', () => {
    expect(weightsAfter(card(10, 20, 30), weightsToHundred)).toEqual([16.7, 33.3, 50]);
    expect(weightsAfter(card(60, 60), weightsToHundred)).toEqual([50, 50]);
  });

  it('are left alone when there is nothing to share or to scale', () => {
    expect(() => shareRest(card(60, 40))).toThrow(/Nothing is left/);
    expect(() => shareRest(card())).toThrow(/Nothing is left/);
    expect(() => weightsToHundred(card(0, 0))).toThrow(/nothing to scale/);
  });
});

describe('marking a touchpoint as critical', () => {
  const workbook = workbookOf({
    stage: [{ id: 's' }],
    channel: [{ id: 'c' }],
    touchpoint: [{ id: 't', name: 'Refund', stage: 's', channel: 'c', note: 'Seen twice.' }],
  });

  it('keeps the reason with its day behind the note, and can be taken back', () => {
    const input = { id: 't', critical: true, reason: ' Half of the leavers name it. ', on: '2026-11-22' };
    const change = markCritical(workbook, input);
    const marked = applyEdits(workbook, change.edits);
    expect(change.title).toBe('Mark Refund as CX-critical');
    expect(marked.touchpoint.t?.critical).toBe(true);
    expect(marked.touchpoint.t?.note).toBe(
      'Seen twice.\nCX-critical since 2026-11-22: Half of the leavers name it.',
    );
    const back = markCritical(marked, { ...input, critical: false, reason: 'Repaired.' });
    expect(applyEdits(marked, back.edits).touchpoint.t?.critical).toBe(false);
  });

  it('is refused without a reason, and for a touchpoint that is gone', () => {
    expect(() => markCritical(workbook, { id: 't', critical: true, reason: ' ', on: '2026-11-22' })).toThrow(
      /one sentence/,
    );
    expect(() => markCritical(workbook, { id: 'x', critical: true, reason: 'y', on: '2026-11-22' })).toThrow(
      /not there/,
    );
  });
});

describe('the scores of a calibration', () => {
  const workbook = workbookOf({
    calibration_session: [{ id: 's', name: 'Call' }, { id: 'other' }],
    calibration_score: [
      { id: '1', session: 's', assessor: 'Ana', score_percent: 80 },
      { id: '2', session: 'other', assessor: 'Ana', score_percent: 70 },
    ],
  });
  const given = { session: 's', side: 'partner', note: '' } as const;

  it('are added one by one, and the title gives no score away', () => {
    const change = giveCalibrationScore(workbook, { ...given, assessor: ' Ben ', score_percent: 91 }, 'new');
    expect(change.title).toBe('Give a score as Ben');
    expect(applyEdits(workbook, change.edits).calibration_score.new).toMatchObject({
      assessor: 'Ben',
      score_percent: 91,
      side: 'partner',
    });
  });

  it('correct what the same assessor gave before, however the name is written', () => {
    const change = giveCalibrationScore(workbook, { ...given, assessor: 'ANA', score_percent: 60 }, 'new');
    const after = applyEdits(workbook, change.edits).calibration_score;
    expect(after['1']?.score_percent).toBe(60);
    expect(after.new).toBeUndefined();
  });

  it('are refused without a name, without points, beyond 100, and for a calibration that is gone', () => {
    const give = (fields: object) => () =>
      giveCalibrationScore(workbook, { ...given, assessor: 'Ben', score_percent: 50, ...fields }, 'new');
    expect(give({ assessor: ' ' })).toThrow(/needs the assessor/);
    expect(give({ score_percent: null })).toThrow(/needs the assessor/);
    expect(give({ score_percent: 101 })).toThrow();
    expect(give({ session: 'gone' })).toThrow(/not there/);
  });

  it('go together with their calibration, and no others do', () => {
    const change = removeCalibration(workbook, 's');
    const left = applyEdits(workbook, change.edits);
    expect(Object.keys(left.calibration_session)).toEqual(['other']);
    expect(Object.keys(left.calibration_score)).toEqual(['2']);
    expect(() => removeCalibration(left, 's')).toThrow(/not there/);
  });
});

import { attitudeOf, attitudePoints } from '../../../../../shared/domain/change/attitude-points.ts';
import { STRONG_INFLUENCE } from '../../../../../shared/domain/change/buy-in-gate.ts';
import { ATTITUDES, type Attitude, AUDIENCES } from '../../../../../shared/model/readiness-lists.ts';
import type { Stakeholder } from '../../../../../shared/model/tables/stakeholder.ts';
import type { CellTone, MatrixAxis, MatrixChip } from '../../../../ui/charts/matrix/matrix-chip.ts';
import { labelOf } from '../label-of.ts';

export const COLUMNS: MatrixAxis = {
  title: 'Attitude',
  lines: ATTITUDES.map(({ value, label }) => ({ key: value, label })),
};

export const ROWS: MatrixAxis = {
  title: 'Influence',
  lines: [
    { key: '5', label: '5 Can stop it' },
    { key: '4', label: '4 Can delay it' },
    { key: '3', label: '3 Is heard' },
    { key: '2', label: '2 A little' },
    { key: '1', label: '1 Only hears' },
  ],
};

/** A group as a chip: where it stands, where it stood at the start, and whether it has come closer. */
export function stakeholderChip(group: Stakeholder): MatrixChip {
  const now = attitudeOf(group);
  const row = group.influence === null ? null : String(group.influence);
  const { attitude_start: start } = group;
  const steps = now === null || start === null ? 0 : attitudePoints(now) - attitudePoints(start);
  const look = movementLook(steps);
  return {
    id: group.id,
    label: group.name,
    describe: [labelOf(AUDIENCES, group.audience), look.words].filter(Boolean).join('. '),
    ...(look.symbol === '' ? {} : { symbol: look.symbol, colour: look.colour }),
    column: row === null ? null : now,
    row: now === null ? null : row,
    ghost: steps !== 0 && start !== null && row !== null ? { column: start, row } : null,
  };
}

function movementLook(steps: number) {
  if (steps > 0) return { symbol: '▲', colour: 'var(--color-good)', words: 'Has come closer' };
  if (steps < 0) return { symbol: '▼', colour: 'var(--color-bad)', words: 'Has moved away' };
  return { symbol: '', colour: '', words: '' };
}

/** What a place means, where a group can hold things up or carry them. */
export function placeTone(column: string, row: string): CellTone | null {
  if (Number(row) < STRONG_INFLUENCE) return null;
  return TONES[column as Attitude] ?? null;
}

const TONES: Partial<Record<Attitude, CellTone>> = {
  against: { colour: 'var(--color-bad)', strength01: 0.45, word: 'Holds it up' },
  doubtful: { colour: 'var(--color-attention)', strength01: 0.35, word: 'Win over' },
  supportive: { colour: 'var(--color-good)', strength01: 0.25, word: 'Carries it' },
  champion: { colour: 'var(--color-good)', strength01: 0.4, word: 'Carries it' },
};

/** The finding above the map. */
export function mapFinding(groups: readonly Stakeholder[]): string {
  const strong = groups.filter(
    (group) => (group.influence ?? 0) >= STRONG_INFLUENCE && attitudeOf(group) !== null,
  );
  if (strong.length === 0) return 'Nobody with strong influence is placed yet';
  const behind = strong.filter(isBehind).length;
  if (behind === 0) return 'Every group with strong influence stands where it is needed';
  return `${behind} of ${strong.length} groups with strong influence ${behind === 1 ? 'stands' : 'stand'} below where they are needed`;
}

/** Whether a group stands below the attitude needed; below supportive where nobody said what is needed. */
function isBehind(group: Stakeholder): boolean {
  const now = attitudeOf(group);
  return now !== null && attitudePoints(now) < attitudePoints(group.attitude_wanted ?? 'supportive');
}

import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { DECISION_RULES } from '../../../../../shared/domain/sourcing/touchpoint/decision-rules.ts';
import { HARD_RULES } from '../../../../../shared/domain/sourcing/touchpoint/hard-rules.ts';
import {
  ratingWithoutHand,
  TOUCHPOINT_FACTORS,
} from '../../../../../shared/domain/sourcing/touchpoint/touchpoint-ratings.ts';
import { SCORE_KINDS } from '../../../../../shared/domain/sourcing/touchpoint/touchpoint-scores.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { DecisionBadge } from '../decision-badge.tsx';
import { lookOf } from '../decision-look.ts';
import { titleOf } from '../panel/explain-touchpoint-score.ts';
import { labelOf } from '../panel/location-sentences.ts';

/** Fields that are shown from the start; the others are one click away. */
const SHOWN: ReadonlySet<string> = new Set([
  'name',
  'stage',
  'channel',
  'contacts_per_month',
  'aht_seconds',
  ...TOUCHPOINT_FACTORS,
  'decision',
  'decision_reason',
  'fallback',
  'owner',
  'status',
]);

const NO_COLUMN: ReadonlySet<string> = new Set(['id', 'position']);

/** All columns of the register: what the rules say right behind the name, then every field. */
export function touchpointColumns(advice: readonly TouchpointAdvice[]): readonly GridColumn[] {
  const byId = new Map(advice.map((entry) => [entry.touchpoint.id, entry]));
  const of = (row: AnyRow) => byId.get(row.id);
  const table = tableOf('touchpoint');
  const names = Object.keys(table.fields).filter((name) => !NO_COLUMN.has(name));
  const changes: Record<string, Partial<GridColumn>> = {};
  for (const name of names) changes[name] = { hidden: !SHOWN.has(name) };
  for (const factor of TOUCHPOINT_FACTORS)
    changes[factor] = {
      hidden: false,
      inherited: (row) => {
        const entry = of(row);
        const source = entry && ratingWithoutHand(factor, entry.fte, entry.audits);
        if (!source) return null;
        return {
          value: source.rating,
          from: source.from === 'figures' ? 'contacts and AHT' : (source.process?.name ?? 'a process'),
        };
      },
    };
  const [first, ...fields] = fieldColumns(table, names, changes);
  if (!first) throw new Error('A touchpoint has no fields.');
  return [first, ...computed(of), ...fields];
}

function computed(of: (row: AnyRow) => TouchpointAdvice | undefined): readonly GridColumn[] {
  const section = 'Result';
  return [
    {
      key: 'effective',
      section,
      header: 'Counts today',
      help: 'The decision, or the recommendation while nobody has decided.',
      width: 136,
      value: (row) => lookOf(of(row)?.effective ?? null).label,
      render: (row) => <DecisionBadge decision={of(row)?.effective ?? null} />,
    },
    {
      key: 'recommended',
      section,
      header: 'Recommended',
      help: 'What the rules say today.',
      width: 136,
      value: (row) => lookOf(of(row)?.recommended ?? null).label,
      render: (row) => <DecisionBadge decision={of(row)?.recommended ?? null} none="Open" />,
    },
    {
      key: 'standing',
      section,
      header: 'Standing',
      help: 'How the decision stands to the recommendation.',
      width: 110,
      value: (row) => standingWords(of(row)),
      tone: (row) => (of(row)?.outdated ? 'attention' : null),
    },
    {
      key: 'rule',
      section,
      header: 'Rule',
      help: 'The rule that fired: a hard rule, or one of the six.',
      width: 220,
      hidden: true,
      value: (row) => ruleWords(of(row)),
    },
    {
      key: 'hard_rules',
      section,
      header: 'Hard rules',
      help: 'Every hard rule that matches.',
      width: 100,
      value: (row) => of(row)?.hardRules.join(', ') ?? '',
      tone: (row) => (of(row)?.blocked ? 'bad' : of(row)?.hold ? 'attention' : null),
    },
    ...SCORE_KINDS.map(
      (kind): GridColumn => ({
        key: `${kind}_score`,
        section,
        header: titleOf(kind),
        help: 'From 0 to 100; open the touchpoint to see how it comes about.',
        width: 104,
        value: (row) => of(row)?.scores[kind] ?? null,
        text: (row) => formatScore(of(row)?.scores[kind] ?? null),
      }),
    ),
    {
      key: 'close_call',
      section,
      header: 'Close call',
      help: 'A threshold that the result hangs on is only a few points away.',
      width: 88,
      value: (row) => of(row)?.closeCall ?? false,
    },
    {
      key: 'fte',
      section,
      header: 'Workload, FTE',
      help: 'Full-time equivalents from contacts and AHT.',
      width: 104,
      value: (row) => of(row)?.fte ?? null,
      text: (row) => formatScore(of(row)?.fte ?? null),
    },
    {
      key: 'location_advice',
      section,
      header: 'Location advice',
      help: 'Where a partner should work, by the six location factors.',
      width: 120,
      value: (row) => {
        const recommended = of(row)?.location.recommended;
        return recommended ? labelOf(recommended) : '';
      },
    },
  ];
}

function standingWords(advice: TouchpointAdvice | undefined): string {
  if (!advice) return '';
  if (advice.outdated) return 'Outdated';
  return { undecided: 'Not decided', accepted: 'Accepted', overridden: 'Overridden' }[advice.standing];
}

function ruleWords(advice: TouchpointAdvice | undefined): string {
  const rule = advice?.rule ?? null;
  const found = [...HARD_RULES, ...DECISION_RULES].find(({ id }) => id === rule);
  return found ? `${found.id} ${found.title}` : '';
}

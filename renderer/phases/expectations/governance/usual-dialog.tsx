import { useMemo } from 'react';
import { takenFromCatalogue } from '../../../../shared/commands/add-from-catalogue.ts';
import { addGovernance } from '../../../../shared/commands/add-governance.ts';
import { roleCatalogue } from '../../../../shared/content/duties/duty-catalogue.ts';
import {
  loopCatalogue,
  meetingCatalogue,
  tierCatalogue,
} from '../../../../shared/content/governance/governance-catalogue.ts';
import { limitWords } from '../../../../shared/domain/governance/limit-words.ts';
import {
  FREQUENCIES,
  LADDERS,
  LOOP_KINDS,
  MEETING_LEVELS,
  RHYTHMS,
} from '../../../../shared/model/expectation-lists.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../ui/pick-dialog.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { labelOf } from './words.ts';

export type Usual = 'meeting' | 'feedback_loop' | 'escalation_tier';

const TEXTS = {
  meeting: {
    title: 'Add usual meetings',
    singular: 'meeting',
    plural: 'meetings',
    hint: 'They come with agenda, inputs, outputs and the roles that sit in them.',
  },
  feedback_loop: {
    title: 'Add usual feedback loops',
    singular: 'loop',
    plural: 'loops',
    hint: 'They are not in use until somebody owns them: that is for you to say.',
  },
  escalation_tier: {
    title: 'Add usual tiers',
    singular: 'tier',
    plural: 'tiers',
    hint: 'Time limits are usual ones; agree your own with the partner.',
  },
} as const;

const ITEMS: Readonly<Record<Usual, readonly PickItem[]>> = {
  meeting: meetingCatalogue.map(({ id, name, level, rhythm, minutes, outputs = '' }) => ({
    id,
    name,
    group: labelOf(MEETING_LEVELS, level ?? null),
    note: `${labelOf(RHYTHMS, rhythm ?? null)}, ${minutes} minutes.`,
    more: outputs,
  })),
  feedback_loop: loopCatalogue.map(({ id, name, kind, frequency, source = '' }) => ({
    id,
    name,
    group: labelOf(LOOP_KINDS, kind ?? null),
    note: `${labelOf(FREQUENCIES, frequency ?? null)}.`,
    more: source,
  })),
  escalation_tier: tierCatalogue.map((row) => {
    const { id, name, code, ladder, meaning, clock = 'business' } = row;
    const limit = row.resolve_minutes ?? row.escalate_minutes ?? null;
    return {
      id,
      name: `${code} ${name}`,
      group: labelOf(LADDERS, ladder ?? null),
      note: meaning ?? '',
      ...(limit === null ? {} : { more: `Within ${limitWords(limit, clock)}.` }),
    };
  }),
};

interface UsualDialogProps {
  readonly table: Usual;
  readonly onClose: () => void;
}

/** Picks from what is usual; it is added together with the roles that it names, and undone together. */
export function UsualDialog({ table, onClose }: UsualDialogProps) {
  const workbook = useWorkbook((w) => w);
  const present = useMemo(() => takenFromCatalogue(workbook, table, catalogueOf(table)), [workbook, table]);
  const add = (ids: readonly string[]) => {
    commit((now) => {
      if (table === 'meeting') return addGovernance(now, table, chosen(meetingCatalogue, ids), roleCatalogue);
      if (table === 'feedback_loop')
        return addGovernance(now, table, chosen(loopCatalogue, ids), roleCatalogue);
      return addGovernance(now, table, chosen(tierCatalogue, ids), roleCatalogue);
    }).then(onClose, showRefusal);
  };
  return (
    <PickDialog {...TEXTS[table]} items={ITEMS[table]} present={present} onAdd={add} onClose={onClose} />
  );
}

function catalogueOf(table: Usual): readonly { readonly id: string; readonly name: string }[] {
  if (table === 'meeting') return meetingCatalogue;
  return table === 'feedback_loop' ? loopCatalogue : tierCatalogue;
}

function chosen<R extends { readonly id: string }>(rows: readonly R[], ids: readonly string[]): readonly R[] {
  return rows.filter(({ id }) => ids.includes(id));
}

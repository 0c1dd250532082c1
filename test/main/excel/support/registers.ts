import { listText } from '../../../../shared/model/list-text.ts';
import type { Touchpoint } from '../../../../shared/model/tables/touchpoint.ts';
import { newRow, type Row, type TableName, tableOf } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { newWorkbook, only } from './workbooks.ts';

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Lists, processes and touchpoints of all kinds, well rated or barely, with a corner of the checklist. */
export function registers(processes: number, touchpoints: number, seed = 1): Workbook {
  const next = numbers(seed);
  const workbook = only(newWorkbook(), ['R9', 'R10']);
  const rows = <N extends TableName>(table: N, values: readonly Partial<Row<N>>[]) =>
    Object.fromEntries(
      values.map((value, index) => {
        const id = `${table}-${index + 1}`;
        return [id, newRow(table, { position: index + 1, ...value, id } as never)];
      }),
    );
  const lists = {
    stage: rows(
      'stage',
      ['Buy', 'Use', 'Get help; fast', 'Leave'].map((name) => ({ name })),
    ),
    channel: rows('channel', [
      { name: 'Voice', voice: true },
      { name: 'Chat' },
      { name: 'Chatbot', unattended: true },
      { name: 'E-mail, letter' },
    ]),
    interaction_type: rows('interaction_type', [
      { name: 'Order status' },
      { name: 'Fraud', stays_because: 'safety' },
      { name: 'Press', stays_because: 'exposure' },
    ]),
    segment: rows('segment', [{ name: 'Private' }, { name: 'Business' }]),
    person: rows('person', [{ name: 'Anna Berg' }, { name: 'Bo Dahl' }] as never),
    location: rows('location', [
      {
        name: 'Gdańsk',
        delivery: 'nearshore',
        time_zone: 'Europe/Warsaw',
        wage_low: 900.5,
        source: 'Report',
      },
      { name: 'Manila', delivery: 'offshore', time_zone: 'Asia/Manila' },
    ]),
  };
  const process = rows(
    'process',
    Array.from({ length: processes }, (_, index) => fill('process', next, { name: `Process ${index + 1}` })),
  );
  const filled = { ...workbook, ...lists, process } as unknown as Workbook;
  const ids = Object.keys(process);
  const touchpoint = rows(
    'touchpoint',
    Array.from({ length: touchpoints }, (_, index) => ({
      ...fill('touchpoint', next, { name: `Touchpoint ${index + 1}` }),
      stage: `stage-${1 + Math.floor(next() * 4)}`,
      channel: `channel-${1 + Math.floor(next() * 4)}`,
      interaction_type:
        next() < 0.6 ? 'interaction_type-1' : `interaction_type-${1 + Math.floor(next() * 3)}`,
      segment: next() < 0.5 ? null : `segment-${1 + Math.floor(next() * 2)}`,
      owner: next() < 0.5 ? null : 'person-1',
      location: next() < 0.5 ? null : `location-${1 + Math.floor(next() * 2)}`,
      processes: listText(ids.filter(() => next() < 1.5 / Math.max(1, ids.length))),
      fallback: null,
    })) as readonly Partial<Touchpoint>[],
  );
  const action = rows('action', [
    { title: 'Write down the main path', process: ids[0] ?? null, due: '2027-01-31', owner: 'person-1' },
    { title: 'Measure quality', status: 'done', due: '2027-01-01', artefact: 'measurable' },
  ]);
  return { ...filled, touchpoint, action } as unknown as Workbook;
}

/** A row with values in most fields, by the kinds of its fields; references stay empty. */
function fill(table: 'process' | 'touchpoint', next: () => number, known: object): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  // Some rows are rated throughout, others have holes.
  const known01 = next() < 0.7 ? 0.97 : 0.6;
  for (const [name, field] of Object.entries(tableOf(table).fields)) {
    if (name === 'id' || name === 'position' || field.refersTo) continue;
    const has = next() < known01;
    switch (field.kind) {
      case 'level':
        // Those that figures or processes can tell are left to them half of the time.
        row[name] = has && (FIGURED.has(name) ? next() < 0.4 : true) ? 1 + Math.floor(next() * 5) : null;
        break;
      case 'decimal':
      case 'money':
        row[name] = has || field.required ? Math.round((field.min ?? 0) + next() * scale(name)) : null;
        break;
      case 'integer':
        row[name] = next() < 0.1 ? Math.max(1, field.min ?? 1) : null;
        break;
      case 'boolean':
        row[name] = next() < 0.08;
        break;
      case 'choice':
        row[name] = field.required || next() < 0.35 ? pick(field.choices ?? [], next) : null;
        break;
      case 'choices':
        row[name] = listText((field.choices ?? []).filter(() => next() < 0.2).map(({ value }) => value));
        break;
      case 'date':
        row[name] = next() < 0.5 ? `2027-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}` : null;
        break;
      case 'text':
      case 'longText':
        row[name] = next() < 0.15 ? `What ${name.replaceAll('_', ' ')} is, in words.` : '';
        break;
      default:
        break;
    }
  }
  if (table === 'touchpoint' && row.decision === null) row.decision_basis = null;
  return { ...row, ...known };
}

const FIGURED = new Set(['workload_rating', 'predictability_rating', 'exceptions_rating', 'volume']);

function scale(name: string): number {
  if (name === 'contacts_per_month') return 9_000;
  if (name === 'aht_seconds') return 700;
  if (name === 'aht_deviation_seconds') return 500;
  return name.endsWith('percent') ? 30 : 40;
}

function pick(choices: readonly { readonly value: string }[], next: () => number): string | null {
  return choices[Math.floor(next() * choices.length)]?.value ?? null;
}

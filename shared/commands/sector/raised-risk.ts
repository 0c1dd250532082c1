import type { Risk } from '../../model/tables/risk.ts';
import { inWords, labelOf } from './changed-row.ts';
import type { SectorItem } from './sector-item.ts';

interface Ratings {
  readonly likelihood: number | null;
  readonly impact: number | null;
}

/** What a risk's `source` takes at most. */
const LONGEST_SOURCE = 200;

/**
 * A risk that was in the register before the template came. The template only raises its ratings, because whoever
 * rated it higher knows more than a template. What they were is kept at the end of the risk's `source`, so that they
 * come back when the template is taken off.
 *
 * @param mark the words that name the template
 */
export function raisedRisk(
  about: Pick<SectorItem, 'group' | 'table' | 'name' | 'why'>,
  row: Risk,
  template: { readonly likelihood: number; readonly impact: number },
  mark: string,
): SectorItem {
  const before = readMark(row.source, mark);
  const from = before ?? row;
  const target = {
    likelihood: Math.max(from.likelihood ?? 0, template.likelihood),
    impact: Math.max(from.impact ?? 0, template.impact),
  };
  const reached = row.likelihood === target.likelihood && row.impact === target.impact;
  const marked = `${row.source}${row.source === '' ? '' : '; '}${markOf(row, mark)}`;
  const source = marked.length <= LONGEST_SOURCE ? marked : row.source;
  return {
    ...about,
    id: `${about.group}/${row.id}`,
    rowId: row.id,
    values: (['likelihood', 'impact'] as const).map((name) => ({
      label: labelOf('risk', name),
      usual: inWords(from[name]),
      template: inWords(target[name]),
      here: inWords(row[name]),
    })),
    standing: reached ? 'template' : before === null ? 'usual' : 'own',
    apply: reached || before !== null ? null : { ...row, ...target, source },
    back: before === null ? null : { does: 'set', row: { ...row, ...lowered(row, before, target) } },
  };
}

/** Ratings that still stand as the template set them go back; others stay, and the mark goes. */
function lowered(row: Risk, before: Ratings & { readonly source: string }, target: Ratings): Partial<Risk> {
  return {
    likelihood: row.likelihood === target.likelihood ? before.likelihood : row.likelihood,
    impact: row.impact === target.impact ? before.impact : row.impact,
    source: before.source,
  };
}

function markOf({ likelihood, impact }: Ratings, mark: string): string {
  return `raised by ${mark} from ${likelihood ?? '–'} × ${impact ?? '–'}`;
}

function readMark(source: string, mark: string): (Ratings & { readonly source: string }) | null {
  const at = source.lastIndexOf(`raised by ${mark} from `);
  const [, likelihood, impact] = at < 0 ? [] : (/ from ([1-5–]) × ([1-5–])$/.exec(source) ?? []);
  if (likelihood === undefined || impact === undefined) return null;
  const rating = (word: string) => (word === '–' ? null : Number(word));
  return {
    likelihood: rating(likelihood),
    impact: rating(impact),
    source: source.slice(0, at).replace(/; $/, ''),
  };
}

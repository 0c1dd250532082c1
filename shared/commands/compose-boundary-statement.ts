import { BOUNDARY_AREAS, SIDES_OR_BOTH } from '../model/expectation-lists.ts';
import type { Boundary } from '../model/tables/boundary.ts';
import { engagementOf, type Workbook } from '../model/workbook.ts';

/**
 * The boundary statement as the rows give it: area by area, a heading, then each subject with its owner, what either
 * side does, and what happens at the end. Parts that nobody has filled in are left out. Empty without boundaries.
 *
 * A line that begins with `- ` is a point, one that ends the text's paragraph without it is a heading.
 */
export function composeBoundaryStatement(workbook: Pick<Workbook, 'boundary' | 'engagement'>): string {
  const rows = Object.values(workbook.boundary).sort((a, b) => a.position - b.position);
  if (rows.length === 0) return '';
  const client = engagementOf(workbook).client.trim() || 'the client';
  const parts = BOUNDARY_AREAS.flatMap(({ value, label }) => {
    const within = rows.filter(({ area }) => area === value);
    return within.length === 0 ? [] : [[label, ...within.flatMap((row) => linesOf(row, client))].join('\n')];
  });
  return [opening(client, rows), ...parts].join('\n\n');
}

function opening(client: string, rows: readonly Boundary[]): string {
  const subjects = rows.length === 1 ? 'one subject' : `${rows.length} subjects`;
  return `This statement says for ${subjects} where the line runs between ${client} and its partner: who owns what, what either side does with it, and what comes back when the contract ends.`;
}

function linesOf({ name, owner, client_part, partner_part, at_the_end }: Boundary, client: string) {
  const owned =
    owner === 'client'
      ? `owned by ${client}`
      : owner === 'partner'
        ? 'owned by the partner'
        : SIDES_OR_BOTH.find(({ value }) => value === owner)?.label.toLowerCase();
  const point = (label: string, text: string) => (text.trim() === '' ? [] : [`- ${label}: ${text.trim()}`]);
  return [
    `${name}: ${owned}.`,
    ...point('Client', client_part),
    ...point('Partner', partner_part),
    ...point('At the end', at_the_end),
  ];
}

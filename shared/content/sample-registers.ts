import type { Edit } from '../changes/change.ts';
import { listText } from '../model/list-text.ts';
import { newRow, type TableName, tableOf } from '../model/tables.ts';
import actions from './sample/actions.json' with { type: 'json' };
import audienceMessages from './sample/audience-messages.json' with { type: 'json' };
import barriers from './sample/barriers.json' with { type: 'json' };
import benefits from './sample/benefits.json' with { type: 'json' };
import certificates from './sample/certificates.json' with { type: 'json' };
import changeEvents from './sample/change-events.json' with { type: 'json' };
import controls from './sample/controls.json' with { type: 'json' };
import drawbacks from './sample/drawbacks.json' with { type: 'json' };
import drivers from './sample/drivers.json' with { type: 'json' };
import gateDecisions from './sample/gate-decisions.json' with { type: 'json' };
import hiddenCosts from './sample/hidden-costs.json' with { type: 'json' };
import impacts from './sample/impacts.json' with { type: 'json' };
import locations from './sample/locations.json' with { type: 'json' };
import objectives from './sample/objectives.json' with { type: 'json' };
import parkedPoints from './sample/parked-points.json' with { type: 'json' };
import playbookTopics from './sample/playbook-topics.json' with { type: 'json' };
import processes from './sample/processes.json' with { type: 'json' };
import qualityChecks from './sample/quality-checks.json' with { type: 'json' };
import resolutions from './sample/resolutions.json' with { type: 'json' };
import risks from './sample/risks.json' with { type: 'json' };
import roleTransitions from './sample/role-transitions.json' with { type: 'json' };
import scenarios from './sample/scenarios.json' with { type: 'json' };
import segments from './sample/segments.json' with { type: 'json' };
import sourcingOptions from './sample/sourcing-options.json' with { type: 'json' };
import stakeholders from './sample/stakeholders.json' with { type: 'json' };
import touchpoints from './sample/touchpoints.json' with { type: 'json' };
import trainings from './sample/trainings.json' with { type: 'json' };
import { sourcingLists } from './sourcing-pack.ts';

/** A row as the content files write it: fields at their initial value left out, lists as lists. */
type SampleRow = { readonly id: string } & Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** Each after the tables that it refers to. */
const rows: readonly (readonly [TableName, readonly object[]])[] = [
  ['objective', objectives],
  ['resolution', resolutions],
  ['parked_point', parkedPoints],
  ['segment', segments],
  ['location', locations],
  ['process', processes],
  ['touchpoint', touchpoints],
  ['driver', drivers],
  ['benefit', benefits],
  ['risk', risks],
  ['control', controls],
  ['drawback', drawbacks],
  ['hidden_cost', hiddenCosts],
  ['sourcing_option', sourcingOptions],
  ['certificate', certificates],
  ['stakeholder', stakeholders],
  ['impact', impacts],
  ['role_transition', roleTransitions],
  ['barrier', barriers],
  ['audience_message', audienceMessages],
  ['change_event', changeEvents],
  ['playbook_topic', playbookTopics],
  ['scenario', scenarios],
  ['training', trainings],
  ['quality_check', qualityChecks],
  ['gate_decision', gateDecisions],
  ['action', actions],
];

/** The edits that fill a workbook, which already holds the people, the checklist and the lists, with the sample's registers. */
export function sampleRegisterEdits(): readonly Edit[] {
  return rows.flatMap(([table, list]) => {
    const first = startOf(table);
    const { position } = tableOf(table).fields;
    return (list as readonly SampleRow[]).map((values, index) => {
      const row = newRow(table, {
        ...plain(table, values),
        id: values.id,
        ...(position ? { position: first + index + 1 } : {}),
      });
      return { table, id: values.id, before: null, after: row };
    });
  });
}

/** The position that the lists of a new workbook end with. */
function startOf(table: TableName): number {
  return table === 'segment' || table === 'location' ? sourcingLists[table].length : 0;
}

/** Lists as the model keeps them. */
function plain(table: TableName, values: SampleRow): object {
  const { fields } = tableOf(table);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const kind = fields[name]?.kind;
      const several = kind === 'choices' || kind === 'references';
      return [name, several ? listText(value as readonly string[]) : value];
    }),
  );
}

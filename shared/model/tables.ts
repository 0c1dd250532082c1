import type { AnyRow, RowOf, Table } from './table.ts';
import { action } from './tables/action.ts';
import { answer } from './tables/answer.ts';
import { audienceMessage } from './tables/audience-message.ts';
import { barrier } from './tables/barrier.ts';
import { benefit } from './tables/benefit.ts';
import { certificate } from './tables/certificate.ts';
import { changeEvent } from './tables/change-event.ts';
import { channel } from './tables/channel.ts';
import { control } from './tables/control.ts';
import { dimension } from './tables/dimension.ts';
import { drawback } from './tables/drawback.ts';
import { driver } from './tables/driver.ts';
import { engagement } from './tables/engagement.ts';
import { gateDecision } from './tables/gate-decision.ts';
import { hiddenCost } from './tables/hidden-cost.ts';
import { impact } from './tables/impact.ts';
import { interactionType } from './tables/interaction-type.ts';
import { location } from './tables/location.ts';
import { objective } from './tables/objective.ts';
import { parameter } from './tables/parameter.ts';
import { parkedPoint } from './tables/parked-point.ts';
import { person } from './tables/person.ts';
import { playbookTopic } from './tables/playbook-topic.ts';
import { process } from './tables/process.ts';
import { qualityCheck } from './tables/quality-check.ts';
import { question } from './tables/question.ts';
import { resolution } from './tables/resolution.ts';
import { risk } from './tables/risk.ts';
import { roleTransition } from './tables/role-transition.ts';
import { scenario } from './tables/scenario.ts';
import { segment } from './tables/segment.ts';
import { sourcingOption } from './tables/sourcing-option.ts';
import { stage } from './tables/stage.ts';
import { stakeholder } from './tables/stakeholder.ts';
import { touchpoint } from './tables/touchpoint.ts';
import { training } from './tables/training.ts';

/** Every table of a workbook, each after the tables that it refers to. */
export const TABLES = {
  engagement,
  person,
  objective,
  dimension,
  question,
  answer,
  resolution,
  parked_point: parkedPoint,
  parameter,
  stage,
  channel,
  interaction_type: interactionType,
  segment,
  location,
  process,
  touchpoint,
  driver,
  benefit,
  risk,
  control,
  drawback,
  hidden_cost: hiddenCost,
  sourcing_option: sourcingOption,
  certificate,
  stakeholder,
  impact,
  role_transition: roleTransition,
  barrier,
  audience_message: audienceMessage,
  change_event: changeEvent,
  playbook_topic: playbookTopic,
  scenario,
  training,
  quality_check: qualityCheck,
  gate_decision: gateDecision,
  action,
};

export type TableName = keyof typeof TABLES;
export type Row<N extends TableName> = RowOf<(typeof TABLES)[N]>;
export type Rows<N extends TableName> = Readonly<Record<string, Row<N>>>;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/** The description of a table where its row type does not matter. */
export function tableOf(name: TableName): Table {
  return TABLES[name] as unknown as Table;
}

/** A row of a table with the initial value in every field that `values` leaves out. */
export function newRow<N extends TableName>(
  name: N,
  values: Partial<Row<N>> & { readonly id: string },
): Row<N> {
  return { ...initialRow(name), ...values } as AnyRow as unknown as Row<N>;
}

const initialRows = new Map<TableName, AnyRow>();

/**
 * The initial values of a table's fields, to be copied. Read back from JSON because an engine keeps such an object,
 * and every copy of it, in its quick form, however many fields there are.
 */
export function initialRow(name: TableName): AnyRow {
  const known = initialRows.get(name);
  if (known) return known;
  const initial = Object.entries(tableOf(name).fields).map(([field, { initial }]) => [field, initial]);
  const row: AnyRow = JSON.parse(JSON.stringify(Object.fromEntries(initial)));
  initialRows.set(name, row);
  return row;
}

import { clockOf } from '../../../../shared/domain/staffing/demand/open-intervals.ts';
import { agentSeconds } from '../../../../shared/domain/staffing/queue-goal.ts';
import { offeredLoad } from '../../../../shared/domain/staffing/queueing/offered-load.ts';
import { WEEKDAYS } from '../../../../shared/model/expectation-lists.ts';
import { calculated } from '../../cells/calculated.ts';
import type { Column } from '../../layout/table.ts';
import { CHAT_LABEL } from './queues.ts';
import type { StaffingLine } from './staffing-lines.ts';

type LineColumn = Column<StaffingLine>;

const figure = { width: 11, align: 'center' } as const;
const ofQueue = (name: string, place: string) => `INDEX(que_${name},${place})`;

/** Intervals with what arrives and what is needed: the app's figures plain, what follows from them as formulas. */
export const STAFFING_COLUMNS: readonly LineColumn[] = [
  {
    key: 'queue_id',
    header: 'Id of the queue',
    width: 16,
    look: 'plain',
    hidden: true,
    name: 'stf_QueueId',
    value: ({ staffing }) => staffing.queue.id,
  },
  {
    key: 'queue',
    header: 'Queue',
    width: 24,
    look: 'key',
    band: 'Interval',
    value: ({ staffing }) => staffing.queue.name,
  },
  {
    key: 'day',
    header: 'Day',
    width: 12,
    look: 'plain',
    value: ({ need }) => WEEKDAYS.find(({ value }) => value === need.demand.weekday)?.label ?? '',
  },
  {
    key: 'from',
    header: 'From',
    ...figure,
    look: 'plain',
    value: ({ need }) => clockOf(need.demand.start),
  },
  { key: 'minutes', header: 'Minutes', ...figure, look: 'plain', value: ({ need }) => need.demand.minutes },
  {
    key: 'contacts',
    header: 'Contacts',
    ...figure,
    look: 'plain',
    format: '0.0',
    name: 'stf_Contacts',
    band: 'Demand, from the app',
    value: ({ need }) => need.demand.contacts,
  },
  {
    key: 'aht',
    header: 'AHT (s)',
    ...figure,
    look: 'plain',
    format: '0',
    value: ({ need }) => need.demand.handleSeconds,
  },
  {
    key: 'spread',
    header: 'Work spread over its promise',
    width: 14,
    align: 'center',
    look: 'plain',
    format: '0.00',
    value: ({ need }) => (need.service === null ? need.load : null),
  },
  {
    key: 'agents',
    header: 'Agents',
    ...figure,
    look: 'plain',
    name: 'stf_Agents',
    band: 'Need, from the app',
    value: ({ need }) => need.agents,
  },
  {
    key: 'level',
    header: 'Service level',
    ...figure,
    look: 'plain',
    format: '0.0%',
    value: ({ need }) => need.service?.serviceLevel01 ?? null,
  },
  {
    key: 'wait',
    header: 'Average wait (s)',
    ...figure,
    look: 'plain',
    format: '0.0',
    value: ({ need }) => need.service?.waitSeconds ?? null,
  },
  {
    key: 'gone',
    header: 'Hang up',
    ...figure,
    look: 'plain',
    format: '0.0%',
    value: ({ need }) => need.service?.abandons01 ?? 0,
  },
  {
    key: 'planned',
    header: 'Planned agents',
    ...figure,
    look: 'plain',
    value: ({ need }) => need.plan?.planned ?? null,
  },
  {
    key: 'busiest',
    header: 'Busiest of its queue',
    ...figure,
    look: 'plain',
    name: 'stf_Busiest',
    value: ({ busiest }) => (busiest ? 1 : null),
  },
  {
    key: 'load',
    header: 'Load (erlangs)',
    ...figure,
    look: 'calculated',
    format: '0.00',
    name: 'stf_Load',
    band: 'Worked out here',
    value: ({ staffing, need }, cell) => {
      const { demand } = need;
      const arriving = offeredLoad({
        contacts: demand.contacts,
        handleSeconds: agentSeconds(staffing.queue, demand.handleSeconds),
        intervalSeconds: demand.minutes * 60,
      });
      const atATime = `IF(${ofQueue('Work', cell('place'))}="${CHAT_LABEL}",${ofQueue('AtATime', cell('place'))},1)`;
      return calculated(
        `IF(ISNUMBER(${cell('spread')}),${cell('spread')},${cell('contacts')}*${cell('aht')}/(${cell('minutes')}*60)/${atATime})`,
        need.service === null ? need.load : arriving,
      );
    },
  },
  {
    key: 'occupancy',
    header: 'Occupancy',
    ...figure,
    look: 'calculated',
    format: '0.0%',
    value: ({ need }, cell) =>
      calculated(
        `IF(${cell('agents')}=0,0,${cell('load')}*(1-${cell('gone')})/${cell('agents')})`,
        need.agents === 0 ? 0 : need.occupancy01,
      ),
  },
  {
    key: 'scheduled',
    header: 'On the schedule',
    ...figure,
    look: 'calculated',
    name: 'stf_Scheduled',
    value: ({ need }, cell) =>
      calculated(
        `ROUNDUP(ROUND(${cell('agents')}/(1-${ofQueue('Shrinkage', cell('place'))}/100),9),0)`,
        need.scheduled,
      ),
  },
  {
    key: 'hours',
    header: 'Agent hours',
    ...figure,
    look: 'calculated',
    format: '0.0',
    name: 'stf_Hours',
    value: ({ need }, cell) =>
      calculated(`${cell('agents')}*${cell('minutes')}/60`, (need.agents * need.demand.minutes) / 60),
  },
  {
    key: 'short',
    header: 'Plan',
    ...figure,
    look: 'calculated',
    name: 'stf_Short',
    value: ({ need: { plan } }, cell) =>
      calculated(
        `IF(ISNUMBER(${cell('planned')}),IF(${cell('planned')}<${cell('agents')},"Short","Enough"),"")`,
        plan ? (plan.short ? 'Short' : 'Enough') : '',
      ),
  },
  {
    key: 'place',
    header: 'Row of the queue',
    width: 10,
    look: 'plain',
    hidden: true,
    value: ({ place }, cell) => calculated(`MATCH(${cell('queue_id')},que_Id,0)`, place),
  },
];

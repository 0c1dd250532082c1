import { sumBy } from '../../lib/sum-by.ts';
import type { PlaybookTopic } from '../../model/tables/playbook-topic.ts';
import type { Workbook } from '../../model/workbook.ts';
import { topicStanding } from '../playbook/topic-standing.ts';
import { JOINT_ITEMS, type JointItem } from './joint-items.ts';

/** Share of the joint playbook that has to be signed off before capturing knowledge is over. */
export const CAPTURE_SHARE = 0.95;

export type JointState = 'signed' | 'under-way' | 'missing';

export interface JointStanding {
  readonly item: JointItem;
  /** The topics of the playbook that cover it, in the item's order. */
  readonly topics: readonly PlaybookTopic[];
  readonly state: JointState;
  /** Mean progress of its topics, 0 to 1; 0 while it has none. */
  readonly progress01: number;
}

export interface JointPlaybook {
  readonly items: readonly JointStanding[];
  readonly signed: number;
  readonly missing: number;
  /** Items signed off / all items, 0 to 1. */
  readonly share01: number;
  /** Items that still have to be signed off before the capture of knowledge may end. */
  readonly toGo: number;
}

/**
 * How much of what both sides work from is signed off: 21 items, each covered by one or more topics of the playbook.
 * An item is signed off when it has a topic and all its topics are. A topic covers an item by its id of the list, or
 * by having the item's own name.
 *
 * Capture of knowledge may end from 95 % on: 20 of 21 items (95.2 %), since 19 are 90.5 %.
 */
export function jointPlaybook({ playbook_topic }: Pick<Workbook, 'playbook_topic'>): JointPlaybook {
  const byName = new Map(Object.values(playbook_topic).map((topic) => [nameKey(topic.name), topic]));
  const items = JOINT_ITEMS.map((item): JointStanding => {
    const own = byName.get(nameKey(item.name));
    const listed = item.topics.flatMap((id) => playbook_topic[id] ?? []);
    const topics = own && !listed.includes(own) ? [...listed, own] : listed;
    const standings = topics.map(topicStanding);
    const signed = topics.length > 0 && standings.every(({ status }) => status === 'ready');
    const progress01 = topics.length === 0 ? 0 : sumBy(standings, (one) => one.progress01) / standings.length;
    return {
      item,
      topics,
      state: signed ? 'signed' : progress01 > 0 ? 'under-way' : 'missing',
      progress01,
    };
  });
  const signed = items.filter(({ state }) => state === 'signed').length;
  return {
    items,
    signed,
    missing: items.filter(({ state }) => state === 'missing').length,
    share01: signed / items.length,
    toGo: Math.max(0, Math.ceil(CAPTURE_SHARE * items.length) - signed),
  };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

import type { Change } from '../../changes/change.ts';
import { topicCatalogue } from '../../content/playbook/playbook-catalogue.ts';
import { jointTopicCatalogue } from '../../content/transition/transition-catalogue.ts';
import { JOINT_ITEMS } from '../../domain/transition/joint-items.ts';
import { jointPlaybook } from '../../domain/transition/joint-playbook.ts';
import type { Workbook } from '../../model/workbook.ts';
import { addFromCatalogue } from '../add-from-catalogue.ts';

/**
 * Adds a topic to the playbook for each item of the joint playbook that has none, as one act.
 *
 * @param items ids of `JOINT_ITEMS`; those that are covered already are passed over
 * @returns null when nothing is missing
 */
export function addJointTopics(workbook: Workbook, items: readonly string[]): Change | null {
  const bare = new Set(
    jointPlaybook(workbook)
      .items.filter(({ topics }) => topics.length === 0)
      .map(({ item }) => item.id),
  );
  const all = [...jointTopicCatalogue, ...topicCatalogue];
  const rows = JOINT_ITEMS.filter(({ id }) => items.includes(id) && bare.has(id)).flatMap(
    ({ topics: [first] }) => all.find(({ id }) => id === first) ?? [],
  );
  return rows.length === 0 ? null : addFromCatalogue(workbook, 'playbook_topic', rows);
}

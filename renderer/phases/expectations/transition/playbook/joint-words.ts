import type { JointPlaybook, JointStanding } from '../../../../../shared/domain/transition/joint-playbook.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import type { Tone } from '../../../../ui/tone-badge.tsx';

/** How far an item is, in a word with its tone. */
export function jointLook({ state, topics }: JointStanding): { readonly label: string; readonly tone: Tone } {
  if (state === 'signed') return { label: 'Signed off', tone: 'good' };
  if (state === 'under-way') return { label: 'Under way', tone: 'attention' };
  return { label: topics.length === 0 ? 'No topic' : 'Not begun', tone: 'none' };
}

/** How complete the joint playbook is, item by item. */
export function explainJoint({ items, signed, share01 }: JointPlaybook): Explanation {
  return {
    title: 'Joint playbook',
    formula:
      'Items signed off ÷ 21. An item is signed off when the playbook has a topic for it and every topic that covers it is signed off with name and day.',
    columns: ['Item', 'Topics', 'State'],
    terms: items.map((one) => [one.item.name, one.topics.length, jointLook(one).label.toLowerCase()]),
    total: null,
    result: `${signed} ÷ ${items.length} = ${(100 * share01).toFixed(1)} %`,
    notes: [
      'From 95 % on, which are 20 of 21, the capture of knowledge may end.',
      'Which topics cover which item is our own assignment. A topic of yours with the name of an item covers it too.',
    ],
    source: 'Readiness Workbook method, transition: checklist of the joint playbook.',
  };
}

/** The groups of parameters under the step that uses them; the location fit has a table of its own. */
export const SETTING_PARTS = [
  { title: 'Process audit', groups: ['workload', 'rtm', 'stm', 'hint', 'quadrant'] },
  { title: 'Touchpoint map', groups: ['keep', 'automate', 'outsource', 'decision', 'location'] },
  { title: 'Drivers and benefits', groups: ['option'] },
  { title: 'Risks', groups: ['risk'] },
  { title: 'Responsibilities and KPIs', groups: ['duties', 'balance'] },
  { title: 'Behaviours and hand-over', groups: ['quality', 'hand_over'] },
  { title: 'Business case and prices', groups: ['finance', 'pricing'] },
  { title: 'Selection and reviews', groups: ['selection', 'review'] },
] as const;

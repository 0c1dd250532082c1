/** The screens of an open workbook by the names of their links, in the order of the sidebar. */
export const STEPS = [
  'Overview',
  'Profile',
  'People',
  'Readiness',
  'Checklist',
  'Results',
  'Process audit',
  'Touchpoint map',
  'Actions',
  'Method settings',
  'Expectations',
  'Partner selection',
  'History',
] as const;

/** The maturity scale that every question of the checklist is answered on. */
export const MATURITY_LEVELS = [
  { level: 1, name: 'Absent', help: 'Nobody does this, or nobody could describe it.' },
  { level: 2, name: 'Ad hoc', help: 'Some people do it in their own way; it depends on memory.' },
  { level: 3, name: 'Defined', help: 'Written down, owned, and used by most people most of the time.' },
  { level: 4, name: 'Managed', help: 'Measured and reviewed on a rhythm; deviations are corrected.' },
  {
    level: 5,
    name: 'Optimised',
    help: 'Improved from data, tested, ready to hand to an outsider without help.',
  },
] as const;

export const LOWEST_LEVEL = 1;
export const HIGHEST_LEVEL = 5;

/** How well an answer is backed, and the highest level that such backing can support in the evidenced score. */
export const EVIDENCE_STRENGTHS = [
  {
    value: 'none',
    label: 'None',
    cap: 2,
    help: 'Nothing backs the answer yet; it counts as level 2 at most.',
  },
  {
    value: 'stated',
    label: 'Stated',
    cap: 3,
    help: 'Somebody who should know said so; it counts as level 3 at most.',
  },
  {
    value: 'seen',
    label: 'Seen',
    cap: 4,
    help: 'You saw the document or the report; it counts as level 4 at most.',
  },
  {
    value: 'verified',
    label: 'Verified',
    cap: 5,
    help: 'You checked it against data or a sample; it counts in full.',
  },
] as const;

export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number]['value'];

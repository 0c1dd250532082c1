import type { FindingKind } from '../../../../../shared/domain/score/scoring-findings.ts';
import type { Tone } from '../../../../ui/tone-badge.tsx';

interface FindingLook {
  readonly title: string;
  readonly means: string;
  readonly tone: Tone;
}

/** What each kind of finding is called and what it means for the ranking. */
export const FINDING_LOOKS: Readonly<Record<FindingKind, FindingLook>> = {
  price: {
    title: 'Price weighs much',
    means: 'It may outweigh culture and quality: the cheapest wins whatever the evaluators saw.',
    tone: 'attention',
  },
  apart: {
    title: 'Far apart and not agreed',
    means: 'The mean is nobody’s view. Talk, and agree on a score.',
    tone: 'attention',
  },
  extreme: {
    title: 'A 1 or a 5 without evidence',
    means: 'The first thing that a vendor who loses will ask about.',
    tone: 'bad',
  },
  alone: {
    title: 'Judged by one person',
    means: 'A matter of judgement needs two evaluators.',
    tone: 'attention',
  },
  unseen: {
    title: 'Judged from paper',
    means: 'A matter of judgement needs a visit, a demonstration or a live test.',
    tone: 'attention',
  },
  bare: {
    title: 'Without evidence',
    means: 'Nobody can tell later what the score rests on.',
    tone: 'none',
  },
};

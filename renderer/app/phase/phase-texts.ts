import type { PhaseId } from '../steps.ts';

interface PhaseText {
  readonly decisions: readonly string[];
  /** What has to be known before the phase can be worked on. */
  readonly needs: readonly string[];
  readonly outcome: string;
  readonly tip: string;
}

/** What each phase is about, in plain words. */
export const PHASE_TEXTS: Readonly<Record<PhaseId, PhaseText>> = {
  readiness: {
    decisions: [
      'Whether the organisation can hand over customer service now, under conditions, or only after preparing.',
      'Which areas hold it back, and which of them must be put right before anything moves.',
      'What is proven and what is only believed.',
      'Whether the next phase begins: the gate at the end, with its reasons and conditions.',
    ],
    needs: [
      'People who know how the service really works: operations, IT, finance, legal, staff representatives.',
      'Documents at hand: process descriptions, reports, contracts, training material.',
      'An owner for each open point: somebody who finds out and comes back with proof.',
    ],
    outcome:
      'A decision at the gate with its reasons on one page, a ranked list of gaps, and an Excel workbook that you can hand round.',
    tip: 'Answer what you know first. An honest “ad hoc” helps more than a hopeful “managed”.',
  },
  expectations: {
    decisions: [
      'Who is responsible for what, on both sides, and who decides when something is unclear.',
      'Which results are measured, which levels are committed in the contract, and what a miss costs.',
      'Which behaviours customers should meet, so that speed and cost do not crowd out quality.',
      'How many people are needed, how the work is governed, and how knowledge moves over.',
      'What keeps data safe, what machines may do, and whether vendors may be asked: gate 2 at the end.',
    ],
    needs: [
      'The scope: countries, languages, channels and hours, from the engagement profile.',
      'Today’s figures, because a target without a baseline cannot be agreed.',
      'The gaps of the checklist: each becomes a duty of the client or a demand on the partner.',
      'Passed gates for process, measurement and data protection.',
    ],
    outcome: 'A set of expectations that a partner can price and that a contract can hold.',
    tip: 'Expectations written before readiness is known tend to promise what nobody can measure.',
  },
  'partner-selection': {
    decisions: [
      'Which criteria count and how much, fixed before any answer is opened.',
      'Which candidates fall out because they miss a must.',
      'How the others compare on answers, proof and full cost, and how firm the ranking is.',
      'Whom to recommend, with which contract terms and which way out.',
    ],
    needs: [
      'The readiness verdict: partners ask for it, and it sets the pace of the hand-over.',
      'The gaps that stay open, because they become questions to every candidate.',
      'Expectations that can be priced; otherwise offers cannot be compared.',
      'People who score independently of each other.',
    ],
    outcome: 'A ranking with its reasons, and a recommendation that stands up to questions.',
    tip: 'The best offer to an unclear request is usually the one that guessed most cheaply.',
  },
};

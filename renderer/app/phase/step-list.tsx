import { IconChevronRight } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { BAND_NAMES } from '../../../shared/domain/readiness/readiness-band.ts';
import { useConsensus } from '../../workbook/use-consensus.ts';
import { useExpectationsGate, useGate, useSelectionGate } from '../../workbook/use-gate.ts';
import { useReadiness } from '../../workbook/use-readiness.ts';
import type { Phase } from '../steps.ts';
import styles from './phase-page.module.css';
import { useExpectationStates } from './use-expectation-states.ts';
import { useGateState } from './use-gate-state.ts';
import { useSelectionStates } from './use-selection-states.ts';
import { useSourcingStates } from './use-sourcing-states.ts';

const DOES: Readonly<Record<string, string>> = {
  '/readiness/drivers': 'Say why work should move, what is gained and lost, and compare the routes.',
  '/readiness/change': 'See who carries the change and who can stop it, and what each is told and offered.',
  '/readiness/checklist': 'Answer the questions one at a time, with what proves each answer.',
  '/readiness/consensus': 'See where answers differ, and say what counts.',
  '/readiness/results': 'See scores, gates and gaps, and what to do about them.',
  '/readiness/process-audit': 'Rate each process and see which can move, in which wave, and which stay.',
  '/readiness/touchpoint-map':
    'Decide for each contact who handles it: home team, partner, machine, or several.',
  '/readiness/playbook': 'Collect what a partner has to be given, and see how much of it is signed off.',
  '/readiness/risks': 'See what may go wrong, what makes it smaller, and what stands in no offer.',
  '/readiness/actions': 'Follow up what has to be made before anything moves.',
  '/readiness/gate': 'See what speaks for going on and what against it, and record the decision.',
  '/readiness/method-settings': 'Change weights and thresholds where this engagement has good reason to.',
  '/expectations/responsibilities':
    'Say who answers for what, who may decide what, what you owe and who owns what.',
  '/expectations/kpis': 'Choose what a partner is measured by, and see whether it asks for more than speed.',
  '/expectations/credits': 'Try on your own months what a missed service level would cost.',
  '/expectations/behaviours':
    'Say how a partner should treat customers and sound like you, and how anybody can tell.',
  '/expectations/staffing':
    'See how many people the promised service takes, hour by hour and month by month.',
  '/expectations/security':
    'Collect what a partner has to fulfil for data, customers and the law, and what shows it.',
  '/expectations/technology':
    'Say what machines do, how customers reach a person, and what systems exchange.',
  '/expectations/governance': 'Say who meets when, who hears what, and how something is taken higher.',
  '/expectations/gate': 'See whether you may talk to vendors with this, and record the decision.',
  '/expectations/transition': 'Plan how knowledge and work move, and what has to be true before they do.',
  '/partner-selection/case':
    'See what each way of working costs over the years, and what is left of the saving that is promised.',
  '/partner-selection/criteria':
    'Say what partners are judged by, weigh it, and freeze it before offers are seen.',
  '/partner-selection/vendors':
    'See who may become the partner, and whether each meets what nobody may do without.',
  '/partner-selection/rfp':
    'Ask every vendor the same, send it as a file, and read the answers side by side.',
  '/partner-selection/due-diligence':
    'Hear what others say about a vendor, go and look, and note what gives cause for concern.',
  '/partner-selection/contract':
    'Settle what the contract holds, how you would get out of it, and what is tried out first.',
  '/partner-selection/prices': 'Lay offers side by side for the same work, whatever each is charged by.',
  '/partner-selection/scoring': 'Score vendors alone, talk where scores differ, and see who comes out first.',
  '/partner-selection/reviews': 'Rate the partner period by period, let it rate you, and act on what is low.',
  '/partner-selection/robustness':
    'See how firm the ranking is, and what would have to change for another vendor to win.',
  '/partner-selection/recommendation':
    'Read and reword whom to choose and why, and compare the vendors side by side.',
};

/** The steps of a phase with what each does and how far it is. */
export function StepList({ phase }: { readonly phase: Phase }) {
  const [, navigate] = useLocation();
  const { answered, applicable, band } = useReadiness();
  const gate = useGateState('readiness', useGate().suggested);
  const secondGate = useGateState('expectations', useExpectationsGate().suggested);
  const thirdGate = useGateState('selection', useSelectionGate().suggested);
  const { disagreements, open } = useConsensus();
  const sourcing = useSourcingStates();
  const expectations = useExpectationStates();
  const selection = useSelectionStates();
  const states: Readonly<Record<string, string>> = {
    ...sourcing,
    ...expectations,
    ...selection,
    '/readiness/checklist': `${answered} of ${applicable} answered`,
    '/readiness/gate': gate,
    '/expectations/gate': secondGate,
    '/partner-selection/gate': thirdGate,
    '/readiness/consensus':
      disagreements === 0 ? 'No disagreement' : open === 0 ? 'All settled' : `${open} to settle`,
    '/readiness/results': band.band ? BAND_NAMES[band.band] : 'No verdict yet',
  };
  return (
    <ul className={styles.steps} aria-label="Steps">
      {phase.steps.map(({ name, path }) => (
        <li key={path}>
          <button type="button" className={styles.step} onClick={() => navigate(path)}>
            <span>
              <span className={styles.name}>{name}</span>
              <span className={styles.does}>{DOES[path]}</span>
            </span>
            <span className={styles.state}>{states[path]}</span>
            <IconChevronRight size={18} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

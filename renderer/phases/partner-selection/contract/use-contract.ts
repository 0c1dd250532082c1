import { useMemo } from 'react';
import { takenFromCatalogue } from '../../../../shared/commands/add-from-catalogue.ts';
import { clauseCatalogue } from '../../../../shared/content/contract/clause-catalogue.ts';
import {
  type ContractStanding,
  contractStanding,
} from '../../../../shared/domain/contract/contract-standing.ts';
import { type ExitStanding, exitStanding } from '../../../../shared/domain/contract/exit-standing.ts';
import { assessPilots, type StandingPilot } from '../../../../shared/domain/contract/pilot-standing.ts';
import { type ProposedClause, proposeClauses } from '../../../../shared/domain/contract/propose-clauses.ts';
import { securityTriggers } from '../../../../shared/domain/security/security-triggers.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** How the contract, the exit plan and the pilots stand on a day. */
export interface ContractRoom {
  readonly contract: ContractStanding;
  readonly exit: ExitStanding;
  readonly pilots: readonly StandingPilot[];
  readonly proposed: readonly ProposedClause[];
}

export function useContract(today: string): ContractRoom {
  const clause = useWorkbook((w) => w.clause);
  const exit_item = useWorkbook((w) => w.exit_item);
  const pilot = useWorkbook((w) => w.pilot);
  const pilot_measure = useWorkbook((w) => w.pilot_measure);
  const contract = useMemo(() => contractStanding({ clause }, today), [clause, today]);
  const exit = useMemo(() => exitStanding({ exit_item }, today), [exit_item, today]);
  const pilots = useMemo(() => assessPilots({ pilot, pilot_measure }, today), [pilot, pilot_measure, today]);
  return { contract, exit, pilots, proposed: useProposedClauses() };
}

/** Ids of the catalogue's clauses that the workbook has. */
export function useTakenClauses(): ReadonlySet<string> {
  const clause = useWorkbook((w) => w.clause);
  return useMemo(() => takenFromCatalogue({ clause }, 'clause', clauseCatalogue), [clause]);
}

function useProposedClauses(): readonly ProposedClause[] {
  const workbook = useWorkbook((w) => w);
  const taken = useTakenClauses();
  const { engagement, parameter, process, touchpoint, interaction_type, channel, location, automation } =
    workbook;
  const triggers = useMemo(
    () =>
      securityTriggers({
        engagement,
        parameter,
        process,
        touchpoint,
        interaction_type,
        channel,
        location,
        automation,
      }),
    [engagement, parameter, process, touchpoint, interaction_type, channel, location, automation],
  );
  const { clause, requirement, risk, kpi, behaviour, credit_scheme, boundary } = workbook;
  return useMemo(
    () =>
      proposeClauses(
        { clause, requirement, risk, kpi, behaviour, credit_scheme, boundary },
        clauseCatalogue,
        taken,
        triggers,
      ),
    [clause, requirement, risk, kpi, behaviour, credit_scheme, boundary, taken, triggers],
  );
}

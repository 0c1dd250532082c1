import { useMemo } from 'react';
import { takenFromCatalogue } from '../../../../shared/commands/add-from-catalogue.ts';
import {
  type CatalogueRequirement,
  requirementCatalogue,
} from '../../../../shared/content/security/catalogue.ts';
import {
  type ProposedRequirement,
  proposeRequirements,
} from '../../../../shared/domain/security/propose-requirements.ts';
import {
  type SecurityCoverage,
  securityCoverage,
} from '../../../../shared/domain/security/security-coverage.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** How requirements and proofs stand on a day. */
export function useSecurity(today: string): SecurityCoverage {
  const workbook = useWorkbook((w) => w);
  const { requirement, engagement, parameter, process, touchpoint } = workbook;
  const { interaction_type, channel, location, automation } = workbook;
  // Only the tables that the rules read, so that an edit elsewhere costs nothing.
  return useMemo(
    () =>
      securityCoverage(
        {
          requirement,
          engagement,
          parameter,
          process,
          touchpoint,
          interaction_type,
          channel,
          location,
          automation,
        },
        today,
      ),
    [
      requirement,
      engagement,
      parameter,
      process,
      touchpoint,
      interaction_type,
      channel,
      location,
      automation,
      today,
    ],
  );
}

/** Ids of the catalogue's requirements that the workbook has. */
export function useTakenRequirements(): ReadonlySet<string> {
  const workbook = useWorkbook((w) => w);
  const { requirement } = workbook;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only requirements are compared with the catalogue
  return useMemo(() => takenFromCatalogue(workbook, 'requirement', requirementCatalogue), [requirement]);
}

/** Requirements that the facts of the engagement ask for and that are not there yet. */
export function useProposedRequirements({
  triggers,
}: Pick<SecurityCoverage, 'triggers'>): readonly ProposedRequirement<CatalogueRequirement>[] {
  const taken = useTakenRequirements();
  return useMemo(() => proposeRequirements(requirementCatalogue, taken, triggers), [taken, triggers]);
}

import { Select } from '@mantine/core';
import type { AssessedScenario } from '../../../../shared/domain/business-case/case-result.ts';

interface ScenarioChoiceProps {
  readonly shown: AssessedScenario;
  readonly others: readonly AssessedScenario[];
  readonly onShow: (id: string) => void;
}

/** Which scenario is looked at. It is remembered on this computer and changes nothing in the workbook. */
export function ScenarioChoice({ shown, others, onShow }: ScenarioChoiceProps) {
  return (
    <Select
      size="xs"
      w={300}
      aria-label="Scenario that is looked at"
      data={others.map(({ plan: { scenario } }) => ({ value: scenario.id, label: scenario.name }))}
      value={shown.plan.scenario.id}
      allowDeselect={false}
      onChange={(id) => id !== null && onShow(id)}
    />
  );
}

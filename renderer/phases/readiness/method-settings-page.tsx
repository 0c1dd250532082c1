import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useMemo } from 'react';
import { PARAMETERS } from '../../../shared/model/parameter-list.ts';
import { parametersOf } from '../../../shared/model/parameters.ts';
import { Guidance } from '../../ui/guidance.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { FitPanel } from './method-settings/fit-panel.tsx';
import { GroupPanel } from './method-settings/group-panel.tsx';
import styles from './method-settings/method-settings.module.css';
import { backToDefault } from './method-settings/set-value.ts';
import { SETTING_PARTS } from './method-settings/setting-parts.ts';

/** Every weight, threshold and assumption of the method, with its default. */
export function MethodSettingsPage() {
  const parameter = useWorkbook((w) => w.parameter);
  const parameters = useMemo(() => parametersOf({ parameter }), [parameter]);
  const changed = PARAMETERS.filter(({ key, initial }) => parameters[key] !== initial);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Method settings"
        purpose="The weights, thresholds and assumptions behind every computed figure. The defaults are a sound start; change what this engagement has good reason to."
        crumbs={['Readiness']}
        action={
          <Button
            variant="default"
            size="xs"
            leftSection={<IconRestore size={16} aria-hidden />}
            disabled={changed.length === 0}
            onClick={() => backToDefault(changed, 'Set all method settings back to default')}
          >
            {changed.length === 0 ? 'All at default' : `Set ${changed.length} changed back to default`}
          </Button>
        }
      />
      <div className={styles.parts}>
        {SETTING_PARTS.map(({ title, groups }) => (
          <section key={title} className={styles.part} aria-labelledby={partId(title)}>
            <h2 id={partId(title)} className={styles.partTitle}>
              {title}
            </h2>
            {groups.map((group) => (
              <GroupPanel key={group} group={group} parameters={parameters} />
            ))}
          </section>
        ))}
      </div>
      <FitPanel parameters={parameters} />
      <Guidance title="Weights are shared out">
        <p>
          A weight counts beside the other weights of its group; they need not add up to 100. Twice the weight
          is twice the influence, and 0 leaves a factor out.
        </p>
      </Guidance>
      <Guidance title="Before you change a threshold">
        <p>
          Agree on it before the results are known. A threshold that moves after the meeting looks like a
          result that was wished for, and the history shows when it moved.
        </p>
      </Guidance>
      <Guidance title="What follows a change">
        <p>
          Scores, statuses, the wave plan and the decisions of touchpoints follow at once. What somebody
          decided by hand stays as it is.
        </p>
      </Guidance>
    </div>
  );
}

function partId(title: string): string {
  return `settings-${title.toLowerCase().replaceAll(' ', '-')}`;
}

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { setFields } from '../../../../../shared/commands/put.ts';
import { TABLES } from '../../../../../shared/model/tables.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { editRegister } from '../../../../registers/edit-register.ts';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { SaveText } from '../../../../ui/save-text.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import shared from '../behaviours.module.css';
import styles from './brand.module.css';
import { LessonTable } from './lesson-table.tsx';
import { ValueCard } from './value-card.tsx';

interface BrandViewProps {
  readonly asked: string | null;
  readonly path: string;
}

const PROMISE = TABLES.engagement.fields.brand_promise;

/** What the brand promises and how it sounds, for people who do not work for it yet. */
export function BrandView({ asked, path }: BrandViewProps) {
  const [, navigate] = useLocation();
  const { id: engagement, brand_promise } = useWorkbook(engagementOf);
  const stored = useWorkbook((w) => w.brand_value);
  const values = useMemo(() => Object.values(stored).sort((a, b) => a.position - b.position), [stored]);
  const { opened, open, follow, close } = useOpened(asked);
  const shown = opened !== null && stored[opened] ? opened : null;
  const add = () => {
    const taken = new Set(values.map(({ name }) => name));
    const number = values.findIndex((_, index) => !taken.has(`Value ${index + 1}`));
    const name = `Value ${number === -1 ? values.length + 1 : number + 1}`;
    const position = Math.max(0, ...values.map((one) => one.position)) + 1;
    editRegister('brand_value', { title: 'Add a brand value', set: [], add: [{ name, position }] }).then(
      ([id]) => id !== undefined && open(id),
      showRefusal,
    );
  };
  return (
    <SplitView
      side={
        shown !== null ? (
          <RowPanel
            table="brand_value"
            rowId={shown}
            takesFocus
            onClose={() => {
              close();
              if (asked !== null) navigate(path, { replace: true });
            }}
            onSelect={follow}
            onOpen={(table, row) => {
              const to = rowPath(table, row);
              if (to !== null) navigate(to);
            }}
          />
        ) : null
      }
    >
      <div className={`${shared.page} ${shared.reading}`}>
        <Panel title="Brand promise">
          <SaveText
            kind="long"
            label={PROMISE.label}
            labelHidden
            description={PROMISE.help}
            value={brand_promise}
            maxLength={PROMISE.max ?? 32_000}
            draftKey={`${engagement}/brand_promise`}
            onCommit={(text) =>
              commit((workbook) =>
                setFields(
                  workbook,
                  'engagement',
                  engagementOf(workbook).id,
                  { brand_promise: text },
                  'Change the brand promise',
                ),
              )
            }
          />
        </Panel>
        {values.length === 0 ? (
          <EmptyCard
            label="No brand values yet"
            actions={
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
                Add a brand value
              </Button>
            }
          >
            Write down what the brand stands for, and how it sounds when somebody speaks for it: three values
            that a newcomer can hear are worth more than ten on a poster.
          </EmptyCard>
        ) : (
          <Panel
            title={values.length === 1 ? '1 brand value' : `${values.length} brand values`}
            aside={
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={add}
              >
                Add a brand value
              </Button>
            }
          >
            <div className={styles.values}>
              {values.map((value) => (
                <ValueCard
                  key={value.id}
                  value={value}
                  current={value.id === shown}
                  onOpen={() => open(value.id)}
                />
              ))}
            </div>
          </Panel>
        )}
        <Panel title="Scenarios to learn from">
          <LessonTable />
        </Panel>
      </div>
    </SplitView>
  );
}

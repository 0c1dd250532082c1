import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { setFields } from '../../../../../shared/commands/put.ts';
import { annualAttrition } from '../../../../../shared/domain/kpi/formulas/annual-attrition.ts';
import { forecastError } from '../../../../../shared/domain/kpi/formulas/forecast-error.ts';
import { netPromoterScore } from '../../../../../shared/domain/kpi/formulas/net-promoter-score.ts';
import { hasCode } from '../../../../../shared/domain/kpi/kpi-sign.ts';
import { readNumber } from '../../../../../shared/model/reading/read-number.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { withUnit } from '../kpi-words.ts';
import styles from './kpi-result.module.css';
import { readDays } from './read-days.ts';

interface Asked {
  readonly title: string;
  readonly formula: string;
  readonly inputs: readonly string[];
  readonly result: (values: readonly (number | null)[]) => number | null;
}

const BY_CODE: Readonly<Record<string, Asked>> = {
  CU2: {
    title: 'Work out the recommendation score',
    formula: '(answers 9 and 10 − answers 0 to 6) ÷ answers × 100',
    inputs: ['Answers 9 and 10', 'Answers 0 to 6', 'All answers'],
    result: ([promoters, detractors, answers]) => known(promoters, detractors, answers, netPromoterScore),
  },
  PE1: {
    title: 'Work out the rate for a year',
    formula: 'Leavers ÷ ((first day + last day) ÷ 2) × (12 ÷ months) × 100',
    inputs: ['Leavers', 'Agents on the first day', 'Agents on the last day', 'Months'],
    result: ([leavers, first, last, months]) =>
      months === null || months === undefined
        ? null
        : known(leavers, first, last, (a, b, c) => annualAttrition(a, b, c, months)),
  },
};

/** Works out a value of a KPI from what people have at hand, where that is more than reading it off a report. */
export function Calculator({ kpi }: { readonly kpi: Kpi }) {
  const code = Object.keys(BY_CODE).find((one) => hasCode(kpi, one));
  const asked = code === undefined ? undefined : BY_CODE[code];
  if (asked) return <FromNumbers key={kpi.id} kpi={kpi} asked={asked} />;
  return hasCode(kpi, 'EF7') ? <FromDays key={kpi.id} kpi={kpi} /> : null;
}

function FromNumbers({ kpi, asked }: { readonly kpi: Kpi; readonly asked: Asked }) {
  const [texts, setTexts] = useState<readonly string[]>(asked.inputs.map(() => ''));
  const values = texts.map((text) => readNumber(text, { whole: true, min: 0 }));
  return (
    <section className={styles.calculator} aria-label={asked.title}>
      <h4>{asked.title}</h4>
      <p className={styles.quiet}>{asked.formula}</p>
      <div className={styles.inputs}>
        {asked.inputs.map((label, index) => (
          <TextInput
            key={label}
            size="xs"
            label={label}
            inputMode="decimal"
            value={texts[index] ?? ''}
            error={texts[index]?.trim() !== '' && values[index] === null && 'This is no number.'}
            onChange={(event) => {
              const typed = event.currentTarget.value;
              setTexts(texts.map((old, at) => (at === index ? typed : old)));
            }}
          />
        ))}
      </div>
      <TakeOver kpi={kpi} value={asked.result(values)} />
    </section>
  );
}

/** The error of a forecast from pasted days, forecast and actual beside each other. */
function FromDays({ kpi }: { readonly kpi: Kpi }) {
  const [text, setText] = useRemembered(`kpi-days.${kpi.id}`, '');
  const { days, unread } = readDays(text);
  return (
    <ScrollRegion className={styles.calculator} label="Work out the error from days">
      <h4>Work out the error from days</h4>
      <p className={styles.quiet}>
        Paste two columns from Excel: forecast and actual contacts of each day. Sum of the differences ÷ sum
        of actual contacts × 100.
      </p>
      <Textarea
        size="xs"
        aria-label="Days: forecast and actual"
        placeholder={'1200\t1310\n1180\t1095'}
        autosize
        minRows={3}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={styles.quiet} aria-live="polite">
        {days.length} {days.length === 1 ? 'day' : 'days'} read
        {unread > 0 && `, ${unread} ${unread === 1 ? 'line' : 'lines'} without two numbers left out`}
      </p>
      <TakeOver kpi={kpi} value={forecastError(days)} />
    </ScrollRegion>
  );
}

/** The value that was worked out, and where it may go; rounded as it is shown. */
function TakeOver({ kpi, value }: { readonly kpi: Kpi; readonly value: number | null }) {
  const rounded = value === null ? null : Math.round(value * 100) / 100;
  const take = (field: 'baseline' | 'actual', label: string) => () =>
    void commit((workbook) =>
      setFields(workbook, 'kpi', kpi.id, { [field]: rounded }, `Set ${label} of ${kpi.name}`),
    ).catch(showRefusal);
  return (
    <Group gap={8} justify="space-between">
      <strong aria-live="polite">{withUnit(rounded, kpi.unit)}</strong>
      <Group gap={8}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={rounded === null}
          onClick={take('baseline', 'baseline')}
        >
          Use as baseline
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={rounded === null}
          onClick={take('actual', 'latest value')}
        >
          Use as latest value
        </Button>
      </Group>
    </Group>
  );
}

function known(
  a: number | null | undefined,
  b: number | null | undefined,
  c: number | null | undefined,
  formula: (a: number, b: number, c: number) => number | null,
): number | null {
  return a == null || b == null || c == null ? null : formula(a, b, c);
}

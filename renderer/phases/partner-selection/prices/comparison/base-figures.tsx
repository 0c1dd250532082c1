import { setFields } from '../../../../../shared/commands/put.ts';
import { workHours } from '../../../../../shared/domain/price/work-hours.ts';
import type { WorkFigure, WorkOrigin } from '../../../../../shared/domain/price/work-sources.ts';
import { Refusal } from '../../../../../shared/lib/refusal.ts';
import { readValue } from '../../../../../shared/model/read-value.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { valueText } from '../../../../../shared/model/value-text.ts';
import { emptyWorkbook, engagementOf } from '../../../../../shared/model/workbook.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { SaveText } from '../../../../ui/save-text.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { formatWhole } from '../price-words.ts';
import styles from '../prices.module.css';
import type { Prices } from '../use-prices.ts';

type Typed = 'compare_contacts' | 'compare_aht' | 'compare_resolved_percent';

const FROM: Readonly<Record<WorkOrigin, string>> = {
  typed: 'typed here',
  map: 'from the touchpoint map',
  kpi: 'from the baseline of first-contact resolution',
};

/** The work that all offers are priced for, where each figure comes from, and a field to set it. */
export function BaseFigures({ prices: { sources, comparison } }: { readonly prices: Prices }) {
  const hours = workHours(comparison.work);
  const { occupancy01, shrinkage01, paidHoursPerYear } = sources;
  return (
    <Panel title="The work that all offers are priced for">
      <div className={styles.figures}>
        <BaseFigure name="compare_contacts" figure={sources.contacts} show={formatWhole} />
        <BaseFigure name="compare_aht" figure={sources.ahtSeconds} show={formatWhole} />
        <BaseFigure
          name="compare_resolved_percent"
          figure={sources.resolved01}
          show={(value) => formatScore(value === null ? null : value * 100)}
        />
      </div>
      <dl className={styles.derived}>
        <Derived name="Handle hours a year" value={formatWhole(hours?.handle ?? null)} />
        <Derived
          name={`Logged hours at ${formatPlain(occupancy01 * 100)} % occupancy`}
          value={formatWhole(hours?.logged ?? null)}
        />
        <Derived
          name={`Paid hours at ${formatPlain(shrinkage01 * 100)} % shrinkage`}
          value={formatWhole(hours?.paid ?? null)}
        />
        <Derived
          name={`FTE of ${formatWhole(paidHoursPerYear)} hours`}
          value={formatScore(hours?.fte ?? null)}
        />
      </dl>
    </Panel>
  );
}

interface BaseFigureProps {
  readonly name: Typed;
  readonly figure: WorkFigure;
  readonly show: (value: number | null) => string;
}

function BaseFigure({ name, figure, show }: BaseFigureProps) {
  const engagement = useWorkbook((w) => w.engagement);
  const row = engagementOf({ engagement });
  const field = tableOf('engagement').fields[name];
  if (!field) throw new Error(`The engagement has no field ${name}.`);
  const { value, origin, derived, derivedFrom } = figure;
  return (
    <div>
      <SaveText
        label={field.unit ? `${field.label}, ${field.unit}` : field.label}
        kind="number"
        draftKey={`engagement/${name}`}
        value={valueText(field, row[name], emptyWorkbook())}
        placeholder={show(derived)}
        onCommit={async (text) => {
          const reading = readValue(field, text, emptyWorkbook());
          if (!reading.ok) throw new Refusal('invalid', reading.message);
          await commit((workbook) =>
            setFields(
              workbook,
              'engagement',
              engagementOf(workbook).id,
              { [name]: reading.value },
              `Change ${field.label.toLowerCase()} of the price comparison`,
            ),
          );
        }}
      />
      <p className={styles.from}>
        {origin === null
          ? 'Not known: type it, or decide touchpoints for a partner.'
          : `${show(value)} counts, ${FROM[origin]}.`}
        {origin === 'typed' && derivedFrom !== null && ` Otherwise ${show(derived)} ${FROM[derivedFrom]}.`}
      </p>
    </div>
  );
}

function Derived({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

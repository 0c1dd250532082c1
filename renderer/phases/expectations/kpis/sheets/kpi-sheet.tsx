import { KPI_DIRECTIONS } from '../../../../../shared/model/expectation-lists.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { valueText } from '../../../../../shared/model/value-text.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';
import { aimWords, categoryLabel, roleLabel, withUnit } from '../kpi-words.ts';
import styles from './sheet.module.css';

interface KpiSheetProps {
  readonly kpi: Kpi;
  readonly workbook: Workbook;
  readonly client: string;
  /** What stands at the foot, such as the day. */
  readonly foot: string;
}

/** One KPI on one page, as both sides take it to the talks. */
export function KpiSheet({ kpi, workbook, client, foot }: KpiSheetProps) {
  const text = (field: string) => {
    const described = tableOf('kpi').fields[field];
    return described ? valueText(described, kpi[field as keyof Kpi], workbook) : '';
  };
  const names = (field: 'paired' | 'obligations', table: 'kpi' | 'client_obligation') =>
    listed(kpi[field])
      .map((id) => workbook[table][id]?.name ?? id)
      .join(', ');
  const direction = KPI_DIRECTIONS.find(({ value }) => value === kpi.direction);
  const contract = [
    roleLabel(kpi.role),
    ...(kpi.role === 'critical' && kpi.allocation_percent !== null
      ? [`allocation ${withUnit(kpi.allocation_percent, '%')}`]
      : []),
    ...(kpi.review_months === null ? [] : [`levels reviewed every ${kpi.review_months} months`]),
  ].join(', ');
  return (
    <article className={styles.sheet}>
      <div className={styles.inner}>
        <p className={styles.client}>{client}</p>
        <h1 className={styles.title}>
          {kpi.code !== '' && <span className={styles.code}>{kpi.code}</span>} {kpi.name}
        </h1>
        <p className={styles.client}>
          {categoryLabel(kpi.category)}. {contract}.
        </p>
        <dl className={styles.levels}>
          <Level name="Aim" value={aimWords(kpi)} />
          <Level
            name="Minimum"
            value={kpi.direction === 'range' ? 'the range' : withUnit(kpi.minimum, kpi.unit)}
          />
          <Level name="Own team today" value={withUnit(kpi.baseline, kpi.unit)} />
          <Level name="Reported" value={text('frequency')} />
        </dl>
        <dl className={styles.facts}>
          <Fact name="Why it matters" value={kpi.why} />
          <Fact name="Definition" value={kpi.definition} />
          <Fact name="Formula" value={kpi.formula} />
          <Fact name="Direction" value={direction ? `${direction.symbol} ${direction.label}` : ''} />
          <Fact name="Channels" value={text('channels') || 'All'} />
          <Fact name="Source" value={kpi.data_source} />
          <Fact
            name="Measured by"
            value={`${text('measured_by')}${kpi.raw_data_access ? '; the client sees the raw data' : ''}`}
          />
          <Fact name="Sample" value={kpi.sample_rule} />
          <Fact name="Left out" value={kpi.exclusions} />
          <Fact name="Watch out" value={kpi.gaming_risk} />
          <Fact name="Read together with" value={names('paired', 'kpi')} />
          <Fact name="Depends on the client" value={names('obligations', 'client_obligation')} />
          <Fact
            name="Owners"
            value={[
              kpi.owner === null ? null : `client: ${text('owner')}`,
              kpi.partner_owner === null ? null : `partner: ${text('partner_owner')}`,
            ]
              .filter(Boolean)
              .join('; ')}
          />
          <Fact name="Source of baseline" value={kpi.baseline_source} />
        </dl>
      </div>
      <p className={styles.foot}>{foot}</p>
    </article>
  );
}

function Level({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** A line of the page; what is not known is not a line. */
function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value.trim() === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { countOffer } from '../../../../../shared/commands/price/count-offer.ts';
import { pricingModelText, VOLUME_RISKS } from '../../../../../shared/content/pricing/pricing-models.ts';
import type { ComparedOffer } from '../../../../../shared/domain/price/compare-offers.ts';
import { extraAmount } from '../../../../../shared/domain/price/yearly-extras.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { RowField } from '../../../../registers/panel/row-field.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { focusBeside } from '../../../../ui/focus-beside.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainFee } from '../explain-prices.ts';
import { formatUnit, formatWhole, missingSentence } from '../price-words.ts';
import type { Prices } from '../use-prices.ts';
import { fieldsOfModel, hasTiers, leftOverFields } from './model-fields.ts';
import styles from './offers.module.css';
import { TierEditor } from './tier-editor.tsx';

interface OfferDetailsProps {
  readonly one: ComparedOffer;
  readonly prices: Prices;
}

/** What an offer comes to, and the fields that its pricing model asks for; those of other models stay away. */
export function OfferDetails({ one, prices: { currency, comparison } }: OfferDetailsProps) {
  const { offer, at, tiers, extras } = one;
  const workbook = useWorkbook((w) => w);
  const text = pricingModelText(offer.model);
  const leftOver = leftOverFields(offer);
  const risk = VOLUME_RISKS.find(({ value }) => value === text.risk)?.label ?? '';
  const field = (name: string) => {
    const described = tableOf('offer').fields[name];
    return described ? (
      <RowField
        key={`${offer.id}/${name}`}
        table="offer"
        row={offer}
        name={name}
        field={described}
        workbook={workbook}
      />
    ) : null;
  };
  return (
    <>
      <section className={styles.section} aria-label="What it comes to">
        <dl className={styles.facts}>
          <Fact name={`Fee a year, ${currency}`} value={formatWhole(at.base.annual)} />
          <Fact name={`With extras, ${currency}`} value={formatWhole(at.base.total)} />
          <Fact name="For a contact" value={formatUnit(at.base.perContact)} />
          <Fact name="For a logged hour" value={formatUnit(one.perLoggedHour)} />
        </dl>
        {one.missing.length > 0 && <p className={styles.quiet}>{missingSentence(one)}.</p>}
        <ExplainButton
          what={`Fee of ${offer.name}`}
          explain={() => explainFee(one, comparison, currency)}
          words
        />
        {!offer.counts && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={({ currentTarget }) => {
              const focusNext = focusBeside(currentTarget);
              commit((w) => countOffer(w, offer.id)).then(focusNext, showRefusal);
            }}
          >
            Let this offer count
          </Button>
        )}
        <p className={styles.quiet}>
          {risk}. {text.incentive}
        </p>
      </section>
      <section className={styles.section} aria-label="Offer">
        <h4 className={styles.sectionTitle}>Offer</h4>
        <div className={styles.fields}>{['vendor', 'name', 'model', 'round', 'counts'].map(field)}</div>
      </section>
      <section className={styles.section} aria-label="Price">
        <h4 className={styles.sectionTitle}>Price</h4>
        <div className={styles.fields}>
          {fieldsOfModel(offer).map(field)}
          {hasTiers(offer) && <TierEditor offer={offer.id} tiers={tiers} />}
          {leftOver.length > 0 && (
            <>
              <p className={styles.quiet}>Filled in for another pricing model; it does not count now.</p>
              {leftOver.map(field)}
            </>
          )}
        </div>
      </section>
      <section className={styles.section} aria-label="Extras">
        <h4 className={styles.sectionTitle}>Extras of a year, {currency}</h4>
        <ul className={styles.extras}>
          {extras.lines.map((line) => (
            <li key={line.extra.id}>
              <span>
                {line.extra.name}
                {line.extra.asked && ' (named by us)'}
              </span>
              <span>
                {formatWhole(
                  one.missing.includes('exchange_rate') ? null : extraAmount(line, at.base.annual),
                )}
              </span>
            </li>
          ))}
        </ul>
        <Link className={styles.link} href="/partner-selection/prices/extras">
          {extras.lines.length === 0 ? 'Add what it costs beside the fee' : 'All extras'}
        </Link>
      </section>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

import { useMemo } from 'react';
import { pricingModelText, VOLUME_RISKS } from '../../../../../shared/content/pricing/pricing-models.ts';
import {
  adviseModels,
  type ModelAdvice,
  PRICING_VERDICTS,
} from '../../../../../shared/domain/price/advise-models.ts';
import type { ComparedOffer } from '../../../../../shared/domain/price/compare-offers.ts';
import { inSentence } from '../../../../ui/in-sentence.ts';
import { type Tone, ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { modelName } from '../price-words.ts';
import styles from '../prices.module.css';

const TONES = { fits: 'good', possible: 'none', 'not-yet': 'attention' } as const satisfies Record<
  ModelAdvice['verdict'],
  Tone
>;
const SIGNS = { for: '+', against: '−', open: '?' } as const;
const SPOKEN = { for: 'For it', against: 'Against it', open: 'Open' } as const;
const ORDER = ['fits', 'possible', 'not-yet'];

/** The ten ways to charge: what each rewards, and whether it suits this client now. */
export function AdviceView({ offers }: { readonly offers: readonly ComparedOffer[] }) {
  const workbook = useWorkbook((w) => w);
  const advice = useMemo(() => adviseModels(workbook), [workbook]);
  const sorted = [...advice].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  const names = (verdict: ModelAdvice['verdict']) =>
    advice.filter((one) => one.verdict === verdict).map(({ model }) => inSentence(modelName(model)));
  return (
    <div className={styles.view}>
      <p className={styles.words}>
        Suits you now: {names('fits').join(', ') || 'none yet'}. Not yet:{' '}
        {names('not-yet').join(', ') || 'none'}. Look again after twelve months together.
      </p>
      <div className={styles.cards}>
        {sorted.map((one) => (
          <ModelCard
            key={one.model}
            advice={one}
            offered={offers.filter(({ offer }) => offer.model === one.model).map(({ offer }) => offer.name)}
          />
        ))}
      </div>
    </div>
  );
}

interface ModelCardProps {
  readonly advice: ModelAdvice;
  /** Offers that charge so. */
  readonly offered: readonly string[];
}

function ModelCard({ advice: { model, verdict, reasons }, offered }: ModelCardProps) {
  const text = pricingModelText(model);
  return (
    <article className={styles.model} aria-label={modelName(model)}>
      <header>
        <h3>{modelName(model)}</h3>
        <ToneBadge tone={TONES[verdict]}>
          {PRICING_VERDICTS.find(({ value }) => value === verdict)?.label ?? ''}
        </ToneBadge>
      </header>
      <ul className={styles.reasons}>
        {reasons.map(({ text: reason, speaks }) => (
          <li key={reason} data-speaks={speaks}>
            <span role="img" aria-label={SPOKEN[speaks]}>
              {SIGNS[speaks]}
            </span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      <dl>
        <dt>{VOLUME_RISKS.find(({ value }) => value === text.risk)?.label}</dt>
        <dd>{text.incentive}</dd>
        <dt>Good when</dt>
        <dd>{text.good_when}</dd>
        <dt>Watch</dt>
        <dd>{text.watch}</dd>
        {offered.length > 0 && (
          <>
            <dt>Offered as</dt>
            <dd>{offered.join(', ')}</dd>
          </>
        )}
      </dl>
    </article>
  );
}

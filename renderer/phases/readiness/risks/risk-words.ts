import type { CountedRisk, RiskFlag } from '../../../../shared/domain/risk/counted-risk.ts';

/** What a flag means and what to do about it. */
export function flagSentence(flag: RiskFlag, { inherent, residual, controls }: CountedRisk): string {
  switch (flag) {
    case 'unrated':
      return 'Likelihood or impact is missing, so the risk is in no count. Rate both before controls.';
    case 'half-residual':
      return 'Only one of the two ratings after controls is there. Give both, or take the one back.';
    case 'unproven': {
      const what =
        controls === 0
          ? 'Add the control that makes it smaller, and write down what shows that it works.'
          : 'Set a control to “In place” and write down what shows that it works.';
      const counts =
        inherent === null
          ? ''
          : ` Until then ${inherent} counts${residual === null ? '' : `, not ${residual}`}.`;
      return `Rated lower after controls, but no control with evidence is in place.${counts} ${what}`;
    }
    case 'residual-above':
      return 'Rated higher after controls than before. Controls do not make a risk larger: look at both ratings.';
  }
}

/** A risk of the catalogue by its number and name, an own one by its name. */
export function riskTitle({ id, name }: { readonly id: string; readonly name: string }): string {
  return /^K\d\d$/.test(id) ? `${id} ${name}` : name;
}

const LONGEST_SHORT = 64;

/** The same where there is little room: cut at a word. */
export function shortRiskTitle(risk: { readonly id: string; readonly name: string }): string {
  const title = riskTitle(risk);
  if (title.length <= LONGEST_SHORT) return title;
  const cut = title.slice(0, LONGEST_SHORT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_SHORT / 2)).replace(/[,:;]$/, '')}…`;
}

/** What counts, in a sentence: the figures behind the score. */
export function countsSentence({ risk, counts, inherent, residual, score }: CountedRisk): string {
  if (risk.status === 'closed')
    return `Closed: counts no more.${inherent === null ? '' : ` Before controls it was ${inherent}.`}`;
  if (score === null) return 'Not rated yet.';
  if (counts === 'residual')
    return `After controls, ${risk.residual_likelihood} × ${risk.residual_impact} = ${residual}. Before controls it was ${inherent ?? 'not rated'}.`;
  const after = residual === null ? '' : ` After controls it is rated ${residual}.`;
  return `Before controls, ${risk.likelihood} × ${risk.impact} = ${inherent}.${after}`;
}

import type { TouchpointWarning } from '../../../../../shared/domain/sourcing/touchpoint/touchpoint-warnings.ts';

/** What the warnings of a kind have in common, and how urgent they are. */
export const WARNING_TITLES: Readonly<
  Record<TouchpointWarning['kind'], { readonly title: string; readonly tone: 'bad' | 'attention' | 'quiet' }>
> = {
  blocked: { title: 'Blocked: sensitive data without a control', tone: 'bad' },
  'law-broken': { title: 'Decided to move against a hard rule', tone: 'bad' },
  loop: { title: 'Fallbacks in a circle or on another machine', tone: 'bad' },
  'no-fallback': { title: 'Automated without a fallback to people', tone: 'bad' },
  hold: { title: 'Hold: a process has to be fixed first', tone: 'attention' },
  'location-excluded': { title: 'Location that is ruled out', tone: 'bad' },
  'location-type': { title: 'Place of another type than decided', tone: 'attention' },
  'little-overlap': { title: 'Too few hours together', tone: 'attention' },
  'overlap-unknown': { title: 'Hours together unknown', tone: 'attention' },
  'no-reason': { title: 'Decided against the recommendation without a reason', tone: 'attention' },
  outdated: { title: 'Recommendation changed since the decision', tone: 'attention' },
  language: { title: 'Language without tested agents', tone: 'attention' },
  licence: { title: 'Licensed providers only', tone: 'quiet' },
  'no-figures': { title: 'Figures or their source missing', tone: 'quiet' },
  'old-figures': { title: 'Old figures', tone: 'quiet' },
};

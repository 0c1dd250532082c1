import type { CellOf } from '../../layout/table.ts';
import { driverWord, sideWord, timeWord } from './case-book.ts';

export const HOME = sideWord('in-house');
export const OUTSIDE = sideWord('outsourced');
export const RUNNING = timeWord('running');
export const ONCE = timeWord('one-time');
export const EXIT = timeWord('exit');
export const SIDE_SHARE = driverWord('side-percent');
export const HOME_SHARE = driverWord('in-house-percent');
export const ONCE_SHARE = driverWord('one-time-percent');
export const OFFER = driverWord('offer');
const FEES = [OFFER, driverWord('fee-percent')];
const SHARE_WORDS = [...FEES, SIDE_SHARE, HOME_SHARE, ONCE_SHARE];
const [CONTACTS, RESOLVED, AGENTS, SPAN] = (['contacts', 'resolved', 'agents', 'span'] as const).map(
  driverWord,
);
const TRAVELLING = [CONTACTS ?? '', RESOLVED ?? ''];
const FOLLOWING = [...TRAVELLING, AGENTS ?? '', SPAN ?? ''];

/** A cell that is one of several words. */
export function isOneOf(cell: string, words: readonly string[]): string {
  return `OR(${words.map((text) => `${cell}=${text}`).join(',')})`;
}

export const isFee = (c: CellOf) => isOneOf(c('driver'), FEES);
export const isShare = (c: CellOf) => isOneOf(c('driver'), SHARE_WORDS);
export const travels = (c: CellOf) => `AND(${c('side')}=${OUTSIDE},${isOneOf(c('driver'), TRAVELLING)})`;
export const follows = (c: CellOf) => isOneOf(c('driver'), FOLLOWING);

/** A field of the line of this row, and of its scenario. */
export const ofLine = (name: string, c: CellOf) => `INDEX(cln_${name},${c('at')})`;
export const ofScenario = (name: string, c: CellOf) => `INDEX(csn_${name},${c('sc')})`;

/** A percentage of the line as a share, with what an empty cell stands for. */
function shareOf(name: string, c: CellOf, empty: string): string {
  const field = ofLine(name, c);
  return `IF(ISNUMBER(${field}),${field}/100,${empty})`;
}

/** Quantity × share × price × addition × chance; 0 for a line that does not count. */
export function factorFormula(c: CellOf): string {
  const quantity = ofLine('Quantity', c);
  const price = ofLine('Price', c);
  return [
    `IF(${ofLine('Counted', c)}="Yes",1,0)`,
    `IF(${c('driver')}=${SPAN},1,IF(ISNUMBER(${quantity}),${quantity},1))`,
    shareOf('Share', c, '1'),
    `IF(${isShare(c)},1,IF(ISNUMBER(${price}),${price},0))`,
    `(1+${shareOf('Addition', c, '0')})`,
    shareOf('Chance', c, '1'),
  ].join('*');
}

/** What the driver counts in the first year; 0 for shares, and while it is unknown. */
export function unitsFormula(c: CellOf): string {
  const quantity = ofLine('Quantity', c);
  const driver = c('driver');
  const [contacts, resolved, agents] = ['Contacts', 'Resolved', 'Agents'].map((name) => ofScenario(name, c));
  return `IFERROR(IF(${isShare(c)},0,IF(${driver}=${CONTACTS},1*${contacts},IF(${driver}=${RESOLVED},${contacts}*${resolved},IF(${driver}=${AGENTS},1*${agents},IF(${driver}=${SPAN},${agents}/IF(ISNUMBER(${quantity}),${quantity},1),1))))),0)`;
}

/** Growth a year: its own, that of its side for lines that count units, none for shares. */
export function growthFormula(c: CellOf): string {
  return shareOf(
    'Growth',
    c,
    `IF(AND(${isShare(c)},${c('driver')}<>${HOME_SHARE}),0,IF(${c('side')}=${HOME},th_finance_growth_in_house,th_finance_growth_outsourced)/100)`,
  );
}

export function volumeFormula(c: CellOf): string {
  return `IF(${follows(c)},IFERROR(1*${ofScenario('Growth', c)},0)/100,0)`;
}

export const avoidableFormula = (c: CellOf) => `IF(${c('side')}=${HOME},${shareOf('Avoidable', c, '1')},0)`;

/** Months of a span in which the line is paid. */
export function monthsFormula(c: CellOf, first: number, last: number): string {
  const [start, end] = [ofLine('Start', c), ofLine('End', c)];
  return `MAX(0,MIN(IF(ISNUMBER(${end}),${end},${last}),${last})-MAX(IF(ISNUMBER(${start}),${start},1),${first})+1)`;
}

/** The part of a year in which a running line is paid; 1 for what is paid once. */
export const normalPart = (c: CellOf) => `IF(${c('time')}=${RUNNING},${c('months_n')}/12,1)`;

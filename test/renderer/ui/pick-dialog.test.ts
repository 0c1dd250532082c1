import { describe, expect, it } from 'vitest';
import { findItems, type PickItem } from '../../../renderer/ui/pick-dialog.tsx';

const ITEMS: readonly PickItem[] = [
  { id: 'status', name: 'Order status', group: 'Orders', note: 'Where is it?', more: 'Watch the carrier.' },
  { id: 'refund', name: 'Refund', group: 'Returns', note: 'Money back after an order' },
  { id: 'plain', name: 'Plain', group: 'Other' },
];

describe('searching a list to pick from', () => {
  it.each([
    ['order', ['status', 'refund']],
    ['ORDER money', ['refund']],
    ['returns', ['refund']],
    ['carrier status', ['status']],
    ['  ', ['status', 'refund', 'plain']],
    ['zeppelin', []],
  ])('%j finds what has every word in its name, heading or texts', (search, ids) => {
    expect(findItems(ITEMS, search).map(({ id }) => id)).toEqual(ids);
  });
});

import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useReviewSource } from './use-review-source.ts';

/** The partner that a view is about, and the field to choose another one where several were rated. */
export function useRatedVendor(): { readonly vendor: string | null; readonly choice: ReactNode } {
  const { review, vendor } = useReviewSource();
  const rated = new Set(Object.values(review).map((row) => row.vendor));
  const offered = Object.values(vendor).filter(({ id }) => rated.has(id));
  const [wanted, setWanted] = useRemembered('review.vendor', '');
  const shown = offered.find(({ id }) => id === wanted) ?? offered[0];
  return {
    vendor: shown?.id ?? null,
    choice: offered.length > 1 && shown && (
      <Select
        label="Partner"
        maw={320}
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        value={shown.id}
        onChange={(id) => id !== null && setWanted(id)}
        allowDeselect={false}
      />
    ),
  };
}

import { useMemo } from 'react';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

type Source = Pick<
  Workbook,
  | 'engagement'
  | 'parameter'
  | 'person'
  | 'kpi'
  | 'kpi_month'
  | 'vendor'
  | 'review'
  | 'review_area'
  | 'review_rating'
  | 'action'
>;

/** What the page of the reviews reads; the same object until one of its tables changes. */
export function useReviewSource(): Source {
  const engagement = useWorkbook((w) => w.engagement);
  const parameter = useWorkbook((w) => w.parameter);
  const person = useWorkbook((w) => w.person);
  const kpi = useWorkbook((w) => w.kpi);
  const kpi_month = useWorkbook((w) => w.kpi_month);
  const vendor = useWorkbook((w) => w.vendor);
  const review = useWorkbook((w) => w.review);
  const review_area = useWorkbook((w) => w.review_area);
  const review_rating = useWorkbook((w) => w.review_rating);
  const action = useWorkbook((w) => w.action);
  return useMemo(
    () => ({
      engagement,
      parameter,
      person,
      kpi,
      kpi_month,
      vendor,
      review,
      review_area,
      review_rating,
      action,
    }),
    [engagement, parameter, person, kpi, kpi_month, vendor, review, review_area, review_rating, action],
  );
}

import { Button, Group } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { Link } from 'wouter';
import { PageHeader } from '../../ui/page-header.tsx';
import { useReadiness } from '../../workbook/use-readiness.ts';
import { RespondentSelect } from './answering/respondent-select.tsx';
import { useAnswering } from './answering/use-answering.ts';
import styles from './review/review.module.css';
import { ReviewFilters } from './review/review-filters.tsx';
import { ReviewGuidance } from './review/review-guidance.tsx';
import { ReviewTable } from './review/review-table.tsx';
import { useCurrentRow } from './review/use-current-row.ts';
import { useReviewFilter } from './review/use-review-filter.ts';

/** The whole checklist as one list, to answer quickly and to look things over. */
export function ReviewPage() {
  const readiness = useReadiness();
  const answering = useAnswering();
  const filtering = useReviewFilter(readiness, answering);
  const { current, setCurrent } = useCurrentRow(filtering.shown);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Review"
        purpose="The whole checklist in one list: fill gaps, compare levels and see who does what by when."
        crumbs={['Readiness', 'Checklist']}
        action={
          <Group gap={12}>
            <RespondentSelect answering={answering} />
            <Button
              component={Link}
              href="/readiness/checklist"
              variant="default"
              size="xs"
              leftSection={<IconListDetails size={16} aria-hidden />}
            >
              One at a time
            </Button>
          </Group>
        }
      />
      <ReviewFilters dimensions={readiness.dimensions} filtering={filtering} />
      <ReviewTable {...{ readiness, answering, filtering, current, setCurrent }} />
      <ReviewGuidance readiness={readiness} current={current} />
    </div>
  );
}

import page from '../../../ui/page.module.css';
import { PageHeader } from '../../../ui/page-header.tsx';

/** The page while the first figures are computed, or why they were not. */
export function StaffingPending({ failed }: { readonly failed: string | null }) {
  return (
    <div className={page.reading} aria-busy={failed === null}>
      <PageHeader
        title="Staffing"
        crumbs={['Expectations']}
        purpose="How many people the promised service takes, so that every offer can be checked against it."
      />
      {failed !== null && (
        <p role="alert">
          The people needed could not be computed: {failed} What you typed is safe. Go to another step and
          come back to try again.
        </p>
      )}
    </div>
  );
}

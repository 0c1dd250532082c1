import { useMemo, useState } from 'react';
import { sectorItems } from '../../../shared/commands/sector/sector-items.ts';
import { sectorTemplate } from '../../../shared/content/sectors/sectors.ts';
import type { SectorTemplate } from '../../../shared/model/readiness-lists.ts';
import { engagementOf } from '../../../shared/model/workbook.ts';
import { Guidance } from '../../ui/guidance.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { ApplyDialog } from './sector/apply-dialog.tsx';
import styles from './sector/sector.module.css';
import { SectorCards } from './sector/sector-cards.tsx';
import { SmallTeamPanel } from './sector/small-team-panel.tsx';
import { StandingPanel } from './sector/standing-panel.tsx';
import { TakeOffDialog } from './sector/take-off-dialog.tsx';

/** What is usual in a sector, taken over visibly and taken off again. */
export function SectorPage() {
  const workbook = useWorkbook((w) => w);
  const { sector, sector_template: applied } = engagementOf(workbook);
  const [looking, setLooking] = useState<SectorTemplate | null>(null);
  const [leaving, setLeaving] = useState(false);
  const items = useMemo(
    () => (applied === null ? [] : sectorItems(workbook, sectorTemplate(applied))),
    [workbook, applied],
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title="Sector"
        purpose="Weights, questions, risks and certificates that are usual in a sector. You see every difference before it is made, and take it off again when it does not fit."
        crumbs={['Engagement']}
      />
      {applied !== null && (
        <StandingPanel
          sector={applied}
          items={items}
          onTakeOff={() => setLeaving(true)}
          onApply={() => setLooking(applied)}
        />
      )}
      <SectorCards applied={applied} own={sector} onLook={setLooking} />
      <SmallTeamPanel />
      {looking !== null && <ApplyDialog sector={looking} onClose={() => setLooking(null)} />}
      {leaving && applied !== null && <TakeOffDialog sector={applied} onClose={() => setLeaving(false)} />}
      <Guidance title="What a template does">
        <p>
          It changes weights and gates of the checklist, adds a few questions, takes up risks of the catalogue
          and lists certificates. Nothing else, and nothing that you cannot see here.
        </p>
      </Guidance>
      <Guidance title="When to apply it">
        <p>
          Before the first answers, and agreed with whoever decides in the end. Weights that move after
          results are known look like a result that was wished for.
        </p>
      </Guidance>
      <Guidance title="Rules it names">
        <p>
          Laws and standards are named as they stood in November 2026. They are prompts for your lawyers, not
          legal advice, and fulfilling a template certifies nothing.
        </p>
      </Guidance>
    </div>
  );
}

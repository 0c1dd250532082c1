import {
  playbookContent,
  qualityCheckCatalogue,
  scenarioCatalogue,
  topicCatalogue,
  trainingCatalogue,
} from '../../../../shared/content/playbook/playbook-catalogue.ts';
import { playbookTopic } from '../../../../shared/model/tables/playbook-topic.ts';
import { qualityCheck } from '../../../../shared/model/tables/quality-check.ts';
import { training } from '../../../../shared/model/tables/training.ts';
import type { Catalogue } from '../drivers/catalogue-dialog.tsx';

const labelIn = (
  field: { readonly choices?: readonly { readonly value: string; readonly label: string }[] },
  value: unknown,
) => field.choices?.find((choice) => choice.value === value)?.label ?? '';

/** Usual topics by part of the playbook. */
export const TOPICS: Catalogue<'playbook_topic'> = {
  table: 'playbook_topic',
  rows: topicCatalogue,
  about: ({ kind, content = '' }) => ({ group: labelIn(playbookTopic.fields.kind, kind), note: content }),
  hint: 'Owner, day and place stay open.',
};

/** Situations to learn from, the everyday ones first. */
export const SCENARIOS: Catalogue<'scenario'> = {
  table: 'scenario',
  rows: scenarioCatalogue,
  about: ({ id, situation = '', behaviour = '' }) => ({
    group: playbookContent.scenarios.find((row) => row.id === id)?.group ?? '',
    note: situation,
    more: behaviour,
  }),
  hint: 'Rewrite them in your own words; the touchpoint stays open.',
};

/** Usual courses by what sets them off. */
export const TRAININGS: Catalogue<'training'> = {
  table: 'training',
  rows: trainingCatalogue,
  about: ({ occasion, learners = '', hours, test = '' }) => ({
    group: labelIn(training.fields.occasion, occasion),
    note: `${learners}, ${hours} h.`,
    more: test,
  }),
  hint: 'Hours and pass marks are a start; owner and day stay open.',
};

/** Usual looks at quality by their rhythm. */
export const CHECKS: Catalogue<'quality_check'> = {
  table: 'quality_check',
  rows: qualityCheckCatalogue,
  about: ({ rhythm, sample, sample_of = '', follow_up = '' }) => ({
    group: labelIn(qualityCheck.fields.rhythm, rhythm),
    note: `${sample} contacts. ${sample_of}.`,
    more: follow_up,
  }),
  hint: 'Numbers are a start; who checks stays open.',
};

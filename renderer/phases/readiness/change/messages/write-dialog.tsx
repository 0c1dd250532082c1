import { Button, Group, Modal, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { useLocation } from 'wouter';
import { buildMessage } from '../../../../../shared/commands/build-message.ts';
import { messageTone } from '../../../../../shared/content/change/message-tones.ts';
import { AUDIENCES } from '../../../../../shared/model/readiness-lists.ts';
import type { AudienceMessage } from '../../../../../shared/model/tables/audience-message.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { CHANGE_PATH } from '../change-path.ts';
import { inRegisterOrder } from '../in-register-order.ts';
import styles from './messages.module.css';

/** Asks whom a message is for, puts the page together and opens it. */
export function WriteDialog({ onClose }: { readonly onClose: () => void }) {
  const [, navigate] = useLocation();
  const stakeholder = useWorkbook((w) => w.stakeholder);
  const [audience, setAudience] = useState<AudienceMessage['audience']>('agents');
  const [group, setGroup] = useState<string | null>(null);
  const groups = useMemo(
    () => inRegisterOrder(stakeholder).filter((one) => one.audience === audience),
    [stakeholder, audience],
  );
  const build = () => {
    const id = uuid();
    commit((workbook) => buildMessage(workbook, { id, audience, stakeholder: group, today: today() })).then(
      () => {
        onClose();
        navigate(`${CHANGE_PATH}/messages/${id}`);
      },
      showRefusal,
    );
  };
  return (
    <Modal opened onClose={onClose} title="Write a message" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={styles.write}>
        <Select
          data-autofocus
          label="Audience"
          description={messageTone(audience).tone}
          data={AUDIENCES.map(({ value, label }) => ({ value, label }))}
          value={audience}
          allowDeselect={false}
          onChange={(value) => {
            if (value === null) return;
            setAudience(value as AudienceMessage['audience']);
            setGroup(null);
          }}
        />
        <Select
          label="Group"
          description="Its concern, its message and its next date go into the page."
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={group}
          placeholder={groups.length === 0 ? 'No group of this audience is listed' : 'The whole audience'}
          disabled={groups.length === 0}
          clearable
          clearButtonProps={{ 'aria-label': 'Clear Group' }}
          onChange={setGroup}
        />
        <p className={styles.quiet}>
          The page takes up the three most important drivers and benefits, the three heaviest risks, the
          effects on the readers and the next dates. Every part can be edited.
        </p>
      </div>
      <Group justify="flex-end" gap={8} mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={build}>Put the page together</Button>
      </Group>
    </Modal>
  );
}

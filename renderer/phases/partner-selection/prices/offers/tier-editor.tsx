import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { addTier } from '../../../../../shared/commands/price/add-tier.ts';
import { Refusal } from '../../../../../shared/lib/refusal.ts';
import { readValue } from '../../../../../shared/model/read-value.ts';
import type { OfferTier } from '../../../../../shared/model/tables/offer-tier.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { valueText } from '../../../../../shared/model/value-text.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';
import { editRegister, removeFromRegister } from '../../../../registers/edit-register.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { focusBeside } from '../../../../ui/focus-beside.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { SaveText } from '../../../../ui/save-text.tsx';
import { commit } from '../../../../workbook/store.ts';
import styles from './offers.module.css';

interface TierEditorProps {
  readonly offer: string;
  readonly tiers: readonly OfferTier[];
}

/** The price list of an offer: from how many contacts on a price applies. */
export function TierEditor({ offer, tiers }: TierEditorProps) {
  const inOrder = [...tiers].sort((a, b) => a.above - b.above);
  return (
    <div className={styles.tiers}>
      {inOrder.length === 0 ? (
        <p className={styles.quiet}>
          One price for every contact. Add a tier for a price that falls with volume.
        </p>
      ) : (
        <ul className={styles.rows} aria-label="Tiers">
          {inOrder.map((tier, index) => (
            <li key={tier.id}>
              <TierField tier={tier} name="above" label={`Tier ${index + 1} above`} />
              <TierField tier={tier} name="price" label={`Price of tier ${index + 1}`} />
              <IconButton
                label={`Delete tier ${index + 1}`}
                onClick={() => {
                  const focusNext = focusBeside(document.activeElement ?? document.body);
                  removeFromRegister('offer_tier', [tier.id]).then(focusNext, showRefusal);
                }}
              >
                <IconTrash size={16} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => void commit((workbook) => addTier(workbook, offer, uuid())).catch(showRefusal)}
      >
        Add a tier
      </Button>
    </div>
  );
}

interface TierFieldProps {
  readonly tier: OfferTier;
  readonly name: 'above' | 'price';
  readonly label: string;
}

function TierField({ tier, name, label }: TierFieldProps) {
  const field = tableOf('offer_tier').fields[name];
  if (!field) throw new Error(`A tier has no field ${name}.`);
  return (
    <SaveText
      label={label}
      kind="number"
      draftKey={`offer_tier/${tier.id}/${name}`}
      value={valueText(field, tier[name], emptyWorkbook())}
      onCommit={async (text) => {
        const reading = readValue(field, text, emptyWorkbook());
        if (!reading.ok) throw new Refusal('invalid', reading.message);
        const set = [{ id: tier.id, fields: { [name]: reading.value } }];
        await editRegister('offer_tier', { title: 'Change a tier', set, add: [] });
      }}
    />
  );
}

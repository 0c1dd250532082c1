import path from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { STEPS } from '../support/steps.ts';
import { copyOut } from './copy-out.ts';

/** The views of a step beside its first one. */
const TABS: Readonly<Partial<Record<(typeof STEPS)[number], readonly string[]>>> = {
  Criteria: ['Weights', 'Knock-outs', 'Freeze'],
  Responsibilities: ['Activities', 'Roles', 'Authority', 'Obligations', 'Boundary'],
  Consensus: ['Disagreements', 'Parked points'],
  'Drivers and benefits': ['Drivers', 'Benefits', 'Drawbacks', 'Options', 'Compare options'],
  Playbook: ['Topics', 'Scenarios', 'Training', 'Quality checks'],
  'People and change': ['Stakeholders', 'Impact', 'Roles', 'Barriers', 'Messages', 'Calendar'],
  'Process audit': ['Interview', 'Picture', 'Wave plan', 'Missing artefacts'],
  'Touchpoint map': ['Register', 'Scatter', 'Summary', 'Locations', 'Lists'],
  Actions: ['By person', 'Proposed'],
  Risks: ['Register', 'Controls', 'Hidden costs'],
  'KPIs and SLAs': ['KPIs', 'Channels', 'Links', 'Score', 'Sheets'],
  Credits: ['History', 'Schemes', 'Compare schemes'],
  'Behaviours and brand': ['Scorecard', 'Samples', 'Calibration', 'Brand', 'Critical activities'],
  Staffing: ['Queues', 'Intervals', 'Year', 'Pooling'],
  Security: ['Coverage'],
  Governance: ['Meetings', 'Feedback loops', 'Feedback', 'Escalation'],
  Technology: ['Machine and people', 'Integrations', 'Omnichannel'],
  Transition: ['Stages', 'Conditions', 'Go-live', 'Rollback', 'Ramp', 'Joint playbook'],
  Vendors: ['Knock-outs', 'Certificates', 'Interests', 'Stages'],
  'Request for proposal': ['Proposed', 'Sections', 'Send', 'Answers', 'Clarifications', 'Coverage'],
  'Due diligence': ['Checks', 'Red flags'],
  'Business case': ['Cost lines', 'Scenarios', 'Flows', 'Uncertainty'],
  'Performance reviews': ['Trend', 'Alerts', 'Both sides', 'Areas'],
  Contract: ['Standing', 'Exit plan', 'Pilots', 'Measures'],
  Prices: ['Offers', 'Extras', 'Should-cost', 'Advice'],
  Scoring: ['Consensus', 'Ranking', 'Profile', 'Evaluators'],
  Robustness: ['Weights', 'Single scores', 'Chances', 'Tie weights', 'Evaluators'],
  Recommendation: ['Comparison'],
};

const TOUR = path.join(import.meta.dirname, '..', '..', 'out', 'tour');

/** Creates the sample workbook, opens it in the real app, walks every screen and exports it. */
test('the tour', async () => {
  const { app, window } = await launchApp();
  await sized(app, 1440, 900);
  await introduce(window);
  await picture(window, 'home');
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  for (const scheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: scheme });
    for (const step of STEPS) {
      await window.getByRole('link', { name: step, exact: true }).first().click();
      await expect(window.getByRole('heading', { level: 1, name: step })).toBeVisible();
      if (step === 'Checklist' && scheme === 'light') await answer(window);
      await picture(window, `${step}-${scheme}`);
      for (const tab of TABS[step] ?? []) {
        await window.getByRole('tab', { name: tab, exact: true }).click();
        await picture(window, `${step}-${tab}-${scheme}`);
        if (step === 'Touchpoint map' && tab === 'Register') await openTouchpoint(window, scheme);
      }
    }
    await window.getByRole('link', { name: 'Checklist', exact: true }).click();
    await window.getByRole('link', { name: 'Review all' }).click();
    await expect(window.getByRole('table')).toBeVisible();
    await picture(window, `Checklist review-${scheme}`);
    await workshop(window, scheme);
  }
  await window.emulateMedia({ colorScheme: 'light' });
  await sized(app, 1024, 700);
  for (const step of ['Overview', 'Checklist', 'Results', 'Process audit', 'Touchpoint map']) {
    await window.getByRole('link', { name: step, exact: true }).first().click();
    await picture(window, `${step}-small`);
  }

  const sheet = path.join(makeUserDir('tour'), 'Sample engagement.xlsx');
  await answerDialogs(app, sheet);
  await window.getByRole('button', { name: 'Export to Excel' }).click();
  await expect(async () => copyOut(sheet, TOUR)).toPass({ timeout: 30_000 });
  await app.close();
});

/** One question large, as it stands on a shared screen. */
async function workshop(window: Page, scheme: string): Promise<void> {
  await window.getByRole('link', { name: 'Checklist', exact: true }).click();
  await window.getByRole('link', { name: 'Facilitate' }).click();
  await expect(window.getByRole('timer')).toBeVisible();
  await picture(window, `Workshop-${scheme}`);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('link', { name: 'Checklist', exact: true })).toBeVisible();
}

/** Opens a touchpoint from the register by keyboard, to see why it is recommended as it is. */
async function openTouchpoint(window: Page, scheme: string): Promise<void> {
  await window.getByRole('gridcell', { name: 'Return or refund by phone' }).click();
  await window.keyboard.press('F6');
  await expect(window.getByText(/^Result: /)).toBeVisible();
  await picture(window, `Touchpoint map-why-${scheme}`);
  await window.keyboard.press('Escape');
}

/** Answers the question that is shown, as a person would: a level by key, and a note. */
async function answer(window: Page): Promise<void> {
  await window.getByRole('radiogroup').first().waitFor();
  await window.keyboard.press('3');
  await expect(window.getByRole('radio', { name: '3 Defined' })).toBeChecked();
  await window
    .getByRole('textbox', { name: 'Note' })
    .fill('Legal has the register; the bot supplier is missing from it.');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await window.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
}

let number = 0;

async function picture(window: Page, name: string): Promise<void> {
  number += 1;
  await window.mouse.move(0, 0);
  await window.waitForTimeout(400); // What moves in has arrived.
  const file = `${String(number).padStart(2, '0')}-${name.toLowerCase().replace(/\s+/g, '-')}.png`;
  await window.screenshot({ path: path.join(TOUR, file) });
}

async function sized(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

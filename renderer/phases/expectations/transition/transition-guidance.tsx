import { Guidance } from '../../../ui/guidance.tsx';

const TEXTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  plan: [
    [
      'Why stages',
      'Hand-overs seldom fail because somebody forgot a task. They fail because work moved before it was ready. Each stage ends when its conditions are met, not when its time is up.',
    ],
    [
      'Reading the plan',
      'Hatched stages are critical: a day later there is a day later at the end. Stages with a dotted line may slip that far. An arrow means “has to be over first”.',
    ],
    [
      'How long is enough',
      'Three to four weeks for taking over knowledge and two to four weeks side by side are the least that works. If the wanted day does not allow it, move the day rather than the weeks.',
    ],
  ],
  stages: [
    [
      'The same plan as a table',
      'Paste stages from a spreadsheet, or change many lengths at once. “After” takes several names.',
    ],
  ],
  conditions: [
    [
      'A good condition',
      'It can be checked by somebody who was not there: a figure, a signature, a test. “Team is ready” is none; “16 agents have passed with 85 %” is.',
    ],
    [
      'Must or should',
      'A must that is open forbids going on, whatever the score. Keep musts for what would hurt customers or break a law.',
    ],
  ],
  'go-live': [
    [
      'Decide before the day',
      'Agree the conditions and who decides now, while nobody is under pressure. On the day the list speaks.',
    ],
    [
      'What if',
      'Tick what could still be met, to see whether it is enough. Nothing is stored by ticking; the status is set on the right.',
    ],
  ],
  rollback: [
    [
      'A way back is no failure',
      'With a trigger, one person who decides and a time that was tried out, going back costs a day. Without them it costs weeks of arguing.',
    ],
    ['Keep people free', 'A way back needs people at home who can answer again. Say who, and until when.'],
  ],
  ramp: [
    [
      'Two curves',
      'Volume says how much has moved, productivity how fast the new agents are. Both together say how many agents are paid for: half the volume at half the speed takes the whole team.',
    ],
    [
      'How steep',
      'New agents usually need 12 to 16 weeks. Two good weeks before each step keep trouble small.',
    ],
  ],
  playbook: [
    [
      'What both sides work from',
      'The playbook of the readiness phase says what you have. This list says what a partner has to be able to open on its first day.',
    ],
  ],
};

/** What helps with the view that is shown. */
export function TransitionGuidance({ view }: { readonly view: string }) {
  return (TEXTS[view] ?? []).map(([title, text]) => (
    <Guidance key={title} title={title}>
      <p>{text}</p>
    </Guidance>
  ));
}

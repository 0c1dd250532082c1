import { Guidance } from '../../../ui/guidance.tsx';
import { BLIND_WORDS } from '../answering/blind-switch.tsx';

/** How to work with the consensus page. */
export function ConsensusGuidance({ view }: { readonly view: string }) {
  if (view === 'parked')
    return (
      <Guidance title="Parked points">
        <p>
          A point that would stop the meeting is put aside with one owner. The list is read out at the end,
          and each point gets an answer or a day.
        </p>
        <p>Tick “Settled” when it needs no more talk; the answer stays for the record.</p>
      </Guidance>
    );
  return (
    <>
      <Guidance title="Why disagreement helps">
        <p>
          Two people who know the service and differ by two levels see different parts of it. Ten minutes on
          that question teach more than an hour on those where all agree.
        </p>
        <p>Let the lowest and the highest answer speak first, then look at the evidence together.</p>
      </Guidance>
      <Guidance title="Settling a question">
        <p>
          Mean, median and lowest take the answers as they are. A decision sets a level of its own, with its
          own evidence and a reason. Nobody’s answer is changed by any of them, and each can be taken back.
        </p>
        <p>
          What is not settled goes by what holds in the whole engagement: “Several answers count as” at the
          top of this page.
        </p>
      </Guidance>
      <Guidance title="Answering blind">
        <p>{BLIND_WORDS}</p>
      </Guidance>
    </>
  );
}

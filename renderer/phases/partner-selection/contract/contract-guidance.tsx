import { CLAUSES_ARE_NO_ADVICE } from '../../../../shared/content/contract/clause-catalogue.ts';
import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function ContractGuidance({ view }: { readonly view: string }) {
  if (view === 'exit')
    return (
      <>
        <Guidance title="Written before it is needed">
          <p>
            The plan belongs to the contract on the day of signing. Once notice is given, a partner has little
            left to gain from helping you.
          </p>
        </Guidance>
        <Guidance title="Tried out once a year">
          <p>
            On paper, with one number pointed home for an hour, with one day of data restored. What was never
            tried does not work on the worst day of the year.
          </p>
        </Guidance>
      </>
    );
  if (view === 'pilots' || view === 'measures')
    return (
      <>
        <Guidance title="Decide before it begins">
          <p>
            Targets, musts and what stops it are fixed first. A pilot without them is always called a success.
          </p>
        </Guidance>
        <Guidance title="How many contacts">
          <p>
            385 contacts make a share right within five points. With a hundred, 80 % may as well be 72 % or 88
            %.
          </p>
        </Guidance>
      </>
    );
  if (view === 'standing')
    return (
      <Guidance title="What stands against signing">
        <p>
          Every must that is not agreed, and everything that lawyers call not acceptable. Signing with an open
          must is possible; then say at the gate why, and by when it will be settled.
        </p>
      </Guidance>
    );
  return (
    <>
      <Guidance title={view === 'proposed' ? 'Where proposals come from' : 'A clause that works'}>
        <p>
          {view === 'proposed'
            ? 'From requirements that are to stand in the contract, risks that no clause deals with, service levels, behaviours, credits and boundaries, from laws that apply here, and from what every contract has to settle.'
            : 'It says what you want in words that can be checked, how far you would give way, who sees to it, and where it stands in the contract. Write your position before the partner sends its paper.'}
        </p>
      </Guidance>
      <Guidance title="No legal advice">
        <p>{CLAUSES_ARE_NO_ADVICE}</p>
      </Guidance>
    </>
  );
}

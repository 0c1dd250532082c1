import { Guidance } from '../../../ui/guidance.tsx';

/** What good actions look like, where they come from, and what a view of them is for. */
export function ActionGuidance({ view }: { readonly view: string }) {
  return (
    <>
      {view === 'proposed' && (
        <Guidance title="What is proposed">
          <p>
            Failed gate questions, critical and high risks, groups that are against, artefacts that processes
            lack, playbook topics that are missing or late, and levels below their target. Nothing is proposed
            while an open action is about it already.
          </p>
          <p>
            Take over what somebody will really do this quarter. A long list that nobody owns helps nobody.
          </p>
        </Guidance>
      )}
      {view === 'people' && (
        <Guidance title="Before a meeting">
          <p>
            Overdue actions come first. Tick what is done; undo brings it back. Each person can take their
            days along as a calendar file; reading a newer file moves the entries that are there.
          </p>
        </Guidance>
      )}
      <Guidance title="A good action">
        <p>
          It begins with a verb, has one owner and one day, and its note says how anyone can see that it is
          done.
        </p>
      </Guidance>
      <Guidance title="What it changes">
        <p>
          A tick moves no score. When something is done, answer the question, rate the process or the risk
          again: the rating moves the result.
        </p>
      </Guidance>
    </>
  );
}

import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function KpisGuidance({ view }: { readonly view: string }) {
  switch (view) {
    case 'balance':
      return (
        <>
          <Guidance title="Why balance">
            <p>
              A partner works for what is measured and paid. A contract about speed gets speed: short calls,
              quick closings, and customers who call again.
            </p>
          </Guidance>
          <Guidance title="A broken rule">
            <p>
              Follow the names to what breaks it. If it should stay as it is, give the reason: it stands here,
              in the history and in the export, and somebody answers for it.
            </p>
          </Guidance>
        </>
      );
    case 'channels':
      return (
        <Guidance title="Levels by channel">
          <p>
            Grey figures come from the KPI. Type over one where a channel differs, and empty it to let the KPI
            count again. A block copied from Excel can be pasted into the first cell.
          </p>
        </Guidance>
      );
    case 'links':
      return (
        <Guidance title="Why links">
          <p>
            A KPI that serves nothing is only reported. An objective without a KPI is only hoped for. Make
            one, link one, or decide that it needs none.
          </p>
        </Guidance>
      );
    case 'score':
      return (
        <>
          <Guidance title="One number">
            <p>
              Use it to follow the whole over time, never to pay by. Its parts stay visible. Worst is what you
              would not accept for a month, best is what you would be proud of.
            </p>
          </Guidance>
          <Guidance title="Green outside">
            <p>
              Reports can be green while customers fare badly. The alert compares the two sides, whatever the
              weights are.
            </p>
          </Guidance>
        </>
      );
    case 'sheets':
      return (
        <Guidance title="A page for each KPI">
          <p>
            For the talks with bidders and for the annex of the contract: definition, formula, levels, source
            and what it is read together with, on one page each.
          </p>
        </Guidance>
      );
    default:
      return (
        <>
          <Guidance title="KPI or service level">
            <p>
              A KPI is looked at together. A key measurement is reported under the contract. A critical
              service level costs the partner a credit when it is missed; a handful of them is enough.
            </p>
          </Guidance>
          <Guidance title="A KPI that holds">
            <p>
              Two people who count it from the same data get the same figure. It says what is left out, who
              may look at the raw data, and how it could be gamed.
            </p>
          </Guidance>
          <Guidance title="Levels">
            <p>
              Expected is a normal month, minimum is where a miss begins. Both begin at your own baseline: a
              partner will price whatever lies above it.
            </p>
          </Guidance>
        </>
      );
  }
}

import { Guidance } from '../../../ui/guidance.tsx';

/** What helps to know on each view of the criteria. */
export function CriteriaGuidance({ view }: { readonly view: string }) {
  if (view === 'weights')
    return (
      <>
        <Guidance title="Which way to weights">
          <p>
            Sliders when few people agree soon. Points when you can say how many times more something counts.
            The order alone when time is short. Pairs when opinions differ: they show where somebody
            contradicts themselves.
          </p>
        </Guidance>
        <Guidance title="One set of weights">
          <p>
            Whatever way you try, only the weights in force count. Taking over shows what was before and what
            comes after, and can be undone until the criteria are frozen.
          </p>
        </Guidance>
        <Guidance title="Pairs that contradict">
          <p>
            If A counts more than B and B more than C, A should count more than C. Some contradiction is
            human; above the limit the weights say nothing. Do not polish answers until the figure is small:
            talk about the pair that is named.
          </p>
        </Guidance>
      </>
    );
  if (view === 'knock-outs')
    return (
      <>
        <Guidance title="Pass or fail">
          <p>
            A knock-out has no points: whoever fails it is out, whatever else it offers. So it must be
            something that you would really never do without, and that can be answered with yes or no.
          </p>
        </Guidance>
        <Guidance title="Say what proves it">
          <p>With a date. A logo on a slide is no certificate, and a yes in a form is no test.</p>
        </Guidance>
      </>
    );
  if (view === 'freeze')
    return (
      <>
        <Guidance title="Why freeze">
          <p>
            Once offers are seen, everybody knows which weight would make whom win. Fixed beforehand, the
            result survives the question whether it was made to fit.
          </p>
        </Guidance>
        <Guidance title="When something has to change">
          <p>
            It may: an error, a new law, a decision of the board. Then it is changed with its reason, in the
            open, for all vendors alike.
          </p>
        </Guidance>
      </>
    );
  return (
    <>
      <Guidance title="A criterion that helps">
        <p>
          People who score alone come close to each other only when they know what 1, 3 and 5 look like. Write
          what one would see, not how good it is.
        </p>
      </Guidance>
      <Guidance title="Hard and soft">
        <p>
          Prices, certificates and accounts can be checked at a desk. Culture, empathy and openness cannot:
          two people score them, after a visit or a live test.
        </p>
      </Guidance>
      <Guidance title="Minimum">
        <p>
          Averages hide weak spots. Below its minimum a vendor is not ranked unless somebody waives it with a
          reason; where that would be wrong, say that it cannot be waived.
        </p>
      </Guidance>
    </>
  );
}

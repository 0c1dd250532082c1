import { useMemo } from 'react';
import { agreedBehaviours } from '../../../../../shared/domain/behaviour/behaviour-warnings.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { today } from '../../../../ui/today.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { brandLessons, isWritten } from './brand-lessons.ts';
import styles from './pack.module.css';

/** What a partner's people are given to learn the brand from: promise, values, behaviours and scenarios. */
export function BrandPackSheet() {
  const { client, title, sample, brand_promise } = useWorkbook(engagementOf);
  const brand_value = useWorkbook((w) => w.brand_value);
  const behaviour = useWorkbook((w) => w.behaviour);
  const scenario = useWorkbook((w) => w.scenario);
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const values = useMemo(
    () => Object.values(brand_value).sort((a, b) => a.position - b.position),
    [brand_value],
  );
  const agreed = agreedBehaviours({ behaviour });
  const lessons = useMemo(
    () => brandLessons({ scenario, behaviour, touchpoint }).lessons.filter((one) => isWritten(one.scenario)),
    [scenario, behaviour, touchpoint],
  );
  return (
    <>
      <header className={styles.head}>
        <div>
          <p>{client || title}</p>
          <h1>Brand pack</h1>
        </div>
        <p>
          <span>As of {formatDay(today())}</span>
          {sample && <span>Sample, invented company</span>}
        </p>
      </header>
      {brand_promise && <p className={styles.promise}>{brand_promise}</p>}
      {values.length > 0 && (
        <section>
          <h2>How we sound</h2>
          {values.map(({ id, name, meaning, sounds_like, never_sounds_like, words, avoid }) => (
            <article key={id} className={styles.block}>
              <h3>{name}</h3>
              <p>{meaning}</p>
              <div className={styles.two}>
                <Lines title="✓ Sounds like" text={sounds_like} />
                <Lines title="✕ Never sounds like" text={never_sounds_like} />
                {words && <Lines title="Words to use" text={words} />}
                {avoid && <Lines title="Words to avoid" text={avoid} />}
              </div>
            </article>
          ))}
        </section>
      )}
      {agreed.length > 0 && (
        <section>
          <h2>How we behave</h2>
          <table className={styles.behaviours}>
            <thead>
              <tr>
                <th>Behaviour</th>
                <th>What a listener would notice</th>
                <th>At its best</th>
              </tr>
            </thead>
            <tbody>
              {agreed.map(({ id, name, indicator, anchor_5 }) => (
                <tr key={id}>
                  <th>{name}</th>
                  <td>{indicator}</td>
                  <td>{anchor_5}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {lessons.length > 0 && (
        <section>
          <h2>Scenarios</h2>
          {lessons.map(({ scenario: row, touchpoint: place }) => (
            <article key={row.id} className={styles.block}>
              <h3>
                {row.name}
                {place && <small> {place}</small>}
              </h3>
              <p>{row.situation}</p>
              {row.customer_says && <p className={styles.says}>“{row.customer_says}”</p>}
              <div className={styles.two}>
                <Lines title="✓ A good answer" text={row.good_answer} />
                <Lines title="✕ A poor answer" text={row.poor_answer} />
              </div>
              {row.behaviour && <p className={styles.quiet}>{row.behaviour}</p>}
            </article>
          ))}
        </section>
      )}
    </>
  );
}

function Lines({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <h4>{title}</h4>
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </div>
  );
}
